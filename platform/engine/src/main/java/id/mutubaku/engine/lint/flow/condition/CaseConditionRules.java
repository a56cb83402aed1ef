package id.mutubaku.engine.lint.flow.condition;

import id.mutubaku.engine.lint.rule.LintRule;
import java.util.List;

/** The rules about conditions over the case. */
public final class CaseConditionRules {
    private CaseConditionRules() {}

    /** Returns all rules. */
    public static List<LintRule> all() {
        return List.of(new CaseConditionRule(), new BranchSchemaRule());
    }
}
