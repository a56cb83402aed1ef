package id.mutubaku.engine.lint;

import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.lint.answer.AnswerRules;
import id.mutubaku.engine.lint.flow.FlowRules;
import id.mutubaku.engine.lint.flow.condition.CaseConditionRules;
import id.mutubaku.engine.lint.form.FormRules;
import id.mutubaku.engine.lint.form.field.FieldRules;
import id.mutubaku.engine.lint.identity.IdentityRules;
import id.mutubaku.engine.lint.naming.KnownPlugins;
import id.mutubaku.engine.lint.naming.NamingRules;
import id.mutubaku.engine.lint.reference.ReferenceRules;
import id.mutubaku.engine.lint.rule.Finding;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.standards.StandardRules;
import id.mutubaku.engine.lint.structure.StructureRules;
import id.mutubaku.engine.lint.table.TableRules;
import id.mutubaku.engine.picture.Pictures;
import id.mutubaku.engine.problem.AcceptedProblems;
import id.mutubaku.engine.problem.FirstProblems;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.ProblemOrder;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The run of all rules over a definition. */
public final class Linter {
    private static final LintProfile PROFILE = LintProfile.published();

    private Linter() {}

    /**
     * Returns everything that is wrong with a definition that fits its schema, but for what it says to be accepted.
     *
     * @param region its region, where that is known
     * @param lists from which forms of its region can take choices
     * @param pictures that forms of its region can show
     * @param plugins those whose offers are known
     * @param knownSops tells of a reference whether there is such an SOP to call
     */
    public static List<Problem> lint(
            SopDefinition definition,
            Optional<Region> region,
            ChoiceLists lists,
            Pictures pictures,
            KnownPlugins plugins,
            Predicate<String> knownSops) {
        List<Problem> found = lint(definition, rules(region, lists, pictures, plugins, knownSops));
        return AcceptedProblems.without(found, definition.accepted()).stream()
                .sorted(ProblemOrder.BY_POINTER)
                .toList();
    }

    /** Lists all rules. */
    static Stream<LintRule> rules(
            Optional<Region> region,
            ChoiceLists lists,
            Pictures pictures,
            KnownPlugins plugins,
            Predicate<String> knownSops) {
        return Stream.of(
                        NamingRules.all(region, plugins, knownSops),
                        StructureRules.all(),
                        FlowRules.all(),
                        CaseConditionRules.all(),
                        FormRules.all(region, lists, pictures),
                        AnswerRules.all(lists),
                        FieldRules.all(),
                        IdentityRules.all(),
                        ReferenceRules.all(),
                        TableRules.all(),
                        StandardRules.all())
                .flatMap(List::stream);
    }

    static List<Problem> lint(SopDefinition definition, Stream<LintRule> rules) {
        return rules.flatMap(rule -> problems(rule, definition))
                .distinct()
                .sorted(ProblemOrder.BY_POINTER)
                .toList();
    }

    /** A rule that fails has looked at nothing: that is a problem too, and no reason to stop the others. */
    private static Stream<Problem> problems(LintRule rule, SopDefinition definition) {
        Report report = new Report();
        try {
            rule.check(definition, report);
        } catch (RuntimeException | StackOverflowError broken) {
            return Stream.of(Problem.error("", "rule/broken", rule.id(), broken.toString()));
        }
        Stream<Problem> more =
                report.hasMore() ? Stream.of(FirstProblems.more(FirstProblems.MOST, Severity.INFO)) : Stream.empty();
        return Stream.concat(report.findings().stream().map(Linter::problem), more);
    }

    private static Problem problem(Finding finding) {
        return new Problem(finding.pointer(), finding.key(), PROFILE.of(finding.key()), finding.arguments());
    }
}
