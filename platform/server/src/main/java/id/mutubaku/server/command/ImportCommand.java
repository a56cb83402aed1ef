package id.mutubaku.server.command;

import id.mutubaku.engine.library.DefinitionCheck;
import id.mutubaku.engine.library.FileCheck;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.exchange.draft.Draft;
import id.mutubaku.exchange.draft.ReportJson;
import id.mutubaku.exchange.file.ImportedFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the draft of a definition from an SOP on paper, and says what the paper leaves open. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Membaca SOP (PDF, Excel, Word, atau teks) menjadi draf definisi. / "
                + "Reads an SOP (PDF, Excel, Word or text) into a draft.")
final class ImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "Berkas .pdf, .xlsx, .docx, atau teks. / A .pdf, .xlsx, .docx or text file.")
    private Path file;

    @Option(names = "--region", required = true, description = "Id daerah. / Id of the region.")
    private String region;

    @Option(names = "--out", required = true, description = "Berkas draf yang dibuat. / Draft to write.")
    private Path out;

    @Option(names = "--report", description = "Berkas laporan yang dibuat. / Report to write.")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--lang", defaultValue = "id", description = "id, en")
    private String language;

    @Override
    public Integer call() throws IOException {
        requireNew(out);
        report.ifPresent(this::requireNew);
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "Tidak ada: / Not found: " + file);
        }
        Draft draft = ImportedFile.open(file).draft(region);
        write(out, draft.definition().toPrettyString());
        if (report.isPresent()) {
            write(report.get(), ReportJson.of(draft.report(), checked(draft)).toPrettyString());
        }
        print(draft);
        return 0;
    }

    /** Returns what the check says of a draft beside the definitions that it was written to. */
    private List<Problem> checked(Draft draft) {
        FileCheck neighbours = new FileCheck(CheckedFiles.of(out).files());
        return new DefinitionCheck(neighbours)
                .check(draft.definition().toString())
                .problems();
    }

    private void requireNew(Path target) {
        if (Files.exists(target)) {
            throw new ParameterException(
                    spec.commandLine(), "Sudah ada, tidak ditimpa: / Exists, is not overwritten: " + target);
        }
    }

    private static void write(Path target, String json) throws IOException {
        Files.writeString(target, json + "\n", StandardOpenOption.CREATE_NEW);
    }

    private void print(Draft draft) {
        PrintWriter lines = spec.commandLine().getOut();
        draft.report()
                .open()
                .forEach(problem -> lines.println(out + "#" + problem.pointer() + ": "
                        + problem.severity().word() + " " + problem.rule() + ": "
                        + problem.sentence(Language.of(language))));
        lines.flush();
    }
}
