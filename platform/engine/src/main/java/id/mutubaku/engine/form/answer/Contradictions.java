package id.mutubaku.engine.form.answer;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.FormKeywords;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.answer.Contradiction.Kind;
import id.mutubaku.engine.problem.Pointers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The search for fields that always have to be answered and take no answer, whatever else is answered. */
final class Contradictions {
    private Contradictions() {}

    /** Finds the first in a form. */
    static Optional<Contradiction> of(JsonNode form) {
        return form.has(FormKeywords.SHOW_IF)
                ? Optional.empty()
                : inGroup(form, "").findFirst();
    }

    private static Stream<Contradiction> inGroup(JsonNode group, String pointer) {
        return StreamSupport.stream(group.path("required").spliterator(), false)
                .map(JsonNode::asText)
                .filter(name -> isAlwaysAsked(group.path("properties").path(name)))
                .flatMap(name ->
                        inField(group.path("properties").path(name), pointer + Pointers.of("properties", name)));
    }

    private static boolean isAlwaysAsked(JsonNode field) {
        return FieldValues.isAsked(field) && !field.has(FormKeywords.SHOW_IF);
    }

    private static Stream<Contradiction> inField(JsonNode field, String pointer) {
        Stream<Contradiction> own = Stream.of(fixed(field), bounds(field), dates(field), text(field), list(field))
                .flatMap(Optional::stream)
                .map(found -> new Contradiction(pointer, found.kind(), found.arguments()));
        boolean rows = field.path("minItems").asInt() > 0;
        Stream<Contradiction> inside =
                rows ? inGroup(field.path("items"), pointer + "/items") : inGroup(field, pointer);
        return Stream.concat(own, inside);
    }

    private static Optional<Contradiction> found(JsonNode field, Kind kind, Object... arguments) {
        Stream<String> label = Stream.of(field.path("title").asText());
        return Optional.of(new Contradiction(
                "",
                kind,
                Stream.concat(label, Stream.of(arguments).map(String::valueOf)).toList()));
    }

    private static Optional<Contradiction> fixed(JsonNode field) {
        boolean refused = FormSchema.isFixed(field) && !new Demand(List.of(field)).takes(field.path("default"));
        return refused ? found(field, Kind.FIXED, field.path("default").asText()) : Optional.empty();
    }

    private static Optional<Contradiction> bounds(JsonNode field) {
        if (!field.has("minimum") || !field.has("maximum")) {
            return Optional.empty();
        }
        BigDecimal least = field.path("minimum").decimalValue();
        BigDecimal most = field.path("maximum").decimalValue();
        if (least.compareTo(most) > 0) {
            return found(field, Kind.BOUNDS, "minimum", least.toPlainString(), "maximum", most.toPlainString());
        }
        boolean between = field.path("type").asText().equals("integer")
                && least.setScale(0, RoundingMode.CEILING).compareTo(most) > 0;
        return between ? found(field, Kind.WHOLE, least.toPlainString(), most.toPlainString()) : Optional.empty();
    }

    private static Optional<Contradiction> dates(JsonNode field) {
        Demand demand = new Demand(List.of(field));
        Optional<LocalDate> first = TextValues.dates(demand, "formatMinimum").findFirst();
        Optional<LocalDate> last = TextValues.dates(demand, "formatMaximum").findFirst();
        return first.isPresent() && last.filter(first.get()::isAfter).isPresent()
                ? found(field, Kind.BOUNDS, "formatMinimum", first.get(), "formatMaximum", last.get())
                : Optional.empty();
    }

    private static Optional<Contradiction> text(JsonNode field) {
        Demand demand = new Demand(List.of(field));
        int most = TextValues.longest(demand);
        if (!field.path("type").asText().equals("string") || demand.isChoice()) {
            return Optional.empty();
        }
        if (field.path("minLength").asInt() > most) {
            return found(
                    field, Kind.LENGTH, "minLength", field.path("minLength").asInt(), "maxLength", most);
        }
        return TextValues.patterns(demand)
                .map(pattern -> pattern.shortest())
                .filter(shortest -> shortest > most)
                .findFirst()
                .flatMap(shortest -> found(field, Kind.PATTERN, shortest, most));
    }

    private static Optional<Contradiction> list(JsonNode field) {
        int least = field.path("minItems").asInt();
        int most = field.path("maxItems").asInt(Integer.MAX_VALUE);
        if (least > most) {
            return found(field, Kind.LENGTH, "minItems", least, "maxItems", most);
        }
        int offered = new Demand(List.of(field.path("items"))).choices().size();
        boolean few = offered > 0 && least > offered;
        return few ? found(field, Kind.CHOICES, least, offered) : Optional.empty();
    }
}
