package id.mutubaku.ui.form.reading;

import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.ui.form.field.FormField;
import id.mutubaku.ui.form.field.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Adds an empty row to a list of a form's data, or takes one away. Pure; what does not exist changes nothing. */
public final class RowEdits {
    private RowEdits() {}

    /** Returns the data with one more row than is shown now, unless the list is full. */
    public static Map<String, Object> add(FormSchema form, Map<String, Object> data, String list) {
        return changed(form, data, list, (field, rows) -> {
            int wanted = Math.max(rows.size(), field.fewestRows()) + 1;
            List<Object> more = new ArrayList<>(rows);
            while (more.size() < wanted && wanted <= field.mostRows()) {
                more.add(Map.of());
            }
            return more;
        });
    }

    /** Returns the data without a row, named {@code list.index} from 0, unless the list is as short as it may be. */
    public static Map<String, Object> remove(FormSchema form, Map<String, Object> data, String row) {
        int dot = row.lastIndexOf('.');
        Optional<Integer> index = index(row.substring(dot + 1));
        if (dot < 0 || index.isEmpty()) {
            return data;
        }
        return changed(form, data, row.substring(0, dot), (field, rows) -> {
            List<Object> fewer = new ArrayList<>(rows);
            if (rows.size() > field.fewestRows() && index.get() < rows.size()) {
                fewer.remove(index.get().intValue());
            }
            return fewer;
        });
    }

    private static Map<String, Object> changed(
            FormSchema form,
            Map<String, Object> data,
            String list,
            BiFunction<FormField, List<?>, List<Object>> change) {
        return inGroup(FormField.of(form), data, Arrays.asList(list.split("\\.", -1)), change);
    }

    private static Map<String, Object> inGroup(
            FormField group, Map<?, ?> data, List<String> path, BiFunction<FormField, List<?>, List<Object>> change) {
        Map<String, Object> copy = new LinkedHashMap<>();
        data.forEach((name, value) -> copy.put(String.valueOf(name), value));
        if (path.isEmpty()) {
            return copy;
        }
        String name = path.get(0);
        List<String> rest = path.subList(1, path.size());
        group.child(name).ifPresent(child -> {
            if (child.shape() == Shape.GROUP) {
                copy.put(name, inGroup(child, asMap(copy.get(name)), rest, change));
            } else if (child.shape() == Shape.ROWS) {
                copy.put(name, inRows(child, asList(copy.get(name)), rest, change));
            }
        });
        return copy;
    }

    private static List<Object> inRows(
            FormField list, List<?> rows, List<String> path, BiFunction<FormField, List<?>, List<Object>> change) {
        if (path.isEmpty()) {
            return change.apply(list, rows);
        }
        List<Object> copy = new ArrayList<>(rows);
        index(path.get(0))
                .filter(index -> index < rows.size())
                .ifPresent(index -> copy.set(
                        index, inGroup(list.row(index), asMap(rows.get(index)), path.subList(1, path.size()), change)));
        return copy;
    }

    private static Optional<Integer> index(String text) {
        return text.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Map<?, ?> asMap(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> asList(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
