package id.mutubaku.engine.lint.form;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.model.definition.Region;
import java.util.List;
import java.util.Optional;

/** The rules about forms and conditions. */
public final class FormRules {
    private FormRules() {}

    /**
     * Returns all rules.
     *
     * @param region the region of the definition, where it is known
     */
    public static List<LintRule> all(Optional<Region> region) {
        return List.of(
                new Conditions(),
                new Patterns(),
                new ConditionRule(),
                new FormulaRule(),
                new BoxConditions(),
                new ApplicantName(),
                new ApplicantEmail(),
                new Statements(),
                new PersonalData(),
                new ReservedNames(),
                new Suffixes(region),
                new FirstValues(),
                new PatternHints(),
                new Pages());
    }
}
