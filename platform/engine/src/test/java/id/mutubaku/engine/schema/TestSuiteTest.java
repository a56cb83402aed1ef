package id.mutubaku.engine.schema;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.condition.ConditionReader;
import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.lint.Linter;
import id.mutubaku.engine.lint.naming.KnownPlugins;
import id.mutubaku.engine.picture.Pictures;
import id.mutubaku.engine.problem.FirstProblems;
import id.mutubaku.engine.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds what forms and conditions accept as JSON Schema against its test suite, and keeps where they differ. */
final class TestSuiteTest {
    private static final String MINIMAL = """
            {"id": "uji", "region": "contoh", "version": 1, "title": "Uji", "document": {"title": "Uji"},
             "actors": [{"id": "pemohon", "name": "Pemohon", "kind": "applicant"}], "documents": [],
             "steps": [{"id": "ajukan", "activity": "Mengajukan", "actors": [{"actor": "pemohon"}], "form": "f", "next": "selesai"}],
             "ends": [{"id": "selesai", "kind": "completed", "title": "Selesai"}]}
            """;

    private static final List<String> TYPES = List.of("string", "integer", "number", "boolean", "array", "object");

    @Test
    void conditions_judgeAsTheSuiteDoes_butForWhatIsListed() {
        List<String> refused = new ArrayList<>();
        List<String> different = new ArrayList<>();
        int tried = 0;
        for (SuiteGroup group : SuiteGroup.all()) {
            Optional<String> refusal = refusal(group.schema());
            refusal.ifPresent(rule -> refused.add(group.name() + " | " + rule));
            if (refusal.isEmpty()) {
                SchemaValidator validator = SchemaValidator.of(group.schema());
                different.addAll(
                        differences(group, value -> validator.validate(value).isEmpty()));
                tried += group.trials().size();
            }
        }

        assertTrue(tried > 1_500, tried + " tried");
        KnownDifferences.in("conditions-refused.txt").assertAre(refused);
        KnownDifferences.in("conditions-different.txt").assertAre(different);
    }

    /** Returns why a condition does not take a schema; empty where it does. */
    private static Optional<String> refusal(JsonNode schema) {
        FirstProblems problems = new FirstProblems();
        JsonNode condition = JsonMapping.MAPPER.createObjectNode().set("/data/f/a", schema);
        boolean read = schema.isObject()
                && ConditionReader.ofCase().condition(condition, "", problems).isPresent();
        if (read) {
            return Optional.empty();
        }
        return Optional.of(problems.list().stream()
                .map(problem -> problem.rule())
                .findFirst()
                .orElse("no schema between braces"));
    }

    private interface Judge {
        boolean takes(JsonNode value);
    }

    private static List<String> differences(SuiteGroup group, Judge judge) {
        return group.trials().stream()
                .filter(trial -> judge.takes(trial.value()) != trial.fits())
                .map(trial -> trial.name() + " | " + (trial.fits() ? "refused" : "taken"))
                .toList();
    }

    @Test
    @Tag("slow")
    void fields_judgeAsTheSuiteDoes_butForWhatIsListed() {
        List<String> different = new ArrayList<>();
        int taken = 0;
        for (SuiteGroup group : SuiteGroup.all()) {
            for (String type : TYPES) {
                Optional<FormSchema> form = form(group.schema(), type);
                form.ifPresent(each -> differences(ofType(group, type), value -> takes(each, value)).stream()
                        .map(difference -> type + " | " + difference)
                        .forEach(different::add));
                taken += form.isPresent() ? 1 : 0;
            }
        }

        assertTrue(taken > 40, taken + " taken");
        KnownDifferences.in("fields-different.txt").assertAre(different);
    }

    private static boolean takes(FormSchema form, JsonNode value) {
        return form.validate(Map.of("a", JsonMapping.MAPPER.convertValue(value, Object.class)))
                .isEmpty();
    }

    /** Leaves out the values of other types, which the type of a field refuses. */
    private static SuiteGroup ofType(SuiteGroup group, String type) {
        SchemaValidator typed = SchemaValidator.of(JsonMapping.tree(Map.of("type", type)));
        return new SuiteGroup(
                group.name(),
                group.schema(),
                group.trials().stream()
                        .filter(trial -> typed.validate(trial.value()).isEmpty())
                        .toList());
    }

    /** Returns a form with one field of a schema; empty where that is no field. */
    private static Optional<FormSchema> form(JsonNode schema, String type) {
        if (!(schema instanceof ObjectNode object)
                || !object.path("type").asText(type).equals(type)) {
            return Optional.empty();
        }
        ObjectNode field = object.deepCopy();
        field.remove("$schema");
        field.put("type", type).put("title", "A").putObject("x-privacy").put("class", "none");
        ObjectNode form =
                JsonMapping.MAPPER.createObjectNode().put("type", "object").put("title", "Form");
        form.putObject("properties").set("a", field);
        ObjectNode definition = (ObjectNode) tree(MINIMAL);
        definition.putObject("forms").set("f", form);
        return DefinitionReader.definition(definition.toString())
                .value()
                .filter(
                        each -> Linter.lint(
                                        each,
                                        Optional.empty(),
                                        ChoiceLists.NONE,
                                        Pictures.NONE,
                                        KnownPlugins.NONE,
                                        sop -> true)
                                .stream()
                                .noneMatch(problem -> problem.severity() == Severity.ERROR))
                .map(each -> FormSchema.of(JsonMapping.plain(form)));
    }

    private static JsonNode tree(String json) {
        try {
            return JsonMapping.MAPPER.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
