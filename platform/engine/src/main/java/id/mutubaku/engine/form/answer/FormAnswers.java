package id.mutubaku.engine.form.answer;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.mutubaku.engine.choice.ChoiceSource;
import id.mutubaku.engine.condition.Condition;
import id.mutubaku.engine.condition.ConditionReader;
import id.mutubaku.engine.form.FormContext;
import id.mutubaku.engine.form.FormInEffect;
import id.mutubaku.engine.form.FormKeywords;
import id.mutubaku.engine.form.FormPage;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.formula.AnswerPath;
import id.mutubaku.engine.formula.AnswerPath.Origin;
import id.mutubaku.engine.formula.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A form with answers to it that are being changed, and with facts of the case where those may be chosen too. */
final class FormAnswers {
    private static final int MOST_CHOICES = 100;

    private final FormSchema form;
    private final FormContext context;
    private final boolean factsAreFree;
    private final Draft draft;
    private final Draft facts;

    FormAnswers(FormSchema form, FormContext context, boolean factsAreFree, JsonNode begin) {
        this.form = form;
        this.context = context;
        this.factsAreFree = factsAreFree;
        this.draft = new Draft(begin);
        this.facts = new Draft(context.facts());
    }

    Draft draft() {
        return draft;
    }

    JsonNode schema() {
        return form.schema();
    }

    FormInEffect inEffect() {
        return form.inEffect(JsonMapping.plain(draft.answers()), context.withFacts(facts.answers()));
    }

    /** Returns what a field in the group at a pointer sees. */
    Scope scope(String around) {
        JsonNode counting = form.counting(draft.answers(), context.withFacts(facts.answers()));
        return context.withFacts(facts.answers()).scope(counting).beside(counting.at(around));
    }

    /** Returns what is asked at a pointer in view of the other answers. */
    Demand demand(String pointer) {
        return Demand.at(schema(), draft.answers(), pointer);
    }

    /** Makes an answer that a field takes by itself; one of the choices where it takes them from a list. */
    Optional<JsonNode> value(String pointer, FieldValues values) {
        return source(pointer)
                .map(source -> values.pick(offered(source, pointer)))
                .orElseGet(() -> values.value(demand(pointer)));
    }

    private Optional<ChoiceSource> source(String pointer) {
        return form.choices(Stream.of(pointer.substring(1).split("/"))
                .filter(name -> !name.chars().allMatch(Character::isDigit))
                .toList());
    }

    private List<JsonNode> offered(ChoiceSource source, String pointer) {
        Scope seen = scope(JsonPointer.compile(pointer).head().toString());
        return source
                .narrowing(seen)
                .flatMap(narrowing -> source.offered(form.lists(), narrowing))
                .map(offered -> offered.matching("").part(0, MOST_CHOICES))
                .orElse(List.of())
                .stream()
                .<JsonNode>map(choice -> TextNode.valueOf(choice.value()))
                .toList();
    }

    /** Finds the pointer to which a path leads, in the first row of lists; empty where nothing can be answered. */
    Optional<String> pointer(AnswerPath path, String around) {
        if (path.origin() == Origin.CASE) {
            return Optional.empty();
        }
        StringBuilder pointer = new StringBuilder(path.origin() == Origin.FORM ? "" : around);
        for (String name : path.names()) {
            boolean list = Demand.schemaAt(schema(), pointer.toString()).has("items");
            pointer.append(list ? "/0/" : "/").append(name);
        }
        return Demand.schemaAt(schema(), pointer.toString()).isMissingNode()
                ? Optional.empty()
                : Optional.of(pointer.toString());
    }

    /** Makes a fact hold, where facts may be chosen; a missing value makes it absent. */
    void assume(AnswerPath path, JsonNode value) {
        if (factsAreFree && path.origin() == Origin.CASE) {
            String pointer = "/" + String.join("/", path.names());
            if (value.isMissingNode()) {
                facts.remove(pointer);
            } else {
                facts.set(pointer, value);
            }
        }
    }

    /** Lists the conditions under which a field is asked for, each with the group that it looks at. */
    List<Seen> showing(String pointer) {
        List<Seen> conditions = new ArrayList<>();
        for (JsonPointer at = JsonPointer.compile(pointer); !at.matches(); at = at.head()) {
            String around = at.head().toString();
            condition(Demand.schemaAt(schema(), at.toString()), FormKeywords.SHOW_IF)
                    .ifPresent(condition -> conditions.add(0, new Seen(condition, around)));
        }
        String name = pointer.split("/", 3)[1];
        pages().filter(page -> asksFor(page, name))
                .flatMap(page -> condition(page, FormPage.SHOW_IF).stream())
                .forEach(condition -> conditions.add(0, new Seen(condition, "")));
        return conditions;
    }

    private Stream<JsonNode> pages() {
        return StreamSupport.stream(schema().path(FormPage.KEYWORD).spliterator(), false);
    }

    private static boolean asksFor(JsonNode page, String name) {
        return StreamSupport.stream(page.path("fields").spliterator(), false)
                .anyMatch(field -> field.asText().equals(name));
    }

    /** Lists the rules whose breach is told at a field. */
    List<Condition> rulesAt(String pointer) {
        return StreamSupport.stream(schema().path(FormKeywords.RULES).spliterator(), false)
                .filter(rule -> pointer.equals("/" + rule.path("at").asText()))
                .flatMap(rule -> condition(rule, "must").stream())
                .toList();
    }

    private static Optional<Condition> condition(JsonNode from, String keyword) {
        return Optional.ofNullable(from.get(keyword)).map(ConditionReader.inForm()::condition);
    }

    /**
     * A condition where it is looked at.
     *
     * @param around pointer to the group or row that its paths begin beside
     */
    record Seen(Condition condition, String around) {}
}
