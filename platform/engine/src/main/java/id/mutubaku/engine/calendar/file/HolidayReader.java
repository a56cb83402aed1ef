package id.mutubaku.engine.calendar.file;

import id.mutubaku.engine.calendar.Holiday;
import id.mutubaku.engine.calendar.HolidayYear;
import id.mutubaku.engine.calendar.HolidayYear.Ramadan;
import id.mutubaku.engine.calendar.Interval;
import id.mutubaku.engine.calendar.Source;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The reader of the years of a list of holidays. */
final class HolidayReader {

    private static final int LONGEST_RAMADAN = 30;

    private HolidayReader() {}

    static List<HolidayYear> years(CalendarNode root) {
        List<HolidayYear> years = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (CalendarNode node : root.list("years")) {
            Optional<Integer> number = node.number("year");
            number.filter(year -> !seen.add(year))
                    .ifPresent(year -> node.at("year").problem("calendar.yearTwice", String.valueOf(year)));
            number.flatMap(year -> year(node, year)).ifPresent(years::add);
        }
        return years;
    }

    private static Optional<HolidayYear> year(CalendarNode node, int year) {
        int before = node.problems().size();
        Optional<Integer> version = node.number("version");
        Optional<Source> source = CalendarReader.source(node);
        List<Holiday> holidays = holidays(node, year);
        List<Ramadan> ramadan = ramadan(node, year);
        return before < node.problems().size()
                ? Optional.empty()
                : version.flatMap(v -> source.map(s -> new HolidayYear(year, v, s, holidays, ramadan)));
    }

    private static List<Holiday> holidays(CalendarNode year, int number) {
        List<Holiday> holidays = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (CalendarNode node : year.list("holidays")) {
            Optional<LocalDate> date = dateIn(node, "date", number);
            date.filter(day -> !seen.add(day))
                    .ifPresent(day -> node.at("date").problem("calendar.dateTwice", day.toString()));
            Optional<String> name = node.text("name");
            Optional<Holiday.Kind> kind = node.constant("kind", Holiday.Kind.class);
            List<Interval> open = node.has("open") ? OfficeReader.intervals(node) : List.of();
            date.ifPresent(d -> name.ifPresent(n -> kind.ifPresent(k -> holidays.add(new Holiday(d, n, k, open)))));
        }
        return holidays;
    }

    private static List<Ramadan> ramadan(CalendarNode year, int number) {
        List<Ramadan> all = new ArrayList<>();
        for (CalendarNode node : year.listIfAny("ramadan")) {
            Optional<LocalDate> from = dateIn(node, "from", number);
            Optional<LocalDate> until = dateIn(node, "until", number);
            Optional<Source> source = CalendarReader.source(node);
            from.ifPresent(f -> until.ifPresent(u -> source.ifPresent(s -> checked(node, new Ramadan(f, u, s), all))));
        }
        return all;
    }

    private static void checked(CalendarNode node, Ramadan ramadan, List<Ramadan> all) {
        long days = ChronoUnit.DAYS.between(ramadan.from(), ramadan.until()) + 1;
        if (days < 1 || days > LONGEST_RAMADAN) {
            node.problem("calendar.ramadanLength", String.valueOf(days), String.valueOf(LONGEST_RAMADAN));
        }
        if (!all.isEmpty() && !ramadan.from().isAfter(all.get(all.size() - 1).until())) {
            node.problem("calendar.ramadanOrder");
        }
        all.add(ramadan);
    }

    private static Optional<LocalDate> dateIn(CalendarNode node, String name, int year) {
        Optional<LocalDate> date = node.date(name);
        date.filter(day -> day.getYear() != year)
                .ifPresent(day -> node.at(name).problem("calendar.otherYear", day.toString(), String.valueOf(year)));
        return date;
    }
}
