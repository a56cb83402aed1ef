package id.mutubaku.ui.page;

import com.github.jknack.handlebars.ValueResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets templates read records and enums by their methods without parameters, and opens optional values.
 *
 * <p>An empty optional reads as empty text and not as unresolved: the engine would otherwise look for the name in the
 * surrounding models and show a stranger's value.
 */
public enum RecordResolver implements ValueResolver {
    INSTANCE;

    private static final ClassValue<Map<String, Method>> READERS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getParameterCount() == 0)
                    .filter(method -> !Modifier.isStatic(method.getModifiers()))
                    .filter(method -> method.getDeclaringClass() != Object.class)
                    .filter(method -> !method.isBridge())
                    .collect(Collectors.toUnmodifiableMap(Method::getName, method -> method, (own, inherited) -> own));
        }
    };

    @Override
    public Object resolve(Object context, String name) {
        if (!(context instanceof Record) && !(context instanceof Enum<?>)) {
            return UNRESOLVED;
        }
        Method reader = READERS.get(context.getClass()).get(name);
        if (reader == null) {
            return UNRESOLVED;
        }
        try {
            Object value = reader.invoke(context);
            return value instanceof Optional<?> optional && optional.isEmpty() ? "" : opened(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Expected to read \"" + name + "\" of " + context.getClass(), e);
        }
    }

    @Override
    public Object resolve(Object context) {
        return UNRESOLVED;
    }

    @Override
    public Set<Entry<String, Object>> propertySet(Object context) {
        return Set.of();
    }

    private static Object opened(Object value) {
        return value instanceof Optional<?> optional ? optional.orElseThrow() : value;
    }
}
