package id.mutubaku.ui.form;

import id.mutubaku.ui.form.field.FormField;
import id.mutubaku.ui.form.field.Shape;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Makes forms, and data for forms, by chance; data as reading makes it: nothing that is empty. */
final class RandomData {
    private static final List<String> TEXTS = List.of(
            "a",
            "Dinas Perikanan",
            "<b>&\"'",
            "0812 3456",
            "baris satu\nbaris dua",
            "ya, \t tidak",
            "😀 é",
            "{x}",
            "1,5");

    private final Random random;

    RandomData(long seed) {
        this.random = new Random(seed);
    }

    Map<String, Object> schema(int depth) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (int index = 0; index <= random.nextInt(6); index++) {
            String name = "f" + index;
            properties.put(name, field(depth));
            if (random.nextBoolean()) {
                required.add(name);
            }
        }
        return Map.of("type", "object", "title", "Judul", "properties", properties, "required", required);
    }

    private Map<String, Object> field(int depth) {
        List<String> options = List.of("satu", "dua & tiga", "empat");
        return switch (random.nextInt(depth > 0 ? 12 : 10)) {
            case 0 -> Map.of("type", "string", "title", "Teks", "maxLength", 150);
            case 1 -> Map.of("type", "string", "title", "Uraian", "maxLength", 2000);
            case 2 -> Map.of("type", "string", "title", "Pilihan", "enum", options);
            case 3 -> Map.of("type", "string", "title", "Pilihan", "oneOf", titled(options));
            case 4 -> Map.of("type", "integer", "title", "Bilangan", "x-suffix", "rupiah");
            case 5 -> Map.of("type", "number", "title", "Angka");
            case 6 -> Map.of("type", "boolean", "title", "Kotak");
            case 7 -> Map.of("type", "boolean", "title", "Janji", "const", true, "x-statement", "Kami {f0} berjanji");
            case 8 -> Map.of("type", "array", "title", "Centang", "items", Map.of("type", "string", "enum", options));
            case 9 -> Map.of("type", "array", "title", "Baris", "items", Map.of("type", "string"));
            case 10 -> schema(depth - 1);
            default -> Map.of("type", "array", "title", "Daftar", "items", schema(depth - 1), "maxItems", 5);
        };
    }

    private static List<Map<String, Object>> titled(List<String> options) {
        return options.stream()
                .map(option -> Map.<String, Object>of("const", option, "title", option + "!"))
                .toList();
    }

    /** Fills a form; groups and rows that stay empty are left out, unless they are required. */
    Map<String, Object> data(FormField group, boolean required) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (FormField child : group.children()) {
            if (random.nextInt(3) > 0) {
                value(child).ifPresent(value -> data.put(child.name(), value));
            }
        }
        if (!data.isEmpty() || required) {
            for (FormField child : group.children()) {
                if (group.demands(child) && !data.containsKey(child.name())) {
                    if (child.shape() == Shape.GROUP) {
                        data.put(child.name(), data(child, true));
                    } else if (child.shape() == Shape.YES && !child.schema().has("const")) {
                        data.put(child.name(), false);
                    }
                }
            }
        }
        return data;
    }

    private Optional<Object> value(FormField field) {
        return switch (field.shape()) {
            case LINE -> Optional.of(pick(TEXTS).replace('\n', ' '));
            case LINES -> Optional.of(pick(TEXTS));
            case CHOICE -> Optional.of(pick(field.options()).value());
            case NUMBER -> Optional.of(number(field));
            case YES -> Optional.of(true);
            case TICKS ->
                Optional.of(field.options().stream()
                                .map(FormField.Option::value)
                                .filter(each -> random.nextBoolean())
                                .toList())
                        .filter(list -> !list.isEmpty())
                        .map(list -> list);
            case TEXTS ->
                Optional.of(Stream.generate(() -> pick(TEXTS).replace('\n', ' '))
                        .limit(1 + random.nextInt(3))
                        .toList());
            case GROUP ->
                Optional.of(data(field, false)).filter(data -> !data.isEmpty()).map(data -> data);
            case ROWS -> rows(field);
        };
    }

    private Optional<Object> rows(FormField field) {
        List<Object> rows = new ArrayList<>();
        for (int index = 0; index < random.nextInt(Math.min(4, field.mostRows())); index++) {
            Map<String, Object> row = data(field.row(index), false);
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
    }

    private Object number(FormField field) {
        if (field.isWholeNumber() || random.nextBoolean()) {
            return switch (random.nextInt(3)) {
                case 0 -> random.nextInt();
                case 1 -> random.nextLong() | 1L << 40;
                default -> new BigInteger(90, random).setBit(80);
            };
        }
        return switch (random.nextInt(3)) {
            case 0 -> BigDecimal.valueOf(random.nextInt(100_000) + 0.125);
            case 1 -> BigDecimal.valueOf(-random.nextDouble());
            default -> new BigDecimal(new BigInteger(80, random).setBit(0), 12);
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
