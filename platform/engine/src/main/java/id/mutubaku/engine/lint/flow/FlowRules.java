package id.mutubaku.engine.lint.flow;

import id.mutubaku.engine.lint.rule.LintRule;
import java.util.List;

/** The rules about parallel paths, waits, escalation and separation of duty. */
public final class FlowRules {
    private FlowRules() {}

    /** Returns all rules. */
    public static List<LintRule> all() {
        return List.of(
                new Forks(), new NestedForks(), new Waits(), new Deadlines(), new SeparateDuties(), new Escalations());
    }
}
