package id.mutubaku.engine.lint.naming;

import id.mutubaku.engine.definition.words.Untranslated;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.model.definition.SopDefinition;

/**
 * The rule against long printed sentences where pages need a few words, and against English that is not whole. A
 * definition without any English gets no finding.
 */
final class WordsForPeople implements LintRule {
    private static final int MOST = 60;

    @Override
    public String id() {
        return "L62";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        if (definition.briefly().length() > MOST) {
            report.add("L62/short", "/title", definition.title());
        }
        Row.all(definition).stream()
                .filter(row -> row.step().briefly().length() > MOST)
                .forEach(row ->
                        report.add("L62/short", row.at("activity"), row.step().activity()));
        if (!definition.wording().english().isEmpty()) {
            Untranslated.in(definition).pointers().forEach(pointer -> report.add("L62/english", pointer));
        }
    }
}
