package id.mutubaku.engine.lint.standards;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.End;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Source;
import java.util.Optional;

/** The rule against what was concluded without a word on why: nobody could confirm it. Source: L54. */
final class Unexplained implements LintRule {

    @Override
    public String id() {
        return "L54";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (Row row : Row.all(definition)) {
            look(row.step().source(), row.step().note(), row.pointer(), report);
            for (int index = 0; index < row.step().branches().size(); index++) {
                look(
                        row.step().branches().get(index).source(),
                        row.step().branches().get(index).note(),
                        row.at("branches", index),
                        report);
            }
        }
        for (int index = 0; index < definition.ends().size(); index++) {
            End end = definition.ends().get(index);
            look(end.source(), end.note(), Pointers.of("ends", index), report);
        }
    }

    private void look(Source source, Optional<String> note, String pointer, Report report) {
        if (source == Source.INFERRED && note.isEmpty()) {
            report.add(id(), pointer + "/source");
        }
    }
}
