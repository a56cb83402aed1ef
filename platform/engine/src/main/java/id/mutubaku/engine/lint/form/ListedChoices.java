package id.mutubaku.engine.lint.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.choice.ChoiceList;
import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.choice.ChoiceSource;
import id.mutubaku.engine.form.FormKeywords;
import id.mutubaku.engine.formula.AnswerPath;
import id.mutubaku.engine.formula.Kind;
import id.mutubaku.engine.lint.rule.FieldTypes;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.model.definition.SopDefinition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rule against choices from lists, columns and answers that are not there. Source: nobody could choose, and nobody would know why. */
final class ListedChoices implements LintRule {
    private final ChoiceLists lists;

    ListedChoices(ChoiceLists lists) {
        this.lists = lists;
    }

    @Override
    public String id() {
        return "form/list";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (FormFields.Field field : FormFields.of(definition)) {
            String pointer = field.pointer() + "/" + FormKeywords.CHOICES;
            Optional.ofNullable(field.schema().get(FormKeywords.CHOICES)).ifPresent(written -> {
                if (field.schema().path("type").asText().equals("string")) {
                    new Check(definition, field, pointer, report).list(written);
                } else {
                    report.add("form/list/field", pointer, field.title());
                }
            });
        }
    }

    /** The check of one field. */
    private final class Check {
        private final SopDefinition definition;
        private final FormFields.Field field;
        private final String pointer;
        private final Report report;

        private Check(SopDefinition definition, FormFields.Field field, String pointer, Report report) {
            this.definition = definition;
            this.field = field;
            this.pointer = pointer;
            this.report = report;
        }

        private void list(JsonNode written) {
            ChoiceSource source = ChoiceSource.of(written);
            written.path("where")
                    .properties()
                    .forEach(each -> parent(each.getKey(), each.getValue().asText()));
            Optional<ChoiceList> list = lists.named(source.list());
            if (list.isEmpty()) {
                report.add("form/list/unknown", pointer + "/list", source.list());
            }
            list.filter(found -> hasColumns(found, source, written)).ifPresent(found -> rows(found, source));
        }

        private boolean hasColumns(ChoiceList list, ChoiceSource source, JsonNode written) {
            Set<String> wanted = new LinkedHashSet<>();
            wanted.add(source.value());
            wanted.add(source.label());
            written.path("where").fieldNames().forEachRemaining(wanted::add);
            wanted.removeAll(list.columns());
            wanted.forEach(column ->
                    report.add("form/list/column", pointer, source.list(), column, String.join(", ", list.columns())));
            return wanted.isEmpty();
        }

        private void rows(ChoiceList list, ChoiceSource source) {
            for (String column : new LinkedHashSet<>(List.of(source.value(), source.label()))) {
                list.lineWithout(column)
                        .ifPresent(line ->
                                report.add("form/list/blank", pointer, source.list(), String.valueOf(line), column));
            }
            list.duplicate(source.value(), source.where().keySet())
                    .ifPresent(twice -> report.add(
                            "form/list/twice",
                            pointer,
                            source.list(),
                            twice.value(),
                            String.valueOf(twice.first()),
                            String.valueOf(twice.second())));
        }

        /** The answer that narrows a list is a text, which can be chosen or written. */
        private void parent(String column, String path) {
            String at = pointer + "/where/" + column;
            Optional<AnswerPath> parsed = AnswerPath.parse(path).filter(found -> !found.isDocument());
            FieldTypes types = FieldTypes.inForm(
                    definition,
                    field.root(),
                    field.group(),
                    unknown ->
                            report.add("form/list/where", at, path, String.join(", ", FieldTypes.names(field.root()))));
            parsed.map(types::at)
                    .filter(kind -> kind != Kind.TEXT && kind != Kind.ANY)
                    .ifPresent(kind -> report.add("form/list/kind", at, path));
            if (parsed.isEmpty()) {
                report.add("form/list/where", at, path, String.join(", ", FieldTypes.names(field.root())));
            }
        }
    }
}
