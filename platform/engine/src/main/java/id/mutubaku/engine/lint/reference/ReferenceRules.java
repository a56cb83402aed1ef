package id.mutubaku.engine.lint.reference;

import id.mutubaku.engine.lint.rule.LintRule;
import java.util.List;

/** The rules about the lists of the printed SOP. */
public final class ReferenceRules {
    private ReferenceRules() {}

    /** Returns all rules. */
    public static List<LintRule> all() {
        return List.of(
                new LegalBasis(),
                new LegalOrder(),
                new RelatedSops(),
                new Warnings(),
                new Qualifications(),
                new ListNumbers());
    }
}
