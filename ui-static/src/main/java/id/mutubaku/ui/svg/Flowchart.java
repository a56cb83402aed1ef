package id.mutubaku.ui.svg;

import id.mutubaku.document.drawing.Drawing;
import id.mutubaku.document.flow.View;
import id.mutubaku.document.layout.Paper;
import id.mutubaku.document.layout.SopLayout;
import id.mutubaku.document.svg.StepMark;
import id.mutubaku.document.svg.SvgDrawing;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.definition.Step;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
        Map<String, String> titles = sop.definition().steps().stream()
                .flatMap(step -> step.call().stream().map(Step.Call::sop))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), called -> title(sop, called)));
        SopLayout layout = new SopLayout(sop.definition(), sop.region().labels(), titles);
        return new Flowchart(sop, layout.on(Paper.A4, view));
    }

    private static String title(Sop sop, String called) {
        return sop.definition().steps().stream()
                .filter(step -> step.call().map(Step.Call::sop).filter(called::equals).isPresent())
                .map(step -> sop.calledBy(step).definition().title())
                .findFirst()
                .orElse(called);
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
