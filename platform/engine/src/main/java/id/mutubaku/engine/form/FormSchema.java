package id.mutubaku.engine.form;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.choice.ChoiceSource;
import id.mutubaku.engine.problem.FirstProblems;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.schema.SchemaValidator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A form as data: what may be filled in, and what is wrong with what was. Safe for use by many threads.
 *
 * <p>A text of which the form does not say how long it may be, may have {@value #LONGEST_TEXT} characters.
 */
public final class FormSchema {
    /** The most characters of a text for which its field says no {@code maxLength}. */
    public static final int LONGEST_TEXT = 5_000;

    /** The most inputs that a page can send at once: a hundred rows of twenty, and as many again. */
    public static final int MOST_INPUTS = 4_096;

    private final JsonNode schema;
    private final SchemaValidator validator;
    private final FormLogic logic;
    private final ChoiceLists lists;

    private FormSchema(JsonNode schema, SchemaValidator validator, FormLogic logic, ChoiceLists lists) {
        this.schema = schema;
        this.validator = validator;
        this.logic = logic;
        this.lists = lists;
    }

    /** Compiles a form from its JSON Schema, whose type is object; fields that it does not name are refused. */
    public static FormSchema of(Map<String, Object> schema) {
        return of(schema, ChoiceLists.NONE);
    }

    /** Compiles a form whose fields can take their choices from lists. */
    public static FormSchema of(Map<String, Object> schema, ChoiceLists lists) {
        JsonNode tree = JsonMapping.tree(schema);
        return of(tree, FormLogic.of(tree), lists);
    }

    private static FormSchema of(JsonNode tree, FormLogic logic, ChoiceLists lists) {
        JsonNode closed = tree.deepCopy();
        close(closed);
        return new FormSchema(tree, SchemaValidator.of(closed), logic, lists);
    }

    /**
     * Returns the form as it stands for some answers: its conditions decided, its formulas reckoned. All who ask, draw,
     * keep and judge answers go by that form.
     */
    public FormInEffect inEffect(Map<String, Object> answers, FormContext context) {
        if (logic.isNone()) {
            return new FormInEffect(this, answers, false, new TreeSet<>(), List.of(), Map.of());
        }
        Resolution resolution = Resolution.of(logic, JsonMapping.tree(answers), context, lists);
        JsonNode plain = EffectiveSchema.of(schema, logic, resolution);
        KeptAnswers.tidy(names(), plain, resolution.answers());
        return new FormInEffect(
                of(plain, FormLogic.NONE, lists),
                JsonMapping.plain(resolution.answers()),
                true,
                resolution.appeared(),
                logic.breaches(plain, resolution.scope()),
                resolution.labels());
    }

    /**
     * Returns the form for reading answers that a case has kept: choices from lists are called what the lists called them
     * then, or else what they call them now.
     *
     * @param labels that were kept with the answers, by pointer
     */
    public FormSchema reading(Map<String, Object> answers, Map<String, String> labels) {
        return logic.takesChoices()
                ? of(new LabelledForm(lists, labels).of(schema, JsonMapping.tree(answers)), FormLogic.NONE, lists)
                : this;
    }

    /** Returns the lists from which its fields take their choices. */
    public ChoiceLists lists() {
        return lists;
    }

    /** Finds from which list a field takes its choices, by its path without the rows of lists. */
    public Optional<ChoiceSource> choices(List<String> path) {
        return logic.choices(path);
    }

    /** Returns the answers that count: without those to hidden fields, and with the results of formulas. */
    public JsonNode counting(JsonNode answers, FormContext context) {
        return Resolution.of(logic, answers, context, lists).answers();
    }

    /** Returns the answers that stand in the form before anybody has filled in anything, beside others that do. */
    public Map<String, Object> firstAnswers(Map<String, Object> others, FormContext context) {
        return logic.firstAnswers(JsonMapping.tree(others), context);
    }

    /**
     * Finds fields of a form whose conditions or formulas wait for each other, in their order, the first once more at the
     * end. The conditions and formulas themselves are right.
     */
    public static Optional<List<String>> circle(JsonNode form) {
        return FormLogic.circle(form);
    }

    /** Tells whether what it asks for changes with the answers to it. */
    public boolean isConditional() {
        return !logic.isNone();
    }

    /**
     * Returns the same form, which does not always ask for a field; a condition may still ask for it.
     *
     * @param pointer to the field in filled data
     */
    public FormSchema notRequiring(String pointer) {
        JsonNode relaxed = schema.deepCopy();
        int last = pointer.lastIndexOf('/');
        JsonNode group = relaxed.at(pointer.substring(0, last).replace("/", "/properties/"));
        Iterator<JsonNode> required = group.path("required").elements();
        while (required.hasNext()) {
            if (required.next().asText().equals(pointer.substring(last + 1))) {
                required.remove();
            }
        }
        return of(relaxed, FormLogic.of(relaxed), lists);
    }

    /**
     * Lets every group take only the fields it has, what is read only have its value alone, and no text be endless: what
     * nobody asked for is not stored.
     */
    private static void close(JsonNode field) {
        field.path("properties").elements().forEachRemaining(FormSchema::close);
        field.path("prefixItems").forEach(FormSchema::close);
        removeTexts(field.path("properties").elements());
        if (field instanceof ObjectNode object) {
            if (isFixed(object)) {
                object.set("const", object.path("default"));
            }
            if (object.has("properties") && !object.has("additionalProperties")) {
                object.put("additionalProperties", false);
            }
            if (object.path("type").asText().equals("string")) {
                object.put("maxLength", longestText(object));
            }
        }
        if (field.has("items")) {
            close(field.path("items"));
        }
    }

    private static void removeTexts(Iterator<JsonNode> elements) {
        while (elements.hasNext()) {
            if (isText(elements.next())) {
                elements.remove();
            }
        }
    }

    /** Tells whether a field shows a value that nobody can change. */
    public static boolean isFixed(JsonNode field) {
        return field.path("readOnly").asBoolean() && field.has("default");
    }

    /** Returns how many characters a text field takes at most, by its schema. */
    public static int longestText(JsonNode field) {
        return field.path("maxLength").asInt(LONGEST_TEXT);
    }

    /** Returns the JSON Schema. */
    public JsonNode schema() {
        return schema;
    }

    /** Lists the fields of the form itself, not those inside of groups. */
    public List<String> names() {
        return elements().stream()
                .filter(name -> !isText(schema.path("properties").path(name)))
                .toList();
    }

    /** Lists what the form itself is made of: its fields, and the texts between them. */
    public List<String> elements() {
        return propertyNames(schema);
    }

    /** Tells whether a field of the form itself is the result of a formula or a computation. */
    public boolean isComputed(String name) {
        return isReckoned(schema.path("properties").path(name));
    }

    /** Tells whether a field is the result of a formula or of a plugin's computation; nobody fills it in. */
    public static boolean isReckoned(JsonNode field) {
        return field.has(FormKeywords.COMPUTE) || field.has(FormKeywords.COMPUTATION);
    }

    /** Lists the computations of plugins that give answers to it, {@code plugin/name}. */
    public Set<String> computations() {
        return logic.computations();
    }

    /** Tells whether an element of a form is a text between its fields, which asks for nothing. */
    public static boolean isText(JsonNode element) {
        return element.path("type").asText().equals("null");
    }

    /** Returns the label of a field of the form itself. */
    public String titleOf(String name) {
        return titleAt(Pointers.of(name));
    }

    /**
     * Returns what is wrong with filled data: at most one problem for each field, in the order of the form, and the
     * first ones where there are very many.
     */
    public List<Problem> validate(Map<String, Object> data) {
        Map<String, Problem> byPointer = new LinkedHashMap<>();
        for (SchemaValidator.Violation violation : validator.validate(JsonMapping.tree(data))) {
            if (!violation.keyword().equals("if")) {
                byPointer.putIfAbsent(violation.pointer(), problem(violation));
            }
        }
        return FirstProblems.of(byPointer.values().stream()
                .sorted(Comparator.comparing(problem -> position(problem.pointer()), Arrays::compare))
                .toList());
    }

    /** Returns where a field stands in the form, level by level; what the form does not have stands last. */
    private int[] position(String pointer) {
        List<Integer> position = new ArrayList<>();
        JsonNode at = schema;
        for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
            int index = at.has("items")
                    ? rest.getMatchingIndex()
                    : propertyNames(at).indexOf(rest.getMatchingProperty());
            position.add(index & Integer.MAX_VALUE);
            at = child(at, rest);
        }
        return position.stream().mapToInt(Integer::intValue).toArray();
    }

    static List<String> propertyNames(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode child(JsonNode at, JsonPointer name) {
        return at.has("items")
                ? row(at, name.getMatchingIndex())
                : at.path("properties").path(name.getMatchingProperty());
    }

    /** Returns the schema of an item of a list; in a form in effect, each row can have its own. */
    public static JsonNode row(JsonNode list, int index) {
        JsonNode own = list.path("prefixItems").path(index);
        return own.isMissingNode() ? list.path("items") : own;
    }

    private Problem problem(SchemaValidator.Violation violation) {
        return FieldProblem.of(violation, fieldAt(violation.pointer()), titleAt(violation.pointer()));
    }

    /** Returns the schema of the field at a pointer into filled data; a missing node where the form has none. */
    public JsonNode fieldAt(String pointer) {
        JsonNode at = schema;
        for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
            at = child(at, rest);
        }
        return at;
    }

    /**
     * Returns the label of a field, or of the form; of what has none, such as a choice of a list, the label of what it
     * is in.
     */
    public String titleAt(String pointer) {
        String title = pointer.isEmpty() ? schema.path("title").asText() : "";
        JsonNode at = schema;
        for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
            at = child(at, rest);
            title = at.path("title").asText(at.isMissingNode() ? "" : title);
        }
        return title.isEmpty() ? lastName(pointer) : title;
    }

    private static String lastName(String pointer) {
        JsonPointer last = JsonPointer.compile(pointer).last();
        return last == null ? "" : last.getMatchingProperty();
    }
}
