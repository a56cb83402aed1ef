package id.mutubaku.engine.calendar.file;

import id.mutubaku.engine.calendar.Interval;
import id.mutubaku.engine.calendar.OfficeHours;
import id.mutubaku.engine.calendar.OfficePeriod;
import id.mutubaku.engine.calendar.Source;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reader of the periods of an office's hours. */
final class OfficeReader {

    private OfficeReader() {}

    static List<OfficePeriod> periods(CalendarNode root) {
        List<OfficePeriod> periods = new ArrayList<>();
        for (CalendarNode node : root.list("periods")) {
            Optional<LocalDate> from = node.date("from");
            Optional<LocalDate> until = node.has("until") ? node.date("until") : Optional.empty();
            Optional<OfficeHours> hours = hours(node, "hours");
            Optional<OfficeHours> ramadan = hours(node, "ramadanHours");
            Optional<Source> source = CalendarReader.source(node);
            from.ifPresent(f -> checkDates(node, f, until, periods));
            from.ifPresent(f -> hours.ifPresent(h ->
                    ramadan.ifPresent(r -> source.ifPresent(s -> periods.add(new OfficePeriod(f, until, h, r, s))))));
        }
        return periods;
    }

    private static void checkDates(
            CalendarNode node, LocalDate from, Optional<LocalDate> until, List<OfficePeriod> before) {
        until.filter(last -> last.isBefore(from))
                .ifPresent(last -> node.at("until").problem("calendar.untilBefore", last.toString(), from.toString()));
        if (!before.isEmpty()) {
            Optional<LocalDate> previous = before.get(before.size() - 1).until();
            if (previous.isEmpty() || !previous.get().isBefore(from)) {
                node.at("from").problem("calendar.periodOverlap", from.toString());
            }
        }
    }

    /** Answers the hours when they hold together; otherwise the problems are noted. */
    private static Optional<OfficeHours> hours(CalendarNode period, String name) {
        int before = period.problems().size();
        Map<DayOfWeek, List<Interval>> open = new EnumMap<>(DayOfWeek.class);
        for (CalendarNode node : period.list(name)) {
            List<Interval> intervals = intervals(node);
            for (CalendarNode day : node.list("days")) {
                day.constant(DayOfWeek.class)
                        .filter(weekday -> open.put(weekday, intervals) != null)
                        .ifPresent(weekday ->
                                day.problem("calendar.dayTwice", day.json().asText()));
            }
        }
        if (before < period.problems().size()) {
            return Optional.empty();
        }
        if (open.values().stream().allMatch(List::isEmpty)) {
            period.at(name).problem("calendar.closed");
            return Optional.empty();
        }
        return Optional.of(new OfficeHours(open));
    }

    /** Reads the intervals of a list named {@code open}. */
    static List<Interval> intervals(CalendarNode hours) {
        List<Interval> intervals = new ArrayList<>();
        for (CalendarNode node : hours.list("open")) {
            Optional<LocalTime> from = node.time("from");
            Optional<LocalTime> until = node.end("until");
            from.ifPresent(f -> until.ifPresent(u -> add(node, f, u, intervals)));
        }
        return intervals;
    }

    private static void add(CalendarNode node, LocalTime from, LocalTime until, List<Interval> intervals) {
        if (!from.isBefore(until) && !until.equals(LocalTime.MIDNIGHT)) {
            node.problem("calendar.intervalReversed", from.toString(), until.toString());
            return;
        }
        Interval interval = new Interval(from, until);
        if (!intervals.isEmpty()) {
            Interval before = intervals.get(intervals.size() - 1);
            if (!before.isBefore(interval)) {
                node.problem(
                        "calendar.intervalOrder",
                        from.toString(),
                        before.until().toString());
            }
        }
        intervals.add(interval);
    }
}
