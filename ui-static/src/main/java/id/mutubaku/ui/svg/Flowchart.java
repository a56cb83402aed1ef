package id.mutubaku.ui.svg;

import id.mutubaku.document.drawing.Drawing;
import id.mutubaku.document.flow.View;
import id.mutubaku.document.layout.Paper;
import id.mutubaku.document.layout.SopLayout;
import id.mutubaku.document.svg.StepMark;
import id.mutubaku.document.svg.SvgDrawing;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The official drawing of an SOP for pages: laid out once, and written for each reader. Immutable. */
public final class Flowchart {
    private final Sop sop;
    private final Drawing drawing;

    private Flowchart(Sop sop, Drawing drawing) {
        this.sop = sop;
        this.drawing = drawing;
    }

    /** Lays out an SOP as it stands, in the language of the paper. Takes milliseconds, seconds where it is a huge one. */
    public static Flowchart of(Sop sop, View view) {
        SopLayout layout = new SopLayout(sop.definition(), sop.region().labels(), titles(sop));
        return new Flowchart(sop, layout.on(Paper.A4, view));
    }

    /** Returns the names of the SOPs that an SOP calls, by reference. */
    public static Map<String, String> titles(Sop sop) {
        return sop.definition().steps().stream()
                .filter(step -> step.call().isPresent())
                .map(step -> sop.calledBy(step).definition())
                .collect(Collectors.toMap(SopDefinition::reference, SopDefinition::title, (one, same) -> one));
    }

    /** Writes its pages with what a reader of a language is told. */
    public List<Svg> pages(Language language) {
        return pages(language, Map.of());
    }

    /**
     * Writes its pages with what a reader of a language is told of a case.
     *
     * @param marks how steps and ends stand in the case, by id
     */
    public List<Svg> pages(Language language, Map<String, StepMark> marks) {
        return new SvgDrawing(drawing, sop.in(language).definition(), language, marks)
                .trimmed().stream().map(Svg::drawn).toList();
    }
}
