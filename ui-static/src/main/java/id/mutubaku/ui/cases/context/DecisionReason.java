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
        String posts = context.people().actors(performers);
        String name = context.people().name(reason.by());
        boolean named = !name.isEmpty() && !name.equals(posts);
        return context.text("step.reason", named ? joined(name, posts) : posts);
    }

    private static String joined(String name, String posts) {
        return posts.isEmpty() ? name : name + ", " + posts;
    }

    /** Says who decided, and what they wrote. */
    public String words(Reason reason) {
        return title(reason) + "\n" + reason.note();
    }
}
