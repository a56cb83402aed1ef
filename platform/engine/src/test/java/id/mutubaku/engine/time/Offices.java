package id.mutubaku.engine.time;

import id.mutubaku.engine.calendar.Holiday;
import id.mutubaku.engine.calendar.HolidayList;
import id.mutubaku.engine.calendar.HolidayYear;
import id.mutubaku.engine.calendar.HolidayYear.Ramadan;
import id.mutubaku.engine.calendar.Interval;
import id.mutubaku.engine.calendar.OfficeHours;
import id.mutubaku.engine.calendar.OfficePeriod;
import id.mutubaku.engine.calendar.Source;
import id.mutubaku.engine.calendar.WorkCalendar;
import id.mutubaku.engine.time.standard.WorkSpan;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Offices with random hours, also until midnight, breaks, Ramadan, holidays of a day or a part of it, days with hours of
 * their own, and zones, for 2025 to 2036.
 */
public final class Offices {

    private static final Source SOURCE = new Source(Source.Kind.DECIDED, "random", Optional.empty());
    private static final Interval MORNING = new Interval(LocalTime.of(7, 30), LocalTime.of(11, 30));
    private static final Interval EVENING = new Interval(LocalTime.of(20, 0), LocalTime.MIDNIGHT);
    private static final int FIRST_YEAR = 2025;
    private static final int LAST_YEAR = 2036;

    private Offices() {}

    public static Arbitrary<WorkingTime> all() {
        return Combinators.combine(
                        hours(),
                        hours(),
                        Arbitraries.integers().between(1, 330),
                        Arbitraries.integers().between(1, 365).set().ofMaxSize(60),
                        Arbitraries.integers().between(1, 700).set().ofMaxSize(6),
                        Arbitraries.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "UTC", "Asia/Kathmandu"))
                .as((hours, ramadan, from, days, own, zone) ->
                        new WorkingTime(calendar(periods(hours, ramadan, own), from, days), ZoneId.of(zone)));
    }

    static Arbitrary<WorkSpan> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 3000),
                        Arbitraries.of(0, 0, 90, 2880))
                .as((months, weeks, working, calendar, minutes, clock) -> new WorkSpan(
                        months, weeks, working, calendar, Duration.ofMinutes(minutes), Duration.ofMinutes(clock)));
    }

    private static Arbitrary<OfficeHours> hours() {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.class).set().ofMinSize(2),
                        Arbitraries.maps(Arbitraries.of(DayOfWeek.class), intervals())
                                .ofSize(7))
                .as((open, hours) -> {
                    hours.keySet().retainAll(open);
                    return new OfficeHours(hours);
                });
    }

    /** Pairs sorted quarters of an hour, so that intervals are ordered and some touch the end of the day. */
    private static Arbitrary<List<Interval>> intervals() {
        return Arbitraries.integers()
                .between(0, 96)
                .set()
                .ofMinSize(2)
                .ofMaxSize(7)
                .map(Offices::pairs);
    }

    private static List<Interval> pairs(Set<Integer> quarters) {
        List<LocalTime> times = quarters.stream()
                .sorted()
                .map(q -> LocalTime.of(q / 4 % 24, q % 4 * 15))
                .toList();
        List<Interval> intervals = new ArrayList<>();
        for (int i = 0; i + 1 < times.size(); i += 2) {
            intervals.add(new Interval(times.get(i), times.get(i + 1)));
        }
        return intervals;
    }

    /** Splits the time at some days, each of which is a period with a short morning. */
    private static List<OfficePeriod> periods(OfficeHours hours, OfficeHours ramadan, Set<Integer> own) {
        List<OfficePeriod> periods = new ArrayList<>();
        LocalDate from = LocalDate.of(FIRST_YEAR, 1, 1);
        for (int day : own.stream().sorted().toList()) {
            LocalDate date = LocalDate.of(FIRST_YEAR, 1, 1).plusDays(day);
            if (date.isAfter(from)) {
                periods.add(new OfficePeriod(from, Optional.of(date.minusDays(1)), hours, ramadan, SOURCE));
            }
            OfficeHours morning = new OfficeHours(Map.of(date.getDayOfWeek(), List.of(MORNING)));
            periods.add(new OfficePeriod(date, Optional.of(date), morning, morning, SOURCE));
            from = date.plusDays(1);
        }
        periods.add(new OfficePeriod(from, Optional.empty(), hours, ramadan, SOURCE));
        return periods;
    }

    private static WorkCalendar calendar(List<OfficePeriod> periods, int from, Set<Integer> days) {
        List<HolidayYear> years = IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(year -> year(year, from, days))
                .toList();
        return new WorkCalendar("acak", "Acak", 1, periods, List.of(new HolidayList("libur", "Libur", years)));
    }

    private static HolidayYear year(int year, int ramadanFrom, Set<Integer> days) {
        LocalDate from = LocalDate.ofYearDay(year, ramadanFrom);
        return new HolidayYear(
                year,
                1,
                SOURCE,
                days.stream()
                        .map(day -> new Holiday(
                                LocalDate.ofYearDay(year, day),
                                "Libur",
                                Holiday.Kind.NATIONAL,
                                day % 3 == 0 ? List.of(MORNING, EVENING) : List.of()))
                        .toList(),
                List.of(new Ramadan(from, from.plusDays(29), SOURCE)));
    }
}
