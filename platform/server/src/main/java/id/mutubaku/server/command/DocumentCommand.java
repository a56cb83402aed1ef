package id.mutubaku.server.command;

import id.mutubaku.document.drawing.Drawing;
import id.mutubaku.document.drawing.Page;
import id.mutubaku.document.flow.View;
import id.mutubaku.document.html.SopDocument;
import id.mutubaku.document.layout.Paper;
import id.mutubaku.document.layout.SopLayout;
import id.mutubaku.document.pdf.SopPdf;
import id.mutubaku.document.svg.SvgDrawing;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.SopDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the official document of an SOP (PermenPANRB 35/2012), or its drawing alone. */
@Command(
        name = "document",
        mixinStandardHelpOptions = true,
        description = "Menulis dokumen SOP resmi. / Writes the official document of an SOP.")
final class DocumentCommand implements Callable<Integer> {
    private static final String HTML = ".html";
    private static final String PDF = ".pdf";
    private static final String SVG = ".svg";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Berkas definisi. / Definition file.")
    private Path file;

    @Option(
            names = "--out",
            required = true,
            description = "X.pdf atau X.html (dokumen), X.svg (gambar; X-2.svg dan seterusnya untuk halaman lain). / "
                    + "X.pdf or X.html (document), X.svg (drawing; X-2.svg and so on for further pages).")
    private Path out;

    @Option(names = "--paper", defaultValue = "a4", description = "a4, f4, letter")
    private Paper paper;

    @Option(
            names = "--view",
            defaultValue = "printed",
            description = "printed: seperti cetakan, as printed; running: seperti dijalankan, as it runs")
    private View view;

    @Option(names = "--lang", defaultValue = "id", description = "id, en")
    private String language;

    @Override
    public Integer call() throws IOException {
        String name = out.toString();
        if (Stream.of(PDF, HTML, SVG).noneMatch(name::endsWith)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Tulis nama yang berakhir .pdf, .html, atau .svg. / Name a .pdf, .html or .svg: " + out);
        }
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "Tidak ada: / Not found: " + file);
        }
        Optional<PrintedDefinition> definition = PrintedDefinition.read(file, spec, Language.of(language));
        if (definition.isEmpty()) {
            return 1;
        }
        List<Problem> problems = write(definition.get());
        PrintedDefinition.tell(problems, file, spec, Language.of(language));
        return problems.isEmpty() ? 0 : 1;
    }

    /** Writes the files, or returns what is in the way. */
    private List<Problem> write(PrintedDefinition printed) throws IOException {
        SopDefinition definition = printed.definition();
        if (out.toString().endsWith(PDF)) {
            SopPdf pdf = SopPdf.of(definition, printed.labels(), printed.titles(), paper, view);
            if (pdf.lackingLetters().isPresent()) {
                return pdf.lackingLetters().stream().toList();
            }
            Files.write(out, pdf.write(Language.of(language)));
        } else if (out.toString().endsWith(HTML)) {
            SopDocument document = new SopDocument(definition, printed.labels(), printed.titles());
            Files.writeString(out, document.file(paper, view, Language.of(language)));
        } else {
            Drawing drawing = new SopLayout(definition, printed.labels(), printed.titles()).on(paper, view);
            SvgDrawing svg = new SvgDrawing(drawing, definition, Language.of(language));
            for (Page page : drawing.pages()) {
                Files.writeString(numbered(page), svg.file(page));
            }
        }
        return List.of();
    }

    private Path numbered(Page page) {
        String name = out.getFileName().toString();
        return page.number() == 1
                ? out
                : out.resolveSibling(name.substring(0, name.length() - SVG.length()) + "-" + page.number() + SVG);
    }
}
