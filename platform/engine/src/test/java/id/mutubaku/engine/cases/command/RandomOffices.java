package id.mutubaku.engine.cases.command;

import id.mutubaku.engine.calendar.Holiday;
import id.mutubaku.engine.calendar.HolidayList;
import id.mutubaku.engine.calendar.HolidayYear;
import id.mutubaku.engine.calendar.HolidayYear.Ramadan;
import id.mutubaku.engine.calendar.Interval;
import id.mutubaku.engine.calendar.OfficeHours;
import id.mutubaku.engine.calendar.OfficePeriod;
import id.mutubaku.engine.calendar.Source;
import id.mutubaku.engine.calendar.WorkCalendar;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.time.CalendarTime;
import id.mutubaku.engine.time.WorkingTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the same office with random holidays, and with data for the next year or without. */
final class RandomOffices {
    static final int FIRST_YEAR = 2026;

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Source SOURCE = new Source(Source.Kind.DECIDED, "random", Optional.empty());
    private static final OfficeHours HOURS = new OfficeHours(Stream.of(DayOfWeek.values())
            .filter(day -> day != DayOfWeek.SUNDAY)
            .collect(Collectors.toMap(
                    Function.identity(), day -> List.of(interval(8, 12), interval(13, day.getValue() + 13)))));

    private RandomOffices() {}

    /** Makes an office. */
    static OfficeTime office(Random random, int lastYear) {
        List<HolidayYear> years = IntStream.rangeClosed(FIRST_YEAR, lastYear)
                .mapToObj(year -> new HolidayYear(
                        year,
                        1,
                        SOURCE,
                        random.ints(1, 366)
                                .distinct()
                                .limit(40)
                                .mapToObj(day ->
                                        new Holiday(LocalDate.ofYearDay(year, day), "Libur", Holiday.Kind.NATIONAL))
                                .toList(),
                        List.of(new Ramadan(LocalDate.of(year, 2, 1), LocalDate.of(year, 2, 20), SOURCE))))
                .toList();
        OfficePeriod period = new OfficePeriod(LocalDate.of(FIRST_YEAR, 1, 1), Optional.empty(), HOURS, HOURS, SOURCE);
        WorkCalendar calendar =
                new WorkCalendar("acak", "Acak", 1, List.of(period), List.of(new HolidayList("libur", "Libur", years)));
        return new CalendarTime(new WorkingTime(calendar, ZONE));
    }

    /** Names offices by their calendars. */
    static Map<String, OfficeTime> byCalendar(List<OfficeTime> offices) {
        return offices.stream().collect(Collectors.toMap(OfficeTime::calendar, Function.identity(), (a, b) -> a));
    }

    private static Interval interval(int from, int until) {
        return new Interval(LocalTime.of(from, 0), LocalTime.of(until, 0));
    }
}
