package id.mutubaku.engine.lint.reference;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Wording;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.PrintedSop.Item;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rule against columns without a qualification, and qualifications of somebody without a column. Source: L14. Passed over where
 * the qualifications name nobody and speak of skills only.
 */
final class Qualifications implements LintRule {
    /** The item names a role before it says what the role must know. */
    private static final Pattern ROLE =
            Pattern.compile("^\\s*(kepala|kabid|kasi|kasie|tim|bidang|seksi|bagian|staf)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern HEAD_ENDS = Pattern.compile(":|\\badalah\\b|\\n", Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "L14";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        List<Item> items = definition.document().qualifications();
        List<String> heads =
                items.stream().map(item -> HEAD_ENDS.split(item.text(), 2)[0]).toList();
        if (heads.stream().noneMatch(head -> ROLE.matcher(head).find())) {
            return;
        }
        List<String> columns = definition.document().columns();
        for (int index = 0; index < heads.size(); index++) {
            String head = heads.get(index).strip();
            boolean known = definition.actors().stream()
                    .filter(actor -> columns.contains(actor.id()))
                    .anyMatch(actor -> isAbout(head, actor));
            if (!known && ROLE.matcher(head).find()) {
                report.add("L14/no-column", Pointers.of("document", "qualifications", index), head);
            }
        }
        for (int column = 0; column < columns.size(); column++) {
            String pointer = Pointers.of("document", "columns", column);
            definition
                    .actor(columns.get(column))
                    .filter(actor -> heads.stream().noneMatch(head -> isAbout(head, actor)))
                    .ifPresent(actor -> report.add("L14/no-qualification", pointer, actor.name()));
        }
    }

    /** Tells whether a role is the actor: a team that serves somebody is not that somebody. */
    private static boolean isAbout(String head, Actor actor) {
        boolean team = Wording.plain(head).startsWith("tim ");
        return Wording.namesOf(actor).stream()
                .anyMatch(name ->
                        team ? Wording.plain(head).startsWith(Wording.plain(name)) : Wording.mentions(head, name));
    }
}
