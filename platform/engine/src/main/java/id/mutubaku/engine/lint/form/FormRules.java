package id.mutubaku.engine.lint.form;

import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.picture.Pictures;
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
     * @param lists from which forms of the region can take choices
     * @param pictures that forms of the region can show
     */
    public static List<LintRule> all(Optional<Region> region, ChoiceLists lists, Pictures pictures) {
        return List.of(
                new Conditions(),
                new Patterns(),
                new ConditionRule(),
                new FormulaRule(),
                new BoxConditions(),
                new ApplicantName(),
                new ApplicantEmail(),
                new SummaryFields(),
                new Statements(),
                new PersonalData(),
                new ReservedNames(),
                new Suffixes(region),
                new ListedChoices(lists),
                new ShownPictures(pictures),
                new FirstValues(),
                new PatternHints(),
                new Pages());
    }
}
