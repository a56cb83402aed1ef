package id.mutubaku.server.command;

import id.mutubaku.engine.problem.Language;
import id.mutubaku.exchange.bpmn.BpmnDocument;
import id.mutubaku.exchange.form.FormPage;
import id.mutubaku.exchange.form.OfficialForm;
import id.mutubaku.exchange.form.sheet.SheetForm;
import id.mutubaku.exchange.form.text.TextForm;
import java.io.IOException;
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

/** Writes the official form of an SOP for Excel or Word, or an empty one, which import reads back; or BPMN. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Menulis formulir SOP untuk Excel atau Word, atau BPMN; tanpa FILE, formulir kosong. / "
                + "Writes the form of an SOP for Excel or Word, or BPMN; without FILE, an empty form.")
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "Berkas definisi. / Definition file.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--to", required = true, description = "xlsx, docx, bpmn")
    private Target target = Target.XLSX;

    @Option(names = "--out", required = true, description = "Berkas yang dibuat. / File to write.")
    private Path out;

    @Option(names = "--lang", defaultValue = "id", description = "id, en")
    private String language;

    /** The formats that are written. */
    enum Target {
        XLSX,
        DOCX,
        BPMN
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(out)) {
            throw new ParameterException(
                    spec.commandLine(), "Sudah ada, tidak ditimpa: / Exists, is not overwritten: " + out);
        }
        if (file.isEmpty()) {
            return writeForm(OfficialForm.empty());
        }
        if (!Files.isRegularFile(file.get())) {
            throw new ParameterException(spec.commandLine(), "Tidak ada: / Not found: " + file.get());
        }
        Optional<PrintedDefinition> printed = PrintedDefinition.read(file.get(), spec, Language.of(language));
        return printed.isEmpty() ? 1 : write(printed.get());
    }

    private int write(PrintedDefinition printed) throws IOException {
        if (target == Target.BPMN) {
            Files.writeString(out, BpmnDocument.of(printed.definition()), StandardOpenOption.CREATE_NEW);
            return 0;
        }
        return writeForm(OfficialForm.of(printed.definition(), printed.labels(), printed.titles()));
    }

    private int writeForm(List<FormPage> pages) throws IOException {
        if (target == Target.BPMN) {
            throw new ParameterException(
                    spec.commandLine(),
                    "BPMN memerlukan FILE; formulir kosong hanya xlsx atau docx."
                            + " / BPMN needs a FILE; an empty form is xlsx or docx only.");
        }
        byte[] form = target == Target.XLSX ? SheetForm.write(pages) : TextForm.write(pages);
        Files.write(out, form, StandardOpenOption.CREATE_NEW);
        return 0;
    }
}
