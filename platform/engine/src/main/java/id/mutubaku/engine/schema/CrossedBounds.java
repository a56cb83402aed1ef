package id.mutubaku.engine.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two bounds of JSON Schemas that leave no value between them.
 *
 * @param lower what a value has to reach
 * @param upper what it must not pass
 */
public record CrossedBounds(String lower, String upper) {
    private static final Comparator<JsonNode> NUMBERS = Comparator.comparing(JsonNode::decimalValue);
    private static final Comparator<JsonNode> DATES = Comparator.comparing(JsonNode::asText);
    private static final List<Pair> PAIRS = List.of(
            new Pair("minimum", "maximum", NUMBERS, false),
            new Pair("exclusiveMinimum", "maximum", NUMBERS, true),
            new Pair("minimum", "exclusiveMaximum", NUMBERS, true),
            new Pair("exclusiveMinimum", "exclusiveMaximum", NUMBERS, true),
            new Pair("minLength", "maxLength", NUMBERS, false),
            new Pair("minItems", "maxItems", NUMBERS, false),
            new Pair("formatMinimum", "formatMaximum", DATES, false));

    /** Two keywords that bound a value from both sides. */
    private record Pair(String lower, String upper, Comparator<JsonNode> order, boolean strict) {
        Optional<CrossedBounds> in(List<JsonNode> schemas) {
            return values(schemas, lower)
                    .max(order)
                    .flatMap(least -> values(schemas, upper)
                            .min(order)
                            .filter(most -> order.compare(least, most) >= (strict ? 0 : 1))
                            .map(most -> new CrossedBounds(least.asText(), most.asText())));
        }
    }

    /** Finds two bounds that cross in one of several schemas, or in two of them, which all hold. */
    public static Optional<CrossedBounds> in(List<JsonNode> schemas) {
        return PAIRS.stream().flatMap(pair -> pair.in(schemas).stream()).findFirst();
    }

    /** Finds two bounds with no whole number between them, where one is asked for. */
    public static Optional<CrossedBounds> ofWholeNumber(JsonNode schema) {
        if (!schema.path("type").asText().equals("integer") || !schema.has("minimum") || !schema.has("maximum")) {
            return Optional.empty();
        }
        BigDecimal least = schema.path("minimum").decimalValue();
        BigDecimal most = schema.path("maximum").decimalValue();
        return least.setScale(0, RoundingMode.CEILING).compareTo(most.setScale(0, RoundingMode.FLOOR)) > 0
                ? Optional.of(new CrossedBounds(least.toPlainString(), most.toPlainString()))
                : Optional.empty();
    }

    private static Stream<JsonNode> values(List<JsonNode> schemas, String keyword) {
        return schemas.stream().map(schema -> schema.path(keyword)).filter(JsonNode::isValueNode);
    }
}
