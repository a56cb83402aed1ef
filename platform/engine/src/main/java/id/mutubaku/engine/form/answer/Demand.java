package id.mutubaku.engine.form.answer;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.schema.SchemaValidator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All that is asked of one answer.
 *
 * @param schemas the field's own, and those that conditions lay over it
 */
record Demand(List<JsonNode> schemas) {
    private static final List<String> CHOICES = List.of("oneOf", "anyOf");

    Demand {
        schemas = List.copyOf(schemas);
    }

    /** Returns what a form asks at a pointer, in view of the other answers. */
    static Demand at(JsonNode form, JsonNode answers, String pointer) {
        List<JsonNode> schemas = new ArrayList<>(List.of(schemaAt(form, pointer)));
        JsonNode group = form;
        JsonNode given = answers;
        for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
            JsonPointer way = rest;
            tightenings(group, given)
                    .map(each -> schemaAt(each, way.toString()))
                    .forEach(schemas::add);
            group = child(group, rest);
            given = given.at(JsonPointer.compile("/" + escaped(rest.getMatchingProperty())));
        }
        schemas.removeIf(JsonNode::isMissingNode);
        return new Demand(schemas);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Returns the schema of the field at a pointer into answers; a missing node where the form has none. */
    static JsonNode schemaAt(JsonNode form, String pointer) {
        JsonNode at = form;
        for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
            at = child(at, rest);
        }
        return at;
    }

    private static JsonNode child(JsonNode at, JsonPointer rest) {
        boolean row = at.has("items") && rest.mayMatchElement();
        return row
                ? FormSchema.row(at, rest.getMatchingIndex())
                : at.path("properties").path(rest.getMatchingProperty());
    }

    /** Lists what the conditions of a group lay over its fields now. */
    private static Stream<JsonNode> tightenings(JsonNode group, JsonNode given) {
        return Stream.concat(Stream.of(group), elements(group.path("allOf")))
                .filter(condition -> condition.has("if"))
                .map(condition -> condition.path(holds(condition.path("if"), given) ? "then" : "else"));
    }

    private static boolean holds(JsonNode condition, JsonNode given) {
        return !given.isMissingNode()
                && SchemaValidator.of(condition).validate(given).isEmpty();
    }

    /** Returns the same with one demand more. */
    Demand and(JsonNode schema) {
        return new Demand(Stream.concat(schemas.stream(), Stream.of(schema)).toList());
    }

    /** Returns the schema of the field itself. */
    JsonNode own() {
        return schemas.isEmpty() ? MissingNode.getInstance() : schemas.get(0);
    }

    /** Tells whether a value is taken. */
    boolean takes(JsonNode value) {
        return schemas.stream()
                .allMatch(schema -> SchemaValidator.of(schema).validate(value).isEmpty());
    }

    /** Lists the values from which one is chosen; none where the value is free. */
    List<JsonNode> choices() {
        List<List<JsonNode>> offers = schemas.stream()
                .map(Demand::offers)
                .filter(Predicate.not(List::isEmpty))
                .toList();
        return offers.isEmpty()
                ? List.of()
                : offers.get(0).stream().filter(this::takes).toList();
    }

    boolean isChoice() {
        return schemas.stream().anyMatch(schema -> !offers(schema).isEmpty());
    }

    private static List<JsonNode> offers(JsonNode schema) {
        Stream<JsonNode> one = schema.has("const") ? Stream.of(schema.path("const")) : Stream.empty();
        Stream<JsonNode> titled = CHOICES.stream()
                .flatMap(keyword -> elements(schema.path(keyword)))
                .filter(each -> each.has("const"))
                .map(each -> each.path("const"));
        return Stream.of(one, elements(schema.path("enum")), titled)
                .flatMap(each -> each)
                .toList();
    }

    /** Returns the greatest of the lower limits that a keyword sets. */
    Optional<BigDecimal> least(String keyword) {
        return numbers(keyword).max(Comparator.naturalOrder());
    }

    /** Returns the least of the upper limits that a keyword sets. */
    Optional<BigDecimal> most(String keyword) {
        return numbers(keyword).min(Comparator.naturalOrder());
    }

    int least(String keyword, int otherwise) {
        return least(keyword).map(BigDecimal::intValue).orElse(otherwise);
    }

    int most(String keyword, int otherwise) {
        return most(keyword).map(BigDecimal::intValue).orElse(otherwise);
    }

    private Stream<BigDecimal> numbers(String keyword) {
        return schemas.stream()
                .map(schema -> schema.path(keyword))
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue);
    }

    /** Lists the texts of a keyword. */
    Stream<String> texts(String keyword) {
        return schemas.stream()
                .map(schema -> schema.path(keyword))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
