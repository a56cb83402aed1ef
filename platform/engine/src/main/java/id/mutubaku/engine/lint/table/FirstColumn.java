package id.mutubaku.engine.lint.table;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;

/** The rule against a table whose first row is not done by the actor of the left-most column. Source: L32. */
final class FirstColumn implements LintRule {

    @Override
    public String id() {
        return "L32";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        List<String> columns = definition.document().columns();
        Row.printed(definition).stream()
                .findFirst()
                .filter(row -> !columns.isEmpty())
                .filter(row -> !row.step().performers().contains(columns.get(0)))
                .ifPresent(row -> {
                    String name =
                            definition.actor(columns.get(0)).map(Actor::name).orElse(columns.get(0));
                    report.add(id(), row.at("actors"), name);
                });
    }
}
