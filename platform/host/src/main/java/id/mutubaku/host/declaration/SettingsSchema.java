package id.mutubaku.host.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaException;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.schema.SchemaPatterns;
import id.mutubaku.engine.schema.SchemaValidator;
import id.mutubaku.model.cases.JsonData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The JSON Schema of a plugin's settings: what is wrong with it, and what it makes of given settings. */
public record SettingsSchema(JsonNode schema) {
    private static final Set<String> FORMATS = Set.of("", "email", "date", "nip", "nik", "telepon", "subdomain");
    private static final SchemaValidator SCHEMAS = SchemaValidator.ofSchemas();

    /** Returns what is wrong with the schema itself; pointers begin at its root. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        SCHEMAS.validate(schema).stream()
                .map(violation -> Problem.error(violation.pointer(), "plugin/settings-no-schema", violation.pointer()))
                .distinct()
                .forEach(problems::add);
        if (!schema.path("type").asText().equals("object")) {
            problems.add(Problem.error(
                    "/type", "plugin/settings-no-object", schema.path("type").asText("?")));
        }
        problems.addAll(SchemaPatterns.problems(schema));
        if (problems.isEmpty()) {
            problems.addAll(uncompiled());
        }
        if (problems.isEmpty()) {
            problems.addAll(undrawable(schema, ""));
        }
        return problems;
    }

    /** Finds the settings for which the settings page has no field; what refers elsewhere is seen when it is drawn. */
    private static List<Problem> undrawable(JsonNode group, String pointer) {
        List<Problem> problems = new ArrayList<>();
        group.path("properties").properties().forEach(property -> {
            JsonNode field = property.getValue();
            String at = Pointers.child(Pointers.child(pointer, "properties"), property.getKey());
            if (!field.has("$ref") && !drawable(field)) {
                problems.add(Problem.error(at, "plugin/setting-undrawable", property.getKey()));
            }
            problems.addAll(undrawable(field, at));
            problems.addAll(undrawable(field.path("items"), at + "/items"));
        });
        return problems;
    }

    private static boolean drawable(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "string" ->
                field.has("enum")
                        || field.has("oneOf")
                        || FORMATS.contains(field.path("format").asText());
            case "integer", "number", "boolean" -> true;
            case "object" -> !field.path("properties").isEmpty();
            case "array" ->
                List.of("string", "object")
                        .contains(field.path("items").path("type").asText());
            default -> false;
        };
    }

    /** Finds references that lead nowhere; a default that the schema itself refuses would fail on every machine. */
    private List<Problem> uncompiled() {
        try {
            SchemaValidator.of(schema);
            return wrongDefaults(schema, "");
        } catch (SchemaException unresolved) {
            return List.of(Problem.error("", "plugin/settings-reference", String.valueOf(unresolved.getMessage())));
        }
    }

    private List<Problem> wrongDefaults(JsonNode group, String pointer) {
        List<Problem> problems = new ArrayList<>();
        group.path("properties").properties().forEach(property -> {
            JsonNode field = property.getValue();
            String at = Pointers.child(Pointers.child(pointer, "properties"), property.getKey());
            if (field.has("default") && !field.toString().contains("\"$ref\"")) {
                SchemaValidator.of(field).validate(field.get("default")).stream()
                        .limit(1)
                        .map(wrong -> Problem.error(at + "/default", "plugin/settings-default", property.getKey()))
                        .forEach(problems::add);
            }
            problems.addAll(wrongDefaults(field, at));
        });
        return problems;
    }

    /** Returns settings with the defaults filled in, or all that is wrong with them. */
    public Reading<Map<String, Object>> complete(Map<String, ?> given) {
        JsonNode filled = JsonMapping.tree(JsonData.copyOf(given));
        fill(schema, filled);
        Map<String, Object> settings = JsonMapping.plain(filled);
        List<Problem> problems = FormSchema.of(JsonMapping.plain(schema)).validate(settings);
        return new Reading<>(problems.isEmpty() ? Optional.of(settings) : Optional.empty(), problems);
    }

    /** Returns settings without the properties that the schema does not know, where it allows no others. */
    Map<String, Object> known(Map<String, ?> given) {
        JsonNode kept = JsonMapping.tree(JsonData.copyOf(given));
        prune(schema, kept);
        return JsonMapping.plain(kept);
    }

    private static void prune(JsonNode group, JsonNode value) {
        if (value instanceof ObjectNode object) {
            JsonNode properties = group.path("properties");
            if (group.path("additionalProperties").isBoolean()
                    && !group.path("additionalProperties").asBoolean()) {
                List<String> foreign = new ArrayList<>();
                object.fieldNames().forEachRemaining(foreign::add);
                foreign.removeIf(properties::has);
                object.remove(foreign);
            }
            properties.properties().forEach(property -> prune(property.getValue(), object.path(property.getKey())));
        } else if (value.isArray()) {
            value.forEach(item -> prune(group.path("items"), item));
        }
    }

    /** Tells whether a pointer into settings leads to a property that the schema names. */
    boolean names(String pointer) {
        return !schema.at(pointer.replace("/", "/properties/")).isMissingNode();
    }

    private static void fill(JsonNode group, JsonNode value) {
        if (value instanceof ObjectNode object) {
            group.path("properties").properties().forEach(property -> {
                JsonNode field = property.getValue();
                if (!object.has(property.getKey()) && field.has("default")) {
                    object.set(property.getKey(), field.get("default").deepCopy());
                }
                fill(field, object.path(property.getKey()));
            });
        } else if (value.isArray()) {
            value.forEach(item -> fill(group.path("items"), item));
        }
    }
}
