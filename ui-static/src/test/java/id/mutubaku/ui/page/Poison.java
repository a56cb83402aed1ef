package id.mutubaku.ui.page;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Copies a model and ends every text in it with what an attacker would write. */
final class Poison {
    static final String TEXT = "\"'><script>alert(1)</script>&{{t}}";

    private Poison() {}

    static Object into(Object value) {
        if (value instanceof String text) {
            return text.isEmpty() ? "/" + TEXT : text + TEXT;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Poison::into).toList();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Poison::into);
        }
        return value instanceof Record record ? copy(record) : value;
    }

    private static Object copy(Record value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Arrays.stream(components).map(part -> into(read(part, value))).toArray();
        try {
            return value.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(value.toString(), e);
        }
    }

    private static Object read(RecordComponent part, Record value) {
        try {
            return part.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(value.toString(), e);
        }
    }
}
