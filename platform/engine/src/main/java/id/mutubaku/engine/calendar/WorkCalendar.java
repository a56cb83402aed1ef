package id.mutubaku.engine.calendar;

import id.mutubaku.engine.calendar.NoCalendarData.Missing;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dates and hours at which an office is open, in its local time; immutable, the same in every time zone. */
public final class WorkCalendar {

    private final String id;
    private final String title;
    private final int version;
    private final List<OfficePeriod> periods;
    private final List<HolidayList> lists;
    private final Map<Integer, Year> years;
    private final String identity;

    private record Year(Map<LocalDate, Holiday> holidays, List<HolidayYear.Ramadan> ramadan, Set<String> lists) {}

    /**
     * Makes a calendar of plain data.
     *
     * @param id names it in messages
     * @param title its name for people
     * @param version counts its changes, from 1
     * @param periods office hours, no two for one day
     * @param lists holidays; every list must cover a year for its dates to be answered
     */
    public WorkCalendar(String id, String title, int version, List<OfficePeriod> periods, List<HolidayList> lists) {
        this.id = id;
        this.title = title;
        this.version = version;
        this.periods = List.copyOf(periods);
        this.lists = List.copyOf(lists);
        Map<Integer, Year> merged = new HashMap<>();
        lists.stream()
                .flatMap(list -> list.years().stream())
                .map(HolidayYear::year)
                .distinct()
                .forEach(year -> merged.put(year, merge(year, lists)));
        this.years = Map.copyOf(merged);
        this.identity = id + "@" + CalendarDigest.of(periods, lists);
    }

    private static Year merge(int year, List<HolidayList> lists) {
        List<HolidayYear> all =
                lists.stream().flatMap(list -> yearOf(list, year)).toList();
        return new Year(
                all.stream()
                        .flatMap(one -> one.holidays().stream())
                        .collect(Collectors.toUnmodifiableMap(Holiday::date, day -> day, WorkCalendar::stricter)),
                all.stream().flatMap(one -> one.ramadan().stream()).toList(),
                lists.stream()
                        .filter(list -> yearOf(list, year).findAny().isPresent())
                        .map(HolidayList::id)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Holiday stricter(Holiday first, Holiday second) {
        return second.open().isEmpty() ? second : first;
    }

    private static Stream<HolidayYear> yearOf(HolidayList list, int year) {
        return list.years().stream().filter(one -> one.year() == year);
    }

    /** Adds a region's own holidays. */
    public WorkCalendar with(HolidayList more) {
        List<HolidayList> all = new ArrayList<>(lists);
        all.add(more);
        return new WorkCalendar(id, title, version, periods, all);
    }

    /** The id that messages name. */
    public String id() {
        return id;
    }

    /** The name for people. */
    public String title() {
        return title;
    }

    /**
     * The id, with a digest of all that decides when the office is open: two calendars of one identity answer alike.
     */
    public String identity() {
        return identity;
    }

    /** The version of the office's hours. */
    public int version() {
        return version;
    }

    /** The office hours with their sources. */
    public List<OfficePeriod> periods() {
        return periods;
    }

    /** The lists of holidays with their versions and sources. */
    public List<HolidayList> holidayLists() {
        return lists;
    }

    /**
     * Answers the working intervals of a date in order, none on a closed day. On a day that is partly a holiday they are
     * what that leaves of the office's hours.
     *
     * @throws NoCalendarData when the hours, the holidays or the Ramadan of that date are not known
     */
    public List<Interval> openOn(LocalDate date) {
        OfficePeriod period = periodOn(date);
        Year year = yearOf(date);
        boolean ramadan = year.ramadan().stream().anyMatch(one -> one.includes(date));
        List<Interval> hours = (ramadan ? period.ramadanHours() : period.hours()).on(date.getDayOfWeek());
        return Optional.ofNullable(year.holidays().get(date))
                .map(holiday -> holiday.leaves(hours))
                .orElse(hours);
    }

    /**
     * Answers the holiday of a date.
     *
     * @throws NoCalendarData when the year of that date is not known
     */
    public Optional<Holiday> holidayOn(LocalDate date) {
        return Optional.ofNullable(yearOf(date).holidays().get(date));
    }

    /**
     * Counts the working days of an ordinary week at a date, 1 to 7.
     *
     * @throws NoCalendarData when no hours hold on that date
     */
    public int daysAWeek(LocalDate date) {
        return ordinaryPeriodOn(date).hours().daysAWeek();
    }

    /**
     * Measures an ordinary working day at a date.
     *
     * @throws NoCalendarData when no hours hold on that date
     */
    public Duration ordinaryDay(LocalDate date) {
        return ordinaryPeriodOn(date).hours().day();
    }

    /** Lists the years of which every date is answered, in their order. */
    public List<Integer> knownYears() {
        return years.entrySet().stream()
                .filter(year -> isComplete(year.getValue()) && hasHours(year.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private boolean isComplete(Year year) {
        return !year.ramadan().isEmpty() && lists.stream().map(HolidayList::id).allMatch(year.lists()::contains);
    }

    private boolean hasHours(int year) {
        return LocalDate.ofYearDay(year, 1)
                .datesUntil(LocalDate.ofYearDay(year + 1, 1))
                .allMatch(date -> periods.stream().anyMatch(period -> period.holdsOn(date)));
    }

    private OfficePeriod periodOn(LocalDate date) {
        for (OfficePeriod period : periods) {
            if (period.holdsOn(date)) {
                return period;
            }
        }
        throw new NoCalendarData(Missing.HOURS, id, date);
    }

    /** Finds the hours by which weeks count: a period of some days only takes what a week is from the one before it. */
    private OfficePeriod ordinaryPeriodOn(LocalDate date) {
        OfficePeriod holding = periodOn(date);
        if (holding.isOrdinary()) {
            return holding;
        }
        List<OfficePeriod> ordinary =
                periods.stream().filter(OfficePeriod::isOrdinary).toList();
        Optional<OfficePeriod> before =
                ordinary.stream().filter(period -> period.from().isBefore(date)).reduce((earlier, later) -> later);
        return before.or(() -> ordinary.stream().findFirst()).orElse(holding);
    }

    private Year yearOf(LocalDate date) {
        Year year = years.getOrDefault(date.getYear(), new Year(Map.of(), List.of(), Set.of()));
        for (HolidayList list : lists) {
            if (!year.lists().contains(list.id())) {
                throw new NoCalendarData(Missing.HOLIDAYS, list.id(), date);
            }
        }
        if (year.ramadan().isEmpty()) {
            throw new NoCalendarData(Missing.RAMADAN, id, date);
        }
        return year;
    }
}
