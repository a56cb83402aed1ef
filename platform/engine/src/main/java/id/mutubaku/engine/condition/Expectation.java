package id.mutubaku.engine.condition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.formula.AnswerPath;
import id.mutubaku.engine.formula.Kind;
import id.mutubaku.engine.formula.Misfit;
import id.mutubaku.engine.formula.Types;
import id.mutubaku.engine.schema.CrossedBounds;
import id.mutubaku.engine.schema.ListedValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What a JSON Schema in a condition expects of an answer, held against what its field takes.
 *
 * @param path to the answer
 * @param schema that the answer should fit
 */
record Expectation(AnswerPath path, JsonNode schema) {
    private static final Set<Kind> NUMBERS = Set.of(Kind.NUMBER);
    private static final Set<Kind> TEXTS = Set.of(Kind.TEXT, Kind.DATE);
    private static final Set<Kind> LISTS = Set.of(Kind.LIST, Kind.CHOICES);

    /** JSON Schema passes over a keyword whose kind the value is not, which then holds of everything. */
    private static final Map<String, Set<Kind>> KINDS = Map.ofEntries(
            Map.entry("minimum", NUMBERS),
            Map.entry("maximum", NUMBERS),
            Map.entry("exclusiveMinimum", NUMBERS),
            Map.entry("exclusiveMaximum", NUMBERS),
            Map.entry("multipleOf", NUMBERS),
            Map.entry("minLength", TEXTS),
            Map.entry("maxLength", TEXTS),
            Map.entry("pattern", TEXTS),
            Map.entry("formatMinimum", Set.of(Kind.DATE)),
            Map.entry("formatMaximum", Set.of(Kind.DATE)),
            Map.entry("minItems", LISTS),
            Map.entry("maxItems", LISTS),
            Map.entry("contains", LISTS),
            Map.entry("uniqueItems", LISTS));

    /** Finds what is wrong with it. */
    void check(Types types, Consumer<Misfit> misfits) {
        Kind kind = types.at(path);
        new TreeMap<>(KINDS).forEach((keyword, kinds) -> {
            if (schema.has(keyword) && kind != Kind.ANY && !kinds.contains(kind)) {
                misfits.accept(new Misfit("condition/keyword", List.of(path.toString(), keyword)));
            }
        });
        Set<String> choices = types.choices(path);
        List<String> wanted = ListedValues.wanted(schema);
        if (!choices.isEmpty() && !wanted.isEmpty() && wanted.stream().noneMatch(choices::contains)) {
            misfits.accept(new Misfit(
                    "condition/no-choice",
                    List.of(path.toString(), String.join(", ", wanted), String.join(", ", choices))));
        }
        CrossedBounds.in(List.of(types.field(path), schema)).ifPresent(found -> misfits.accept(never(path, found)));
    }

    /** Tells whether a number lies beyond the bounds of the field at a path. */
    static Optional<Misfit> ofNumber(AnswerPath path, JsonNode number, Types types) {
        JsonNode same = JsonNodeFactory.instance
                .objectNode()
                .<ObjectNode>set("minimum", number)
                .set("maximum", number);
        return CrossedBounds.in(List.of(types.field(path), same)).map(found -> never(path, found));
    }

    private static Misfit never(AnswerPath path, CrossedBounds found) {
        return new Misfit("condition/never", List.of(path.toString(), found.lower(), found.upper()));
    }
}
