package id.mutubaku.ui.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.FormKeywords;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.ui.form.field.FormField;
import id.mutubaku.ui.form.field.Shape;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.view.SummaryView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Carries answers from one version of a form to another: a field keeps its answer under its name as long as it is still
 * asked for in the same way, and every other answer is left in words, so that nothing typed is lost.
 */
public final class CarryOver {
    private final Answers answers;
    private final List<SummaryView.Row> left = new ArrayList<>();

    private CarryOver(Answers answers) {
        this.answers = answers;
    }

    /**
     * What came of it.
     *
     * @param data answers of the other version; not validated
     * @param left answers for which it has no place, with the questions as they were
     */
    public record Carried(Map<String, Object> data, List<SummaryView.Row> left) {
        /** Keeps its own list. */
        public Carried {
            left = List.copyOf(left);
        }
    }

    /** Carries the data of a form; its questions and answers are left in a language. */
    public static Carried carry(
            FormSchema from, FormSchema to, Map<String, Object> data, Messages messages, Language language) {
        CarryOver over = new CarryOver(new Answers(messages, language.tag()));
        ObjectNode carried = over.group(FormField.of(from), FormField.of(to), JsonMapping.tree(data), "");
        return new Carried(JsonMapping.plain(carried), over.left);
    }

    private ObjectNode group(FormField from, FormField to, JsonNode data, String around) {
        ObjectNode carried = JsonMapping.MAPPER.createObjectNode();
        for (FormField field : from.children()) {
            JsonNode answer = data.path(field.name());
            if (!answer.isMissingNode()) {
                to.child(field.name())
                        .flatMap(other -> taken(field, other, answer, around))
                        .ifPresentOrElse(taken -> carried.set(field.name(), taken), () -> leave(field, answer, around));
            }
        }
        return carried;
    }

    /** Returns what another field takes of an answer; empty where it asks for something else. */
    private Optional<JsonNode> taken(FormField from, FormField to, JsonNode answer, String around) {
        return switch (from.shape()) {
            case LINE, LINES -> Optional.of(answer).filter(text -> isText(to) || isOffered(to, text));
            case CHOICE -> Optional.of(answer).filter(choice -> isOffered(to, choice) || isOfTheSameList(from, to));
            case NUMBER -> Optional.of(answer).filter(number -> to.shape() == Shape.NUMBER);
            case YES -> Optional.of(answer).filter(yes -> to.shape() == Shape.YES && saysTheSame(from, to));
            case TEXTS -> Optional.of(answer).filter(texts -> to.shape() == Shape.TEXTS);
            case TICKS ->
                Optional.of(to)
                        .filter(other -> other.shape() == Shape.TICKS)
                        .map(other -> ticks(from, other, answer, around));
            case GROUP ->
                Optional.of(to)
                        .filter(other -> other.shape() == Shape.GROUP)
                        .map(other -> group(from, other, answer, around + from.title() + ": "));
            case ROWS ->
                Optional.of(to)
                        .filter(other -> other.shape() == Shape.ROWS)
                        .map(other -> rows(from, other, answer, around));
        };
    }

    private static boolean isText(FormField field) {
        return field.shape() == Shape.LINE || field.shape() == Shape.LINES;
    }

    private static boolean isOffered(FormField field, JsonNode answer) {
        return field.shape() == Shape.CHOICE && offered(field).contains(answer.asText());
    }

    /** Whether the list offers it under the other answers is told when the form is judged. */
    private static boolean isOfTheSameList(FormField from, FormField to) {
        return to.shape() == Shape.CHOICE
                && to.schema().has(FormKeywords.CHOICES)
                && from.schema()
                        .at("/" + FormKeywords.CHOICES + "/list")
                        .equals(to.schema().at("/" + FormKeywords.CHOICES + "/list"));
    }

    private static Set<String> offered(FormField field) {
        return field.options().stream().map(FormField.Option::value).collect(Collectors.toSet());
    }

    /** A pledge was given for its own sentence and for no other. */
    private static boolean saysTheSame(FormField from, FormField to) {
        return from.text("x-statement").equals(to.text("x-statement"));
    }

    private ArrayNode ticks(FormField from, FormField to, JsonNode answer, String around) {
        ArrayNode carried = JsonMapping.MAPPER.createArrayNode();
        ArrayNode gone = JsonMapping.MAPPER.createArrayNode();
        Set<String> offered = offered(to);
        answer.forEach(tick -> (offered.contains(tick.asText()) ? carried : gone).add(tick));
        if (!gone.isEmpty()) {
            leave(from, gone, around);
        }
        return carried;
    }

    private ArrayNode rows(FormField from, FormField to, JsonNode answer, String around) {
        ArrayNode carried = JsonMapping.MAPPER.createArrayNode();
        for (int index = 0; index < answer.size(); index++) {
            String row = around + from.rowTitle() + " " + (index + 1);
            if (index < to.mostRows()) {
                carried.add(group(from.row(index), to.row(index), answer.get(index), row + ": "));
            } else {
                leave(row, answers.lines(from.row(index), answer.get(index)));
            }
        }
        return carried;
    }

    private void leave(FormField field, JsonNode answer, String around) {
        if (!field.isPledge()) {
            leave(around + field.title(), answers.answer(field, answer));
        }
    }

    private void leave(String question, String answer) {
        if (!answer.isBlank()) {
            left.add(new SummaryView.Row(question, answer));
        }
    }
}
