package id.mutubaku.engine.formula;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The reader of formulas. All that is wrong with one is told at once. */
public final class FormulaReader {
    private static final int SCALES = 10;
    private static final Map<String, RoundingMode> MODES =
            Map.of("half-up", RoundingMode.HALF_UP, "up", RoundingMode.UP, "down", RoundingMode.DOWN);

    private static final List<Arity> LISTS = List.of(
            new Arity(Arithmetic.ADD, 1, Part.MOST),
            new Arity(Arithmetic.SUBTRACT, 2, 2),
            new Arity(Arithmetic.MULTIPLY, 1, Part.MOST),
            new Arity(Joining.TEXT, 1, Part.MOST),
            new Arity(DateFunction.PLUS_DAYS, 2, 2),
            new Arity(DateFunction.PLUS_WORKING_DAYS, 2, 2),
            new Arity(DateFunction.PLUS_MONTHS, 2, 2),
            new Arity(DateFunction.DAYS_BETWEEN, 2, 2),
            new Arity(DateFunction.WORKING_DAYS_BETWEEN, 2, 2),
            new Arity(DateFunction.AGE, 1, 2));

    /** The fewest and the most operands of a function that takes a list of them. */
    private record Arity(Operation operation, int fewest, int most) {}

    private final Map<String, Function<Part, Optional<Formula>>> functions = new TreeMap<>();
    private final CriterionReader criteria;

    /** The reader of what decides in {@code choose}. */
    @FunctionalInterface
    public interface CriterionReader {
        /** Reads one; empty where it is none, which the part then tells. */
        Optional<? extends Criterion> read(Part part);
    }

    /** Takes the reader of conditions, which can have formulas in them. */
    public FormulaReader(CriterionReader criteria) {
        this.criteria = criteria;
        functions.put("answer", part -> part.path().map(Formula.Answer::new));
        functions.put("today", this::today);
        functions.put("count", part -> part.path().map(Formula.Count::new));
        functions.put("sum", part -> overRows(part, "sum", Formula.Sum::new));
        functions.put("choose", this::choose);
        functions.put("divide", part -> rounding(part, true));
        functions.put("round", part -> rounding(part, false));
        for (DateFunction one : List.of(DateFunction.YEAR, DateFunction.END_OF_MONTH)) {
            functions.put(one.word(), part -> read(part).map(date -> new Formula.Applied(one, List.of(date))));
        }
        for (Extreme extreme : Extreme.values()) {
            Arity arity = new Arity(extreme, 1, Part.MOST);
            functions.put(extreme.word(), part -> part.json().isObject() ? ofRows(part, extreme) : list(part, arity));
        }
        LISTS.forEach(arity -> functions.put(arity.operation().word(), part -> list(part, arity)));
    }

    /** Reads a formula; empty where it is none, which the part then tells. */
    public Optional<Formula> read(Part part) {
        JsonNode json = part.json();
        if (!part.isWithinBounds()) {
            return Optional.empty();
        }
        if (json.isNumber() || json.isTextual()) {
            return Optional.of(new Formula.Literal(json));
        }
        if (!json.isObject() || json.size() != 1) {
            return part.wrong("formula/shape");
        }
        String word = json.fieldNames().next();
        Function<Part, Optional<Formula>> function = functions.get(word);
        return function == null
                ? part.child(word).wrong("formula/unknown", word, String.join(", ", functions.keySet()))
                : function.apply(part.child(word));
    }

    private Optional<Formula> today(Part part) {
        return part.json().isBoolean() && part.json().asBoolean()
                ? Optional.of(new Formula.Today())
                : part.wrong("formula/setting", "today", "true");
    }

    private Optional<Formula> list(Part part, Arity arity) {
        int size = part.json().size();
        if (!part.json().isArray() || size < arity.fewest() || size > arity.most()) {
            return part.wrong(
                    arity.fewest() == arity.most() ? "formula/operands" : "formula/operands-least",
                    arity.operation().word(),
                    String.valueOf(arity.fewest()),
                    String.valueOf(arity.most()));
        }
        return all(part.items()).map(operands -> new Formula.Applied(arity.operation(), operands));
    }

    private Optional<List<Formula>> all(List<Part> parts) {
        List<Formula> read = new ArrayList<>();
        parts.forEach(part -> read(part).ifPresent(read::add));
        return read.size() == parts.size() ? Optional.of(read) : Optional.empty();
    }

    private Optional<Formula> ofRows(Part part, Extreme extreme) {
        return overRows(part, extreme.word(), (list, value) -> new Formula.ExtremeOfRows(extreme, list, value));
    }

    private Optional<Formula> overRows(Part part, String word, BiFunction<AnswerPath, Formula, Formula> made) {
        if (part.isInRow()) {
            return part.wrong("formula/sum-in-sum");
        }
        if (!part.has(word, List.of("of", "value"))) {
            return Optional.empty();
        }
        Optional<AnswerPath> list = part.child("of").path();
        Optional<Formula> value = read(part.child("value").inRow());
        return list.flatMap(of -> value.map(each -> made.apply(of, each)));
    }

    private Optional<Formula> choose(Part part) {
        if (!part.has("choose", List.of("if", "then", "else"))) {
            return Optional.empty();
        }
        Optional<? extends Criterion> criterion = criteria.read(part.child("if"));
        Optional<List<Formula>> ways = all(List.of(part.child("then"), part.child("else")));
        return criterion.flatMap(holds -> ways.map(way -> new Formula.Choose(holds, way.get(0), way.get(1))));
    }

    private Optional<Formula> rounding(Part part, boolean divides) {
        String word = divides ? "divide" : "round";
        List<String> needed = divides ? List.of("value", "by", "scale") : List.of("value", "scale");
        if (!part.has(word, needed)) {
            return Optional.empty();
        }
        JsonNode scale = part.json().path("scale");
        int fewest = divides ? 0 : -SCALES;
        if (!scale.isInt() || scale.asInt() < fewest || scale.asInt() > SCALES) {
            return part.child("scale").wrong("formula/setting", "scale", fewest + " … " + SCALES);
        }
        Optional<RoundingMode> mode =
                Optional.ofNullable(MODES.get(part.json().path("mode").asText("half-up")));
        if (mode.isEmpty()) {
            return part.child("mode").wrong("formula/setting", "mode", "half-up, up, down");
        }
        return all(needed.stream()
                        .filter(name -> !name.equals("scale"))
                        .map(part::child)
                        .toList())
                .map(operands -> new Formula.Applied(new Rounding(divides, scale.asInt(), mode.get()), operands));
    }
}
