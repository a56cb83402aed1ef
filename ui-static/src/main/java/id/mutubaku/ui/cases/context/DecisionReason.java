package id.mutubaku.ui.cases.context;

import id.mutubaku.model.cases.work.StepVisit.Reason;
import id.mutubaku.model.definition.Step;
import java.util.List;

/** The words for why a decision led to a step. */
public record DecisionReason(CaseContext context) {

    /** Says who decided, before what they wrote. */
    public String title(Reason reason) {
        List<String> performers =
                context.sop().find(reason.from()).map(Step::performers).orElse(List.of());
        String offices = context.people().offices(performers);
        String name = context.people().name(reason.by());
        return context.text(
                "step.reason",
                name.isEmpty() || name.equals(offices) ? offices : offices.isEmpty() ? name : name + ", " + offices);
    }

    /** Says who decided, and what they wrote. */
    public String words(Reason reason) {
        return title(reason) + "\n" + reason.note();
    }
}
