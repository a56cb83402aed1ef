package id.mutubaku.ui.cases.progress;

import id.mutubaku.document.svg.StepMark;
import id.mutubaku.document.svg.StepSign;
import id.mutubaku.model.cases.CaseEnding;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.Step;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.svg.Flowchart;
import id.mutubaku.ui.svg.Svg;
import id.mutubaku.ui.view.FlowchartView;
import id.mutubaku.ui.view.FlowchartView.Sign;
import id.mutubaku.ui.view.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The drawing of an SOP with what is done in a case, where it is, what is late and who has it. */
public final class CaseFlowchart {
    private final CaseContext context;
    private final CaseProgress progress;

    public CaseFlowchart(CaseContext context) {
        this.context = context;
        this.progress = new CaseProgress(context);
    }

    /** Marks the place of the case in a drawing of its SOP. */
    public FlowchartView on(Flowchart flowchart) {
        Map<String, StepMark> marks = marks();
        return new FlowchartView(flowchart.pages(context.language(), marks), places(), signs(marks));
    }

    private Map<String, StepMark> marks() {
        Map<String, StepMark> marks = new LinkedHashMap<>();
        for (Step step : steps()) {
            sign(step).ifPresent(sign -> marks.put(step.id(), new StepMark(sign, standing(step))));
        }
        state().ending()
                .map(CaseEnding::end)
                .ifPresent(end -> marks.put(end, new StepMark(StepSign.DONE, context.text("drawing.ended"))));
        return marks;
    }

    private List<FlowchartView.Place> places() {
        return steps().stream()
                .filter(step -> sign(step).filter(sign -> sign != StepSign.DONE).isPresent())
                .map(step -> new FlowchartView.Place(
                        step.number().orElse(""), context.sop().phrase(step.briefly()), standing(step)))
                .toList();
    }

    private List<Sign> signs(Map<String, StepMark> marks) {
        return marks.values().stream()
                .map(StepMark::sign)
                .distinct()
                .sorted()
                .map(sign -> new Sign(Svg.drawn(sign.legend()), context.text("drawing.sign." + sign.word())))
                .toList();
    }

    private Optional<StepSign> sign(Step step) {
        return switch (progress.tag(step)) {
            case DONE -> Optional.of(StepSign.DONE);
            case OVERDUE -> Optional.of(StepSign.LATE);
            case NOW, NEEDS_FIX -> Optional.of(StepSign.NOW);
            case WAITING_UNTIL, ON_HOLD, RETURNED -> Optional.of(StepSign.WAITING);
            default -> Optional.empty();
        };
    }

    /** Says how a step stands and, while it is open, who has it. */
    private String standing(Step step) {
        Tag tag = progress.tag(step);
        String word = context.text(tag.key());
        return state().openAt(new Place(step.id()))
                .map(visit -> context.text("drawing.held", word, holder(visit)))
                .orElseGet(() -> context.text("drawing.stands", word));
    }

    private String holder(StepVisit visit) {
        String actors = context.people().actors(visit.performers());
        String person = visit.holder().map(context.people()::name).orElse("");
        return person.isEmpty() || person.equals(actors) ? actors : actors + " (" + person + ")";
    }

    private List<Step> steps() {
        return context.sop().definition().steps();
    }

    private CaseState state() {
        return context.state();
    }
}
