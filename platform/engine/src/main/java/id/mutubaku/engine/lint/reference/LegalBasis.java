package id.mutubaku.engine.lint.reference;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Tables;
import id.mutubaku.engine.lint.rule.Wording;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.PrintedSop.Item;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rule against laws that no longer hold, or that are not cited as kind, number, year and subject. Source: L10. What replaced
 * what stands in {@code superseded-laws.properties}.
 */
final class LegalBasis implements LintRule {
    private static final Map<String, String> SUPERSEDED = Tables.read("superseded-laws");
    private static final int VERB = "R ".length();

    @Override
    public String id() {
        return "L10";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        List<Item> laws = definition.document().legalBasis();
        for (int index = 0; index < laws.size(); index++) {
            look(laws.get(index).text(), Pointers.of("document", "legalBasis", index), report);
        }
    }

    private static void look(String law, String pointer, Report report) {
        if (law.isBlank() || Wording.plain(law).startsWith("undang undang dasar")) {
            return;
        }
        Optional<String> since = Citation.of(law).map(Citation::key).map(SUPERSEDED::get);
        if (since.isPresent()) {
            String key = since.get().startsWith("A") ? "L10/amended" : "L10/replaced";
            report.add(key, pointer, law, since.get().substring(VERB));
        }
        if (!Citation.isComplete(law)) {
            report.add("L10/form", pointer, law);
        }
    }
}
