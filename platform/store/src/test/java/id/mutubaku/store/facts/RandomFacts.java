package id.mutubaku.store.facts;

import id.mutubaku.model.cases.JsonData;
import id.mutubaku.model.cases.work.Place;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Makes records at random from the types of their components, whatever records those are made of. */
final class RandomFacts {
    private static final List<String> TEXTS =
            List.of("", " ", "kata", "a.b.c", "\"kutip\" \\ /", "é 漢字 \t \n", "2026-01-01", "null", "12");

    private final Random random;

    RandomFacts(Random random) {
        this.random = random;
    }

    /** Makes a record. */
    <T> T record(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getGenericType()))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(type.getName(), impossible);
        }
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        }
        Supplier<?> simple = simple().get(plain);
        return simple == null ? record(plain) : simple.get();
    }

    private Map<Class<?>, Supplier<?>> simple() {
        return Map.of(
                String.class, this::text,
                int.class, random::nextInt,
                Integer.class, random::nextInt,
                long.class, random::nextLong,
                Instant.class, () -> Instant.ofEpochMilli(random.nextLong() >> 20),
                Duration.class, () -> Duration.ofSeconds(random.nextInt()).plusMillis(random.nextInt(1000)),
                Place.class, () -> new Place("langkah-" + random.nextInt(9) + ".s"),
                Object.class, this::answer);
    }

    private Object container(Class<?> raw, Type[] of) {
        int size = random.nextInt(3);
        if (raw == Optional.class) {
            return size == 0 ? Optional.empty() : Optional.of(value(of[0]));
        }
        if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            IntStream.range(0, size).forEach(index -> map.put(text() + index, value(of[1])));
            return of[1] == Object.class ? JsonData.copyOf(withTextNames(map)) : map;
        }
        List<?> values =
                IntStream.range(0, size).mapToObj(index -> value(of[0])).toList();
        return raw == List.class ? values : new LinkedHashSet<>(values);
    }

    private static Map<String, Object> withTextNames(Map<Object, Object> map) {
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }

    /** Makes an answer of a form, as one is read from JSON. */
    private Object answer() {
        return switch (random.nextInt(7)) {
            case 0 -> random.nextBoolean();
            case 1 -> random.nextInt();
            case 2 -> random.nextLong() | 1L << 40;
            case 3 -> BigDecimal.valueOf(random.nextDouble());
            case 4 -> List.of(text(), random.nextInt());
            case 5 -> Map.of(text() + "x", "isi", "b", List.of(Map.of("c", true)));
            default -> text() + ".";
        };
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
