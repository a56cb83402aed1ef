package id.mutubaku.engine.condition;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.formula.AnswerPath;
import id.mutubaku.engine.formula.Formula;
import id.mutubaku.engine.formula.FormulaReader;
import id.mutubaku.engine.formula.Part;
import id.mutubaku.engine.problem.FirstProblems;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.schema.SchemaPatterns;
import id.mutubaku.engine.schema.SchemaValidator;
import id.mutubaku.engine.schema.Subschema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** The reader of conditions, and of formulas, which can have conditions in them. All that is wrong is told at once. */
public final class ConditionReader {
    private static final SchemaValidator SCHEMAS = SchemaValidator.ofSchemas();
    private static final Set<String> REFERRING =
            Set.of("$ref", "$dynamicRef", "$recursiveRef", "$id", "$anchor", "$dynamicAnchor", "$schema");

    private final boolean inForm;
    private final FormulaReader formulas = new FormulaReader(this::condition);
    private final Map<String, BiFunction<Part, String, Optional<? extends Condition>>> operators = new TreeMap<>();

    private ConditionReader(boolean inForm) {
        this.inForm = inForm;
        operators.put("$all", (part, word) -> several(part, word).map(Condition.All::new));
        operators.put("$any", (part, word) -> several(part, word).map(Condition.Any::new));
        operators.put("$not", (part, word) -> condition(part).map(Condition.Not::new));
        operators.put("$given", (part, word) -> given(part));
        for (Comparison comparison : Comparison.values()) {
            operators.put(comparison.word(), (part, word) -> compared(part, comparison));
        }
    }

    /** Reads what stands in a form, and can name the answers to it. */
    public static ConditionReader inForm() {
        return new ConditionReader(true);
    }

    /** Reads what stands outside of forms, and can name facts of the case alone. */
    public static ConditionReader ofCase() {
        return new ConditionReader(false);
    }

    /**
     * Reads a condition; empty where it is none.
     *
     * @param pointer where it stands
     * @param problems takes why it is none
     */
    public Optional<Condition> condition(JsonNode json, String pointer, FirstProblems problems) {
        return condition(Part.whole(json, pointer, inForm, problems));
    }

    /** Reads a formula; empty where it is none. */
    public Optional<Formula> formula(JsonNode json, String pointer, FirstProblems problems) {
        return formulas.read(Part.whole(json, pointer, inForm, problems));
    }

    /**
     * Returns a condition that was looked at before.
     *
     * @throws IllegalArgumentException when it is none
     */
    public Condition condition(JsonNode json) {
        FirstProblems problems = new FirstProblems();
        return condition(json, "", problems).orElseThrow(() -> unreadable(json, problems));
    }

    /**
     * Returns a formula that was looked at before.
     *
     * @throws IllegalArgumentException when it is none
     */
    public Formula formula(JsonNode json) {
        FirstProblems problems = new FirstProblems();
        return formula(json, "", problems).orElseThrow(() -> unreadable(json, problems));
    }

    private static IllegalArgumentException unreadable(JsonNode json, FirstProblems problems) {
        return new IllegalArgumentException("Expected a condition or a formula that was checked, but " + json + " has "
                + problems.list().stream().map(Problem::rule).toList());
    }

    private Optional<Condition> condition(Part part) {
        if (!part.isWithinBounds()) {
            return Optional.empty();
        }
        if (!part.json().isObject() || part.json().isEmpty()) {
            return part.wrong("condition/shape");
        }
        List<Condition> entries = new ArrayList<>();
        part.json().fieldNames().forEachRemaining(name -> entry(part, name).ifPresent(entries::add));
        if (entries.size() < part.json().size()) {
            return Optional.empty();
        }
        return Optional.of(entries.size() == 1 ? entries.get(0) : new Condition.All(entries));
    }

    private Optional<? extends Condition> entry(Part part, String name) {
        if (!name.startsWith("$")) {
            return part.path(name).flatMap(path -> ofAnswer(path, part.child(name)));
        }
        BiFunction<Part, String, Optional<? extends Condition>> operator = operators.get(name);
        return operator == null
                ? part.child(name).wrong("condition/unknown", name, String.join(", ", operators.keySet()))
                : operator.apply(part.child(name), name);
    }

    private Optional<? extends Condition> ofAnswer(AnswerPath path, Part part) {
        JsonNode json = part.json();
        if (!part.isWithinBounds()) {
            return Optional.empty();
        }
        if (json.isBoolean()) {
            return Optional.of(new Condition.Ticked(path, json.asBoolean()));
        }
        if (json.isTextual() || json.isNumber()) {
            return Optional.of(new Condition.OneOf(path, List.of(json)));
        }
        if (json.isObject() && !json.isEmpty()) {
            return fits(path, part);
        }
        boolean values = json.isArray() && !json.isEmpty();
        for (JsonNode each : json) {
            values &= each.isTextual() || each.isNumber();
        }
        return values ? Optional.of(new Condition.OneOf(path, values(json))) : part.wrong("condition/value");
    }

    private static List<JsonNode> values(JsonNode list) {
        List<JsonNode> values = new ArrayList<>();
        list.forEach(values::add);
        return values;
    }

    private static Optional<Condition> fits(AnswerPath path, Part part) {
        JsonNode schema = part.json();
        boolean refers = Subschema.of(schema).stream()
                .anyMatch(each -> REFERRING.stream().anyMatch(each.keywords()::has));
        if (refers) {
            return part.wrong(
                    "condition/refers",
                    String.join(", ", REFERRING.stream().sorted().toList()));
        }
        List<Problem> problems = SchemaPatterns.problems(schema);
        problems.forEach(part::wrongInside);
        if (!SCHEMAS.validate(schema).isEmpty()) {
            return part.wrong(
                    "condition/schema", SCHEMAS.validate(schema).get(0).pointer());
        }
        return problems.isEmpty()
                ? Optional.of(new Condition.Fits(path, schema, SchemaValidator.of(schema)))
                : Optional.empty();
    }

    private Optional<List<Condition>> several(Part part, String word) {
        if (!part.json().isArray() || part.json().isEmpty()) {
            return part.wrong("condition/several", word);
        }
        List<Condition> read = new ArrayList<>();
        part.items().forEach(item -> condition(item).ifPresent(read::add));
        return read.size() == part.json().size() ? Optional.of(read) : Optional.empty();
    }

    private Optional<Condition> given(Part part) {
        if (!part.json().isArray() || part.json().isEmpty()) {
            return part.wrong("condition/given");
        }
        List<Condition> read = new ArrayList<>();
        part.items().forEach(item -> item.path().map(Condition.Given::new).ifPresent(read::add));
        return read.size() == part.json().size() ? Optional.of(new Condition.All(read)) : Optional.empty();
    }

    private Optional<Condition> compared(Part part, Comparison comparison) {
        if (!part.json().isArray() || part.json().size() != 2) {
            return part.wrong("condition/two", comparison.word());
        }
        List<Formula> read = new ArrayList<>();
        part.items().forEach(item -> formulas.read(item).ifPresent(read::add));
        return read.size() == 2
                ? Optional.of(new Condition.Compared(comparison, read.get(0), read.get(1)))
                : Optional.empty();
    }
}
