package id.mutubaku.engine.form.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.mutubaku.engine.form.FormKeywords;
import id.mutubaku.engine.form.FormSchema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.StreamSupport;

/** The making of values that fields take by themselves, whatever else is answered. */
final class FieldValues {
    private static final int TRIES = 12;
    private static final int SPREAD = 100;

    private final TextValues texts;
    private final RandomGenerator random;
    private double generosity;

    FieldValues(TextValues texts, RandomGenerator random) {
        this.texts = texts;
        this.random = random;
    }

    /** Fills in what need not be answered with this probability from now on. */
    void setGenerosity(double probability) {
        generosity = probability;
    }

    /** Makes a value; empty where none is found. */
    Optional<JsonNode> value(Demand demand) {
        if (FormSchema.isFixed(demand.own())) {
            return Optional.of(demand.own().path("default"));
        }
        if (demand.isChoice()) {
            return pick(demand.choices());
        }
        for (int tried = 0; tried < TRIES; tried++) {
            Optional<JsonNode> made = made(demand);
            if (made.isEmpty() || demand.schemas().size() == 1 || demand.takes(made.get())) {
                return made;
            }
        }
        return Optional.empty();
    }

    private Optional<JsonNode> made(Demand demand) {
        return switch (demand.own().path("type").asText()) {
            case "string" -> texts.text(demand).map(TextNode::valueOf);
            case "integer" -> whole(demand);
            case "number" -> number(demand);
            case "boolean" -> Optional.of(BooleanNode.valueOf(random.nextBoolean()));
            case "array" -> list(demand);
            case "object" -> Optional.of(group(demand.own(), false));
            default -> Optional.empty();
        };
    }

    private Optional<JsonNode> whole(Demand demand) {
        long from = demand.least("minimum")
                .map(least -> least.setScale(0, RoundingMode.CEILING).longValue())
                .orElseGet(() -> demand.most("maximum")
                        .map(most ->
                                Math.min(1, most.setScale(0, RoundingMode.FLOOR).longValue() - SPREAD))
                        .orElse(1L));
        long until = demand.most("maximum")
                .map(most -> most.setScale(0, RoundingMode.FLOOR).longValue())
                .orElse(from + SPREAD);
        return from > until
                ? Optional.empty()
                : Optional.of(whole(random.nextLong(from, Math.min(until, from + SPREAD) + 1)));
    }

    private static JsonNode decimal(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() <= 0 ? whole(shortest.longValue()) : DecimalNode.valueOf(shortest);
    }

    static JsonNode whole(long number) {
        return number == (int) number ? IntNode.valueOf((int) number) : LongNode.valueOf(number);
    }

    private Optional<JsonNode> number(Demand demand) {
        Optional<JsonNode> whole = whole(demand);
        BigDecimal least = demand.least("minimum").orElse(BigDecimal.ONE);
        return whole.isPresent() && random.nextBoolean()
                ? whole
                : Optional.of(least)
                        .map(from -> from.add(BigDecimal.valueOf(random.nextInt(SPREAD), 2)))
                        .filter(made -> demand.most("maximum")
                                .filter(most -> most.compareTo(made) < 0)
                                .isEmpty())
                        .map(FieldValues::decimal)
                        .or(() -> whole)
                        .or(() -> demand.least("minimum").map(FieldValues::decimal));
    }

    private Optional<JsonNode> list(Demand demand) {
        Demand items = new Demand(List.of(demand.own().path("items")));
        int least = demand.least("minItems", 0);
        int most = demand.most("maxItems", Math.max(least, 3));
        if (items.isChoice()) {
            return ticks(items.choices(), Math.max(1, least), most);
        }
        int rows = Math.max(Math.max(1, least), Math.min(most, 1 + random.nextInt(2)));
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int row = 0; row < rows; row++) {
            different(items, list).ifPresent(list::add);
        }
        return list.size() < least || least > most ? Optional.empty() : Optional.of(list);
    }

    private Optional<JsonNode> different(Demand items, ArrayNode others) {
        for (int tried = 0; tried < TRIES; tried++) {
            Optional<JsonNode> made =
                    items.own().has("properties") ? Optional.of(group(items.own(), true)) : value(items);
            if (made.isEmpty()
                    || StreamSupport.stream(others.spliterator(), false).noneMatch(made.get()::equals)) {
                return made;
            }
        }
        return Optional.empty();
    }

    private Optional<JsonNode> ticks(List<JsonNode> offered, int least, int most) {
        if (least > Math.min(most, offered.size())) {
            return Optional.empty();
        }
        int count = random.nextInt(least, Math.min(most, offered.size()) + 1);
        List<JsonNode> left = new ArrayList<>(offered);
        while (left.size() > count) {
            left.remove(random.nextInt(left.size()));
        }
        return Optional.of(JsonNodeFactory.instance.arrayNode().addAll(left));
    }

    /** Fills in a group: what it requires, what is fixed, and of the rest as much as generosity wants. */
    ObjectNode group(JsonNode schema, boolean notEmpty) {
        List<String> required = StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        ObjectNode group = JsonNodeFactory.instance.objectNode();
        schema.path("properties").properties().forEach(field -> {
            boolean wanted = required.contains(field.getKey())
                    || FormSchema.isFixed(field.getValue())
                    || random.nextDouble() < generosity;
            if (wanted && isAsked(field.getValue())) {
                put(group, field.getKey(), field.getValue());
            }
        });
        if (group.isEmpty() && notEmpty) {
            schema.path("properties").properties().stream()
                    .filter(field -> isAsked(field.getValue()))
                    .findFirst()
                    .ifPresent(field -> put(group, field.getKey(), field.getValue()));
        }
        return group;
    }

    private void put(ObjectNode group, String name, JsonNode schema) {
        value(new Demand(List.of(schema)))
                .filter(value -> !value.isContainerNode() || !value.isEmpty())
                .ifPresent(value -> group.set(name, value));
    }

    /** Tells whether people answer a field: it is no text, and no formula reckons it. */
    static boolean isAsked(JsonNode field) {
        return !FormSchema.isText(field) && !field.has(FormKeywords.COMPUTE);
    }

    <T> Optional<T> pick(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
    }
}
