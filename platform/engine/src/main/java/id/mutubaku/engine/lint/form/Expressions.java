package id.mutubaku.engine.lint.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.condition.ConditionReader;
import id.mutubaku.engine.form.FormKeywords;
import id.mutubaku.engine.form.FormPage;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.formula.AnswerPath;
import id.mutubaku.engine.formula.Kind;
import id.mutubaku.engine.formula.Misfit;
import id.mutubaku.engine.lint.rule.FieldTypes;
import id.mutubaku.engine.lint.rule.Finding;
import id.mutubaku.engine.problem.FirstProblems;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.SopDefinition;
import java.util.ArrayList;
import java.util.List;

/** The search of all conditions and formulas in forms for what is wrong with them. */
final class Expressions {
    private final SopDefinition definition;
    private final ConditionReader reader = ConditionReader.inForm();
    private final List<Finding> findings = new ArrayList<>();

    private Expressions(SopDefinition definition) {
        this.definition = definition;
    }

    /** Lists what is wrong with the expressions of a definition. */
    static List<Finding> findings(SopDefinition definition) {
        Expressions search = new Expressions(definition);
        definition.forms().forEach((id, schema) -> search.form(Pointers.of("forms", id), JsonMapping.tree(schema)));
        return List.copyOf(search.findings);
    }

    private void form(String pointer, JsonNode form) {
        int before = findings.size();
        group(pointer, form, form);
        JsonNode rules = form.path(FormKeywords.RULES);
        for (int index = 0; index < rules.size(); index++) {
            rule(pointer + Pointers.of(FormKeywords.RULES, index), form, rules.get(index));
        }
        JsonNode pages = form.path(FormPage.KEYWORD);
        for (int index = 0; index < pages.size(); index++) {
            condition(pointer + Pointers.of(FormPage.KEYWORD, index), FormPage.SHOW_IF, form, form, pages.get(index));
        }
        if (findings.size() == before) {
            FormSchema.circle(form)
                    .ifPresent(circle -> findings.add(new Finding(
                            "condition/circle",
                            pointer + "/properties/"
                                    + String.join("/properties/", circle.get(0).split("/")),
                            List.of(String.join(" → ", circle)))));
        }
    }

    private void group(String pointer, JsonNode form, JsonNode group) {
        group.path("properties").properties().forEach(property -> {
            String at = pointer + Pointers.of("properties", property.getKey());
            JsonNode field = property.getValue();
            field(at, form, group, field);
            group(at, form, field);
            group(at + "/items", form, field.path("items"));
        });
    }

    private void field(String pointer, JsonNode form, JsonNode around, JsonNode field) {
        condition(pointer, FormKeywords.SHOW_IF, form, around, field);
        condition(pointer, FormKeywords.REQUIRE_IF, form, around, field);
        formula(pointer, FormKeywords.COMPUTE, form, around, field);
        formula(pointer, FormKeywords.DEFAULT, form, around, field);
    }

    private void rule(String pointer, JsonNode form, JsonNode rule) {
        condition(pointer, "if", form, form, rule);
        condition(pointer, "must", form, form, rule);
        String at = rule.path("at").asText();
        if (AnswerPath.parse(at)
                .filter(path -> path.origin() == AnswerPath.Origin.FORM)
                .isEmpty()) {
            findings.add(new Finding("condition/path", pointer + "/at", List.of(at)));
        } else {
            types(pointer + "/at", form, form).at(AnswerPath.parse(at).orElseThrow());
        }
    }

    private void condition(String pointer, String keyword, JsonNode form, JsonNode around, JsonNode from) {
        if (from.has(keyword)) {
            String at = Pointers.child(pointer, keyword);
            FirstProblems problems = new FirstProblems();
            reader.condition(from.path(keyword), at, problems)
                    .ifPresent(condition -> condition.check(types(at, form, around), misfit -> add(at, misfit)));
            add(problems);
        }
    }

    private void formula(String pointer, String keyword, JsonNode form, JsonNode around, JsonNode field) {
        if (field.has(keyword)) {
            String at = Pointers.child(pointer, keyword);
            FirstProblems problems = new FirstProblems();
            reader.formula(field.path(keyword), at, problems).ifPresent(formula -> {
                Kind kind = formula.check(types(at, form, around), misfit -> add(at, misfit));
                if (!isTakenBy(field, kind)) {
                    findings.add(new Finding(
                            "formula/result", at, List.of(field.path("title").asText())));
                }
            });
            add(problems);
        }
    }

    /** A date may be written into a text, and nothing else into what is of another kind. */
    private static boolean isTakenBy(JsonNode field, Kind result) {
        Kind kind = Kind.ofField(field);
        return result.fits(kind) || (kind == Kind.TEXT && result == Kind.DATE);
    }

    private FieldTypes types(String pointer, JsonNode form, JsonNode around) {
        return FieldTypes.inForm(definition, form, around, path -> add(pointer, unknown(form, path)));
    }

    /** Tells of a path that leads nowhere, or into the rows of a list, of which there are many. */
    private static Misfit unknown(JsonNode form, AnswerPath path) {
        return FieldTypes.listOn(form, path)
                .map(list -> new Misfit("condition/in-rows", List.of(path.toString(), list, column(list, path))))
                .orElseGet(() -> new Misfit(
                        "condition/unknown-path", List.of(path.toString(), String.join(", ", FieldTypes.names(form)))));
    }

    private static String column(String list, AnswerPath path) {
        return "./" + path.toString().substring(list.length() + 1);
    }

    private void add(String pointer, Misfit misfit) {
        findings.add(new Finding(misfit.rule(), pointer, misfit.arguments()));
    }

    private void add(FirstProblems problems) {
        problems.list()
                .forEach(problem -> findings.add(new Finding(problem.rule(), problem.pointer(), problem.arguments())));
    }
}
