package id.mutubaku.engine.lint.table;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rule against rows that hold several acts, joined by a comma, {@code dan}, {@code serta} or the like, or in a list. Source: L41. */
final class OneAct implements LintRule {
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Set<String> JOINTS = Set.of("dan", "serta", "kemudian", "lalu", "selanjutnya");

    @Override
    public String id() {
        return "L41";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (Row row : Row.printed(definition)) {
            if (hasJoinedVerb(row.step().activity()) || listsActs(row.step())) {
                report.add(id(), row.at("activity"), row.name());
            }
        }
    }

    /** Tells whether a row has a list of which two items or more are acts. */
    private static boolean listsActs(Step step) {
        return Stream.concat(Verbs.items(step.activity()), step.items().stream())
                        .filter(item -> Verbs.isActive(Verbs.words(item).get(0)))
                        .count()
                > 1;
    }

    private static boolean hasJoinedVerb(String activity) {
        List<String> clauses = Arrays.asList(COMMA.split(activity));
        boolean listed = clauses.stream()
                .skip(1)
                .anyMatch(clause -> Verbs.isActive(Verbs.words(clause).get(0)));
        List<String> words = Verbs.words(activity);
        boolean joined = false;
        for (int index = 1; index < words.size(); index++) {
            joined |= JOINTS.contains(words.get(index - 1)) && Verbs.isActive(words.get(index));
        }
        return listed || joined;
    }
}
