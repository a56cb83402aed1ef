package id.mutubaku.ui.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.FormKeywords;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.ui.form.field.FormField;
import id.mutubaku.ui.form.field.NumberText;
import id.mutubaku.ui.form.field.Shape;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.FieldView.Choice;
import id.mutubaku.ui.view.form.FieldView.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Draws the fields of one form with one set of data. */
final class FieldDrawing {
    private static final int MOST_RADIOS = 6;
    private static final int CHARACTERS_A_ROW = 320;
    private static final int TEXTS_SHOWN = 5;
    private static final int UNITS_A_CHARACTER = 2;
    private static final Map<String, Kind> KINDS =
            Map.of("email", Kind.EMAIL, "date", Kind.DATE, "telepon", Kind.TEL, "nip", Kind.NUMBER, "nik", Kind.NUMBER);

    private final FormSchema schema;
    private final FormField form;
    private final JsonNode data;
    private final Answers answers;
    private final Map<String, String> errors;
    private final Suggestions suggestions;
    private final Language language;
    private final NumberText numbers;

    FieldDrawing(
            FormSchema schema,
            JsonNode data,
            Answers answers,
            Map<String, String> errors,
            Suggestions suggestions,
            Language language) {
        this.schema = schema;
        this.form = FormField.of(schema);
        this.data = data;
        this.answers = answers;
        this.errors = errors;
        this.suggestions = suggestions;
        this.language = language;
        this.numbers = NumberText.in(language);
    }

    List<FieldView> fields() {
        return inside(form, data);
    }

    private List<FieldView> inside(FormField group, JsonNode value) {
        Set<String> demanded = Demands.of(group.schema(), value);
        Set<String> conditional = Demands.possible(group.schema());
        return new FormField(group.path(), Tightening.narrowed(group.schema(), value))
                .elements().stream()
                        .map(each -> each.isText()
                                ? prose(each)
                                : field(each, value.path(each.name()), caption(each, demanded, conditional)))
                        .toList();
    }

    private static FieldView prose(FormField text) {
        FieldView.Prose prose = FieldView.Prose.of(text.path(), text.title(), text.text("description"));
        return text.picture().map(prose::with).orElse(prose);
    }

    private Caption caption(FormField field, Set<String> demanded, Set<String> conditional) {
        boolean optional = !demanded.contains(field.name()) && !field.isFixed();
        boolean perhaps = optional && (field.isConditional() || conditional.contains(field.name()));
        return new Caption(
                field.path(),
                field.phrase("title"),
                field.phrase("description"),
                help(field),
                optional,
                perhaps,
                error(field));
    }

    /** Helps with a field of the form itself, and says for what its answer is used; a group says it of its fields. */
    private static String help(FormField field) {
        String purpose = field.path().contains(".") ? "" : Purposes.at(field);
        return Stream.of(field.text("x-help"), purpose)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private FieldView field(FormField field, JsonNode value, Caption caption) {
        if (field.isComputed()) {
            return result(field, caption, value);
        }
        if (field.isFixed()) {
            return new FieldView.Fixed(
                    caption, answers.answer(field, field.schema().path("default")));
        }
        return switch (field.shape()) {
            case LINE -> line(field, caption, KINDS.getOrDefault(field.text("format"), Kind.TEXT), value);
            case NUMBER -> line(field, caption, Kind.NUMBER, value);
            case LINES -> lines(field, caption, value);
            case CHOICE ->
                field.schema().has(FormKeywords.OFFERED)
                        ? search(field, caption, value)
                        : choice(field, caption, value);
            case TICKS -> new FieldView.Checkboxes(caption, choices(field, value));
            case TEXTS -> texts(caption, value);
            case YES -> yes(field, caption, value);
            case GROUP -> new FieldView.Group(caption, inside(field, value), isFolded(caption, field, value));
            case ROWS -> rows(field, caption, value);
        };
    }

    private FieldView result(FormField field, Caption caption, JsonNode value) {
        String shown = value.isMissingNode() ? "" : answers.answer(field, value);
        return field.isOfPlugin()
                ? new FieldView.Result(
                        caption,
                        shown,
                        field.schema()
                                .path(FormKeywords.NOT_COMPUTED)
                                .path(language.tag())
                                .asText(""),
                        text(value))
                : FieldView.Result.ofFormula(caption, shown);
    }

    /** A group that need not be filled in takes no place until it is; what is wrong in it is never hidden. */
    private boolean isFolded(Caption caption, FormField group, JsonNode value) {
        return caption.optional()
                && !caption.conditional()
                && value.isEmpty()
                && errors.keySet().stream()
                        .noneMatch(name -> name.equals(group.path()) || name.startsWith(group.path() + "."));
    }

    /** Returns what is wrong with a field; of texts in one area, what is wrong with the first. */
    private String error(FormField field) {
        return Optional.ofNullable(errors.get(field.path()))
                .or(() -> errors.keySet().stream()
                        .filter(name -> field.shape() == Shape.TEXTS && name.startsWith(field.path() + "."))
                        .min(Comparator.naturalOrder())
                        .map(errors::get))
                .orElse("");
    }

    /** Draws a list of texts, which people write one a line. */
    private FieldView texts(Caption caption, JsonNode value) {
        String lines =
                StreamSupport.stream(value.spliterator(), false).map(this::text).collect(Collectors.joining("\n"));
        return new FieldView.TextArea(caption, lines, TEXTS_SHOWN, 0);
    }

    private FieldView line(FormField field, Caption caption, Kind kind, JsonNode value) {
        return new FieldView.Text(
                caption,
                kind,
                text(value),
                field.text("x-suffix"),
                field.text("x-autocomplete"),
                longest(field),
                suggestions.choices(field),
                suggestions.search(schema, field, language));
    }

    /**
     * Returns how many units a browser lets in; what only one kind of text fits needs no limit. A browser counts some
     * signs twice that are one character to us, and nobody shall be kept from what the form takes.
     */
    private static int longest(FormField field) {
        boolean free = field.shape() == Shape.LINE && !field.schema().has("format");
        return UNITS_A_CHARACTER
                * (free
                        ? FormSchema.longestText(field.schema())
                        : field.schema().path("maxLength").asInt(0));
    }

    private FieldView lines(FormField field, Caption caption, JsonNode value) {
        int longest = field.schema().path("maxLength").asInt();
        int rows = Math.min(10, 3 + longest / CHARACTERS_A_ROW);
        return new FieldView.TextArea(caption, text(value), rows, UNITS_A_CHARACTER * longest);
    }

    /** Radios show all answers at once, but an answer given cannot be taken back: what is optional gets a list. */
    private static FieldView choice(FormField field, Caption caption, JsonNode value) {
        List<Choice> choices = choices(field, value);
        boolean few = choices.size() <= MOST_RADIOS && !caption.optional();
        boolean narrows = field.schema().has(FormKeywords.NARROWS);
        return few || field.schema().path("x-strike").asBoolean()
                ? new FieldView.Radios(caption, choices, narrows)
                : new FieldView.Select(caption, choices, narrows);
    }

    /** Asks for one of so many choices that they are searched; before that, only what is chosen is shown. */
    private FieldView search(FormField field, Caption caption, JsonNode value) {
        JsonNode offered = field.schema().path(FormKeywords.OFFERED);
        String search = offered.path("search").asText();
        List<Choice> choices = choices(field, value).stream()
                .filter(choice -> choice.chosen() || !search.isEmpty())
                .toList();
        String found = answers.found(search, offered.path("matches").asInt(), choices);
        return new FieldView.Search(
                caption, search, found, choices, field.schema().has(FormKeywords.NARROWS));
    }

    private static List<Choice> choices(FormField field, JsonNode value) {
        return field.options().stream()
                .map(option -> new Choice(option.value(), option.title(), "", isChosen(option.value(), value)))
                .toList();
    }

    private static boolean isChosen(String option, JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .anyMatch(each -> each.asText().equals(option))
                : value.asText().equals(option);
    }

    private FieldView yes(FormField field, Caption caption, JsonNode value) {
        String statement = field.isPledge() ? answers.statement(field.text("x-statement"), form, data) : field.title();
        return new FieldView.Checkbox(caption, statement, field.isPledge(), value.asBoolean());
    }

    private FieldView rows(FormField field, Caption caption, JsonNode value) {
        int shown = Math.max(field.fewestRows(), value.isArray() ? value.size() : 0);
        boolean mayRemove = shown > field.fewestRows();
        List<FieldView.Item> items = IntStream.range(0, shown)
                .mapToObj(index -> new FieldView.Item(
                        field.row(index).path(), index + 1, mayRemove, inside(field.row(index), value.path(index))))
                .toList();
        return new FieldView.Repeat(caption, field.rowTitle(), items, shown < field.mostRows());
    }

    /** Returns what stands in an input: what was typed, also where it is not of the right type. */
    private String text(JsonNode value) {
        if (value.isNumber()) {
            return numbers.of(value);
        }
        return value.isValueNode() && !value.isNull() ? value.asText() : "";
    }
}
