package id.mutubaku.engine.calendar.file;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.calendar.HolidayList;
import id.mutubaku.engine.calendar.HolidayYear;
import id.mutubaku.engine.calendar.OfficePeriod;
import id.mutubaku.engine.calendar.Source;
import id.mutubaku.engine.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The reader of calendar files, which reports everything that is wrong with them, beyond what their schema can say. */
public final class CalendarReader {

    private CalendarReader() {}

    /** Says whether a file holds a list of holidays rather than an office calendar. */
    public static boolean isHolidays(JsonNode file) {
        return file.path("kind").asText("").equals("holidays");
    }

    /** Reads a file of kind {@code holidays}. */
    public static CalendarReading<HolidayList> holidays(JsonNode file) {
        CalendarNode root = CalendarNode.root(file);
        checkKind(root, "holidays");
        Optional<String> id = root.text("id");
        Optional<String> title = root.text("title");
        List<HolidayYear> years = HolidayReader.years(root);
        return CalendarReading.of(id.flatMap(i -> title.map(t -> new HolidayList(i, t, years))), root.problems());
    }

    /**
     * Reads a file of kind {@code office}.
     *
     * @param lists the lists of holidays that it may name
     */
    public static CalendarReading<WorkCalendar> office(JsonNode file, Collection<HolidayList> lists) {
        CalendarNode root = CalendarNode.root(file);
        checkKind(root, "office");
        Optional<String> id = root.text("id");
        Optional<String> title = root.text("title");
        Optional<Integer> version = root.number("version");
        List<HolidayList> named = named(root, lists);
        List<OfficePeriod> periods = OfficeReader.periods(root);
        return CalendarReading.of(
                id.flatMap(i -> title.flatMap(t -> version.map(v -> new WorkCalendar(i, t, v, periods, named)))),
                root.problems());
    }

    private static void checkKind(CalendarNode root, String expected) {
        if (!root.json().path("kind").asText("").equals(expected)) {
            root.at("kind").problem("calendar.kind", expected);
        }
    }

    private static List<HolidayList> named(CalendarNode root, Collection<HolidayList> lists) {
        List<HolidayList> named = new ArrayList<>();
        for (CalendarNode name : root.list("holidays")) {
            String id = name.text().orElse("");
            Optional<HolidayList> list =
                    lists.stream().filter(one -> one.id().equals(id)).findFirst();
            if (list.isEmpty()) {
                String known = lists.stream().map(HolidayList::id).sorted().collect(Collectors.joining(", "));
                name.problem("calendar.unknownList", id, known);
            } else if (named.contains(list.get())) {
                name.problem("calendar.listTwice", id);
            }
            list.ifPresent(named::add);
        }
        return named;
    }

    static Optional<Source> source(CalendarNode node) {
        Optional<Source.Kind> kind = node.constant("source", Source.Kind.class);
        Optional<String> note = node.text("note");
        Optional<LocalDate> decidedOn = node.has("decidedOn") ? node.date("decidedOn") : Optional.empty();
        return kind.flatMap(k -> note.map(n -> new Source(k, n, decidedOn)));
    }
}
