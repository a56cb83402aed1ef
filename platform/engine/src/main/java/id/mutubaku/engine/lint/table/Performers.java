package id.mutubaku.engine.lint.table;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.lint.rule.Wording;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step.Performer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rule against steps that nobody performs, and actors who take part in a row, or are named in its text, without a column.
 * Source: L27.
 */
final class Performers implements LintRule {

    @Override
    public String id() {
        return "L27";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (Row row : Row.all(definition)) {
            if (row.step().performers().isEmpty()) {
                report.add("L27/nobody", row.at("actors"), row.name());
            }
        }
        List<String> columns = definition.document().columns();
        for (Row row : Row.printed(definition)) {
            withoutColumn(definition, columns, row, report);
        }
    }

    /** Finds a name of an actor in a row's text, unless it stands there as part of the longer name of one with a column. */
    private static Optional<String> named(SopDefinition definition, List<String> columns, Row row, Actor actor) {
        List<String> longer = columns.stream()
                .flatMap(id -> definition.actor(id).stream())
                .flatMap(other -> Wording.namesOf(other).stream())
                .map(Wording::plain)
                .toList();
        return Wording.namesOf(actor).stream()
                .filter(name -> {
                    String text = " " + Wording.plain(row.step().activity()) + " ";
                    for (String other : longer) {
                        text = Wording.mentions(other, name) ? text.replace(" " + other + " ", " ") : text;
                    }
                    return Wording.mentions(text, name);
                })
                .findFirst();
    }

    private static void withoutColumn(SopDefinition definition, List<String> columns, Row row, Report report) {
        Set<String> involved =
                row.step().actors().stream().map(Performer::actor).collect(Collectors.toSet());
        for (int index = 0; index < row.step().actors().size(); index++) {
            String id = row.step().actors().get(index).actor();
            String pointer = row.at("actors", index);
            definition
                    .actor(id)
                    .filter(actor -> !columns.contains(id))
                    .ifPresent(actor -> report.add("L27/no-column", pointer, row.name(), actor.name()));
        }
        for (Actor actor : definition.actors()) {
            if (!columns.contains(actor.id()) && !involved.contains(actor.id())) {
                named(definition, columns, row, actor)
                        .ifPresent(name -> report.add("L27/named", row.at("activity"), row.name(), name));
            }
        }
    }
}
