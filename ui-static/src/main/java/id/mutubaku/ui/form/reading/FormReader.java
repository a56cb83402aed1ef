package id.mutubaku.ui.form.reading;

import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.ui.form.field.FormField;
import id.mutubaku.ui.form.field.NumberText;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
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

    /** What people cannot type and databases do not take, such as NUL; line ends and tabs stay. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

    private final NavigableMap<String, List<String>> posted;
    private final boolean keepsEmptyRows;

    private FormReader(Map<String, List<String>> posted, boolean keepsEmptyRows) {
        this.posted = new TreeMap<>(posted);
        this.keepsEmptyRows = keepsEmptyRows;
    }

    /**
     * Returns the data, in the order of the form.
     *
     * @param posted values by name, in the order in which they came
     */
    public static Map<String, Object> read(FormSchema form, Map<String, List<String>> posted) {
        return new FormReader(posted, false).group(FormField.of(form), true);
    }

    /**
     * Returns the data with a row added or removed, where such a button was pressed: to be drawn again, not to be kept,
     * for it has rows that are still empty.
     */
    public static Optional<Map<String, Object>> edited(FormSchema form, Map<String, List<String>> posted) {
        FormReader reader = new FormReader(posted, true);
        Optional<String> add = reader.first("add");
        Optional<String> remove = reader.first("remove");
        if (add.isEmpty() && remove.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> data = reader.group(FormField.of(form), true);
        return Optional.of(add.map(name -> RowEdits.add(form, data, name))
                .orElseGet(() -> RowEdits.remove(form, data, remove.orElseThrow())));
    }

    private Map<String, Object> group(FormField group, boolean required) {
        Map<String, Object> read = new LinkedHashMap<>();
        group.children().forEach(child -> value(child).ifPresent(value -> read.put(child.name(), value)));
        if (!read.isEmpty() || required) {
            group.children().stream()
                    .filter(group::demands)
                    .forEach(child -> unsaid(child).ifPresent(value -> read.putIfAbsent(child.name(), value)));
        }
        return read;
    }

    private Optional<Object> value(FormField field) {
        return field.isComputed() ? Optional.empty() : typed(field);
    }

    private Optional<Object> typed(FormField field) {
        return switch (field.shape()) {
            case LINE, LINES, CHOICE -> first(field.path()).map(text -> text);
            case NUMBER -> first(field.path()).map(text -> number(field, text));
            case YES -> yes(field);
            case TICKS ->
                filled(texts(field.path()).distinct().limit(MOST_TICKS).toList());
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

    private static Object number(FormField field, String text) {
        Optional<Number> number = NumberText.read(text);
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
                .filter(row -> isPosted(row.path() + "."))
                .map(row -> group(row, false))
                .filter(row -> keepsEmptyRows || !row.isEmpty())
                .toList();
    }

    private boolean isPosted(String prefix) {
        String next = posted.ceilingKey(prefix);
        return next != null && next.startsWith(prefix);
    }

    private static Optional<Object> filled(List<?> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    private Optional<String> first(String name) {
        return texts(name).findFirst();
    }

    private Stream<String> texts(String name) {
        return posted.getOrDefault(name, List.of()).stream()
                .map(FormReader::clean)
                .filter(text -> !text.isEmpty());
    }

    private static String clean(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        return CONTROL.matcher(lines).replaceAll("").strip();
    }
}
