package id.mutubaku.ui.site;

import id.mutubaku.document.flow.View;
import id.mutubaku.document.layout.Paper;
import id.mutubaku.document.pdf.SopPdf;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.ui.svg.Flowchart;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The official document of an SOP as PDF, a file for each size of paper: {@code /region/sop/sop-a4.pdf}. */
final class SopPapers {
    private static final String TYPE = "application/pdf";

    private final Sop sop;

    SopPapers(Sop sop) {
        this.sop = sop;
    }

    /** Lists the paths of the files of an SOP. */
    static Stream<String> paths(String reference) {
        return Arrays.stream(Paper.values()).map(paper -> path(reference, paper));
    }

    /** Returns the path of a file. */
    static String path(String reference, Paper paper) {
        return "/" + reference + "/sop-" + paper.css() + ".pdf";
    }

    /** Makes the file at a path; none where the document has letters that its font lacks. */
    Optional<StaticFile> file(String path) {
        String reference = sop.definition().reference();
        return Arrays.stream(Paper.values())
                .filter(paper -> path(reference, paper).equals(path))
                .findFirst()
                .map(this::on)
                .filter(pdf -> pdf.lackingLetters().isEmpty())
                .map(pdf -> StaticFile.of(pdf.write(Language.ID), TYPE));
    }

    /** Says why there are no files; nothing where there are. */
    Optional<Problem> missing() {
        return on(Paper.A4).lackingLetters();
    }

    private SopPdf on(Paper paper) {
        return SopPdf.of(sop.definition(), sop.region().labels(), Flowchart.titles(sop), paper, View.PRINTED);
    }
}
