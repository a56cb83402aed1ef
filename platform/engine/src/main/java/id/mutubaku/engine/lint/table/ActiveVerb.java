package id.mutubaku.engine.lint.table;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;

/**
 * The rule against activities that do not begin with an active verb: those that name who does it, and those without a verb. Source:
 * L40; PermenPANRB 35/2012, "kata kerja aktif tanpa subyek".
 */
final class ActiveVerb implements LintRule {

    @Override
    public String id() {
        return "L40";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (Row row : Row.printed(definition)) {
            List<String> words = Verbs.words(row.step().activity());
            if (words.isEmpty() || Verbs.isActive(words.get(0))) {
                continue;
            }
            String key = words.stream().anyMatch(Verbs::isActive) ? "L40/subject" : "L40/no-verb";
            report.add(key, row.at("activity"), row.name());
        }
    }
}
