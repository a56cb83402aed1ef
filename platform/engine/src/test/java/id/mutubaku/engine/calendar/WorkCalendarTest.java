package id.mutubaku.engine.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.calendar.NoCalendarData.Missing;
import id.mutubaku.engine.calendar.file.ShippedCalendars;
import id.mutubaku.engine.time.standard.TimeText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

    private static final Source SOURCE = new Source(Source.Kind.DECIDED, "uji", Optional.empty());
    private static final WorkCalendar FIVE_DAYS = ShippedCalendars.office("kantor-5-hari");

    @Test
    void day_hasItsHours() {
        assertEquals("07:30-12:00 13:00-16:00", open(2025, 8, 19));
        assertEquals("07:30-11:30 13:00-16:30", open(2025, 8, 22));
        assertEquals("", open(2025, 8, 23));
        assertEquals("08:00-12:00 12:30-15:00", open(2026, 2, 19));
        assertEquals("08:00-11:30 12:30-15:30", open(2026, 2, 20));
        assertEquals("", open(2025, 8, 18));
    }

    private static String open(int year, int month, int day) {
        StringBuilder text = new StringBuilder();
        FIVE_DAYS
                .openOn(LocalDate.of(year, month, day))
                .forEach(
                        i -> text.append(i.from()).append('-').append(i.until()).append(' '));
        return text.toString().strip();
    }

    @Test
    void holiday_hasItsName() {
        assertEquals(
                "Cuti Bersama Hari Kemerdekaan Republik Indonesia",
                FIVE_DAYS.holidayOn(LocalDate.of(2025, 8, 18)).orElseThrow().name());
        assertTrue(FIVE_DAYS.holidayOn(LocalDate.of(2025, 8, 19)).isEmpty());
    }

    @Test
    void halfDay_keepsOfTheOfficesHoursWhatItSays_andTheWeekKeepsItsDays() {
        LocalDate newYearsEve = LocalDate.of(2026, 12, 31);
        Holiday half = new Holiday(
                newYearsEve,
                "Setengah hari",
                Holiday.Kind.REGIONAL,
                List.of(new Interval(LocalTime.of(6, 0), LocalTime.of(11, 30))));
        WorkCalendar calendar = FIVE_DAYS.with(new HolidayList(
                "daerah", "Daerah", List.of(new HolidayYear(2026, 1, SOURCE, List.of(half), List.of()))));

        assertEquals(List.of(new Interval(LocalTime.of(7, 30), LocalTime.of(11, 30))), calendar.openOn(newYearsEve));
        assertEquals(5, calendar.daysAWeek(newYearsEve));
        assertNotEquals(FIVE_DAYS.identity(), calendar.identity());
    }

    @Test
    void periodOfOneDay_takesItsWeekFromThePeriodBefore() {
        OfficePeriod ordinary = FIVE_DAYS.periods().get(0);
        LocalDate day = LocalDate.of(2026, 12, 31);
        OfficeHours morning = new OfficeHours(
                Map.of(day.getDayOfWeek(), List.of(new Interval(LocalTime.of(7, 30), LocalTime.of(11, 30)))));
        WorkCalendar calendar = new WorkCalendar(
                "uji",
                "Uji",
                1,
                List.of(
                        until(ordinary, ordinary.from(), Optional.of(day.minusDays(1))),
                        new OfficePeriod(day, Optional.of(day), morning, morning, SOURCE),
                        until(ordinary, day.plusDays(1), Optional.empty())),
                FIVE_DAYS.holidayLists());

        assertEquals(5, calendar.daysAWeek(day));
        assertEquals(FIVE_DAYS.ordinaryDay(day), calendar.ordinaryDay(day));
        assertEquals(1, calendar.openOn(day).size());
    }

    private static OfficePeriod until(OfficePeriod like, LocalDate from, Optional<LocalDate> until) {
        return new OfficePeriod(from, until, like.hours(), like.ramadanHours(), SOURCE);
    }

    @Test
    void unknownYear_isAnErrorThatNamesIt() {
        NoCalendarData missing = assertThrows(NoCalendarData.class, () -> FIVE_DAYS.openOn(LocalDate.of(2028, 1, 3)));

        assertEquals(Missing.HOLIDAYS, missing.missing());
        assertEquals(
                "The list of holidays \"nasional\" does not cover 2028 yet, so a due date that passes 2028-01-03 cannot"
                        + " be reckoned. Add the year 2028 to that list.",
                new TimeText(Locale.ENGLISH).sentence(missing.code(), missing.args()));
    }

    @Test
    void dateBeforeTheHours_isAnErrorThatNamesTheCalendar() {
        NoCalendarData missing = assertThrows(NoCalendarData.class, () -> FIVE_DAYS.openOn(LocalDate.of(2023, 4, 11)));

        assertEquals(Missing.HOURS, missing.missing());
        assertEquals("kantor-5-hari", missing.calendar());
    }

    @Test
    void yearWithoutRamadan_isAnError() {
        HolidayYear year = new HolidayYear(2028, 1, SOURCE, List.of(), List.of());
        WorkCalendar calendar = new WorkCalendar(
                "uji", "Uji", 1, FIVE_DAYS.periods(), List.of(new HolidayList("a", "A", List.of(year))));

        NoCalendarData missing = assertThrows(NoCalendarData.class, () -> calendar.openOn(LocalDate.of(2028, 5, 3)));

        assertEquals(Missing.RAMADAN, missing.missing());
    }

    @Test
    void regionalHolidays_areAddedAndMustCoverTheYearToo() {
        LocalDate anniversary = LocalDate.of(2025, 10, 15);
        HolidayYear year = new HolidayYear(
                2025, 1, SOURCE, List.of(new Holiday(anniversary, "Hari jadi", Holiday.Kind.REGIONAL)), List.of());
        WorkCalendar regional = FIVE_DAYS.with(new HolidayList("daerah", "Daerah", List.of(year)));

        assertFalse(FIVE_DAYS.openOn(anniversary).isEmpty());
        assertTrue(regional.openOn(anniversary).isEmpty());
        NoCalendarData missing = assertThrows(NoCalendarData.class, () -> regional.openOn(LocalDate.of(2026, 5, 4)));
        assertEquals("daerah", missing.calendar());
    }

    @Test
    void plainData_isChecked() {
        LocalTime eight = LocalTime.of(8, 0);
        Interval morning = new Interval(eight, LocalTime.NOON);

        assertThrows(IllegalArgumentException.class, () -> new Interval(eight, eight));
        assertThrows(IllegalArgumentException.class, () -> new OfficeHours(Map.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new OfficeHours(Map.of(DayOfWeek.MONDAY, List.of(morning, morning))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new HolidayYear(
                        2025,
                        1,
                        SOURCE,
                        List.of(new Holiday(LocalDate.of(2026, 1, 1), "x", Holiday.Kind.NATIONAL)),
                        List.of()));
    }
}
