package id.mutubaku.engine.calendar.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A reader of typed values from a JSON object, which notes what is missing or malformed, instead of stopping at the first. */
record CalendarNode(JsonNode json, String pointer, List<CalendarProblem> problems) {

    static CalendarNode root(JsonNode json) {
        return new CalendarNode(json, "", new ArrayList<>());
    }

    void problem(String code, String... args) {
        problems.add(new CalendarProblem(pointer, code, List.of(args)));
    }

    CalendarNode at(String name) {
        JsonNode child = json.path(name);
        return new CalendarNode(child, pointer + "/" + name, problems);
    }

    boolean has(String name) {
        return json.has(name);
    }

    List<CalendarNode> list(String name) {
        CalendarNode list = at(name);
        if (!list.json.isArray()) {
            list.problem("calendar.list");
            return List.of();
        }
        return list.items();
    }

    List<CalendarNode> listIfAny(String name) {
        return has(name) ? list(name) : List.of();
    }

    private List<CalendarNode> items() {
        List<CalendarNode> items = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            items.add(new CalendarNode(json.path(i), pointer + "/" + i, problems));
        }
        return items;
    }

    Optional<String> text(String name) {
        return at(name).text();
    }

    Optional<String> text() {
        if (!json.isTextual() || json.textValue().isBlank()) {
            problem("calendar.text");
            return Optional.empty();
        }
        return Optional.of(json.textValue());
    }

    Optional<Integer> number(String name) {
        CalendarNode child = at(name);
        if (!child.json.canConvertToInt() || !child.json.isIntegralNumber()) {
            child.problem("calendar.number");
            return Optional.empty();
        }
        return Optional.of(child.json.intValue());
    }

    Optional<LocalDate> date(String name) {
        return parsed(name, "calendar.date", LocalDate::parse);
    }

    Optional<LocalTime> time(String name) {
        return parsed(name, "calendar.time", LocalTime::parse);
    }

    /** Reads the time at which something ends: {@code 24:00} is the end of the day. */
    Optional<LocalTime> end(String name) {
        return parsed(name, "calendar.end", text -> text.equals("24:00") ? LocalTime.MIDNIGHT : later(text));
    }

    private static LocalTime later(String text) {
        LocalTime time = LocalTime.parse(text);
        if (time.equals(LocalTime.MIDNIGHT)) {
            throw new DateTimeException("Nothing ends when the day begins");
        }
        return time;
    }

    /** Reads one of the constants of an enum, written in lower case with hyphens. */
    <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return at(name).constant(type);
    }

    <E extends Enum<E>> Optional<E> constant(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (json.asText("").equals(written(constant))) {
                return Optional.of(constant);
            }
        }
        problem("calendar.word", found(), words(type));
        return Optional.empty();
    }

    private <T> Optional<T> parsed(String name, String code, Function<String, T> parse) {
        CalendarNode child = at(name);
        try {
            return Optional.of(parse.apply(child.json.asText("")));
        } catch (DateTimeException malformed) {
            child.problem(code, child.found());
            return Optional.empty();
        }
    }

    private String found() {
        return json instanceof MissingNode ? "" : json.asText(json.toString());
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> String words(Class<E> type) {
        List<String> words = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            words.add(written(constant));
        }
        return String.join(", ", words);
    }
}
