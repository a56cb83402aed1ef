package id.mutubaku.engine.lint.identity;

import id.mutubaku.engine.lint.rule.LintRule;
import java.util.List;

/** The rules about the identity block. */
public final class IdentityRules {
    private IdentityRules() {}

    /** Returns all rules. */
    public static List<LintRule> all() {
        return List.of(
                new ReservedId(),
                new RequiredFields(),
                new Dates(),
                new Revision(),
                new ApprovalBlock(),
                new CivilServantNumber(),
                new SopNumber(),
                new Classification(),
                new Titles(),
                new Occasion());
    }
}
