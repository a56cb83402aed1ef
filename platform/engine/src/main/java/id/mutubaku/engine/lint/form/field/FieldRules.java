package id.mutubaku.engine.lint.form.field;

import id.mutubaku.engine.lint.rule.LintRule;
import java.util.List;

/** The rules about what fields take, and about what a form can carry. */
public final class FieldRules {
    private FieldRules() {}

    /** Returns all rules. */
    public static List<LintRule> all() {
        return List.of(
                new DemandedFields(),
                new DependentFields(),
                new FieldBounds(),
                new FieldChoices(),
                new FieldComputations(),
                new FieldSearches(),
                new Keywords(),
                new Pledges(),
                new RequestSize());
    }
}
