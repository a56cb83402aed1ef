package id.mutubaku.ui.form.reading;

import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.json.PlainText;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.ui.form.field.FormField;
import id.mutubaku.ui.form.field.NumberText;
import id.mutubaku.ui.form.search.ChosenMatch;
import id.mutubaku.ui.form.search.FieldSearch;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the data of a form from what a browser posted. Reads whatever comes: it is the form that is walked, so that
 * unknown names cannot enter, and lists end where the form lets them end.
 *
 * <p>Empty is absent: an empty field, a group that is not required and holds nothing, a row that holds nothing. A
 * number that cannot be read stays text, so that validation says so and the page shows it again. An unticked box that
 * is required and is no pledge reads as no. What a formula reckons is not read.
 */
public final class FormReader {
    private static final int MOST_TICKS = 200;
    private static final int MOST_TEXTS = 1000;

    private final NavigableMap<String, List<String>> posted;
    private final NumberText numbers;
    private final boolean keepsEmptyRows;

    private FormReader(Map<String, List<String>> posted, Language language, boolean keepsEmptyRows) {
        this.posted = new TreeMap<>(posted);
        this.numbers = NumberText.in(language);
        this.keepsEmptyRows = keepsEmptyRows;
    }

    /**
     * Returns the data, in the order of the form.
     *
     * @param posted values by name, in the order in which they came
     * @param language of the page on which they were written
     */
    public static Map<String, Object> read(FormSchema form, Map<String, List<String>> posted, Language language) {
        return new FormReader(posted, language, false).group(FormField.of(form), true);
    }

    /**
     * Returns the data with a row added or removed, as they were when somebody searched, with what they chose then, or as
     * they are where somebody wants to be shown choices, where such a button was pressed: to be drawn again, not to be kept,
     * for they have rows that are still empty.
     */
    public static Optional<Map<String, Object>> edited(
            FormSchema form, Map<String, List<String>> posted, Language language) {
        return ChosenMatch.filledIn(form, posted)
                .or(() -> FieldSearch.pressed(form, posted).map(search -> posted))
                .map(filled -> new FormReader(filled, language, true).group(FormField.of(form), true))
                .or(() -> withOtherRows(form, posted, language));
    }

    private static Optional<Map<String, Object>> withOtherRows(
            FormSchema form, Map<String, List<String>> posted, Language language) {
        FormReader reader = new FormReader(posted, language, true);
        Optional<String> add = reader.first("add");
        Optional<String> remove = reader.first("remove");
        if (add.isEmpty() && remove.isEmpty() && !Searches.isWanted(posted)) {
            return Optional.empty();
        }
        Map<String, Object> data = reader.group(FormField.of(form), true);
        return add.map(name -> RowEdits.add(form, data, name))
                .or(() -> remove.map(name -> RowEdits.remove(form, data, name)))
                .or(() -> Optional.of(data));
    }

    private Map<String, Object> group(FormField group, boolean required) {
        Map<String, Object> read = new LinkedHashMap<>();
        group.children().stream()
                .filter(Predicate.not(FormField::isFixed))
                .forEach(child -> value(child).ifPresent(value -> read.put(child.name(), value)));
        if (!read.isEmpty() || required) {
            group.children().stream().filter(FormField::isFixed).forEach(child -> read.put(child.name(), fixed(child)));
            group.children().stream()
                    .filter(group::demands)
                    .forEach(child -> unsaid(child).ifPresent(value -> read.putIfAbsent(child.name(), value)));
        }
        return read;
    }

    private static Object fixed(FormField field) {
        return JsonMapping.MAPPER.convertValue(field.schema().path("default"), Object.class);
    }

    /** What a plugin has computed comes back as it was shown, and stands until it is computed anew. */
    private Optional<Object> value(FormField field) {
        return field.isComputed() && !field.isOfPlugin() ? Optional.empty() : typed(field);
    }

    private Optional<Object> typed(FormField field) {
        return switch (field.shape()) {
            case LINE, LINES -> first(field.path()).map(text -> LineText.kept(field, text));
            case CHOICE -> first(field.path()).map(text -> chosen(field, text));
            case NUMBER -> first(field.path()).map(text -> number(field, text));
            case YES -> yes(field);
            case TICKS ->
                filled(texts(field.path())
                        .map(text -> chosen(field, text))
                        .distinct()
                        .limit(Math.max(MOST_TICKS, field.options().size()))
                        .toList());
            case TEXTS ->
                filled(texts(field.path())
                        .flatMap(String::lines)
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .limit(MOST_TEXTS)
                        .toList());
            case GROUP -> Optional.<Object>of(group(field, false)).filter(read -> !((Map<?, ?>) read).isEmpty());
            case ROWS -> filled(rows(field));
        };
    }

    /** Returns what a required field that was left empty means: no for a box, and for a group all of its fields. */
    private Optional<Object> unsaid(FormField field) {
        return switch (field.shape()) {
            case YES -> field.schema().has("const") ? Optional.empty() : Optional.of(false);
            case GROUP -> Optional.of(group(field, true));
            default -> Optional.empty();
        };
    }

    /** Returns the value of a choice as its form has it. */
    private static String chosen(FormField field, String text) {
        return field.options().stream()
                .map(FormField.Option::value)
                .filter(value -> PlainText.of(value).equals(text))
                .findFirst()
                .orElse(text);
    }

    private Object number(FormField field, String text) {
        Optional<Number> number = numbers.read(text, field.text("x-suffix"));
        boolean split = field.isWholeNumber()
                && number.filter(BigDecimal.class::isInstance).isPresent();
        return split ? text : number.<Object>map(value -> value).orElse(text);
    }

    private Optional<Object> yes(FormField field) {
        List<String> texts = texts(field.path()).toList();
        if (texts.contains("true")) {
            return Optional.of(true);
        }
        return texts.contains("false") ? Optional.of(false) : Optional.empty();
    }

    private List<Map<String, Object>> rows(FormField list) {
        return IntStream.range(0, list.mostRows())
                .mapToObj(list::row)
                .filter(this::isPosted)
                .map(row -> group(row, false))
                .filter(row -> keepsEmptyRows || !row.isEmpty())
                .toList();
    }

    /** Tells whether a row was drawn: a row of boxes posts nothing of its own while none is ticked. */
    private boolean isPosted(FormField row) {
        String prefix = row.path() + ".";
        String next = posted.ceilingKey(prefix);
        return posted.containsKey(row.path()) || (next != null && next.startsWith(prefix));
    }

    private static Optional<Object> filled(List<?> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    private Optional<String> first(String name) {
        return texts(name).findFirst();
    }

    private Stream<String> texts(String name) {
        return posted.getOrDefault(name, List.of()).stream().map(PlainText::of).filter(text -> !text.isEmpty());
    }
}
