package id.mutubaku.server.command;

import id.mutubaku.engine.problem.Language;
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

/** Writes the official form of an SOP for Excel or Word, or an empty one to fill in; import reads it back. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Menulis formulir SOP untuk Excel atau Word; tanpa FILE, formulir kosong. / "
                + "Writes the form of an SOP for Excel or Word; without FILE, an empty one.")
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "Berkas definisi. / Definition file.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--to", required = true, description = "xlsx, docx")
    private Target target = Target.XLSX;

    @Option(names = "--out", required = true, description = "Berkas yang dibuat. / File to write.")
    private Path out;

    @Option(names = "--lang", defaultValue = "id", description = "id, en")
    private String language;

    /** The formats of the form. */
    enum Target {
        XLSX,
        DOCX;

        byte[] write(List<FormPage> pages) {
            return this == XLSX ? SheetForm.write(pages) : TextForm.write(pages);
        }
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(out)) {
            throw new ParameterException(
                    spec.commandLine(), "Sudah ada, tidak ditimpa: / Exists, is not overwritten: " + out);
        }
        if (file.isEmpty()) {
            return write(OfficialForm.empty());
        }
        if (!Files.isRegularFile(file.get())) {
            throw new ParameterException(spec.commandLine(), "Tidak ada: / Not found: " + file.get());
        }
        Optional<PrintedDefinition> printed = PrintedDefinition.read(file.get(), spec, Language.of(language));
        if (printed.isEmpty()) {
            return 1;
        }
        return write(OfficialForm.of(
                printed.get().definition(),
                printed.get().labels(),
                printed.get().titles()));
    }

    private int write(List<FormPage> pages) throws IOException {
        Files.write(out, target.write(pages), StandardOpenOption.CREATE_NEW);
        return 0;
    }
}
