package id.mutubaku.engine.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.mutubaku.engine.calendar.HolidayList;
import id.mutubaku.engine.calendar.HolidayYear;
import id.mutubaku.engine.calendar.Interval;
import id.mutubaku.engine.calendar.NoCalendarData;
import id.mutubaku.engine.calendar.OfficeHours;
import id.mutubaku.engine.calendar.OfficePeriod;
import id.mutubaku.engine.calendar.Source;
import id.mutubaku.engine.calendar.WorkCalendar;
import id.mutubaku.engine.calendar.file.ShippedCalendars;
import id.mutubaku.engine.time.standard.WorkSpan;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases computed by hand on the shipped calendars. */
class WorkingTimeTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final WorkCalendar FIVE = ShippedCalendars.office("kantor-5-hari");
    private static final WorkCalendar SIX = ShippedCalendars.office("kantor-6-hari");
    private static final WorkingTime OFFICE = new WorkingTime(FIVE, WIB);

    @ParameterizedTest
    @CsvSource({
        // Friday 30 January 2026, 10.00, and the office never closes: 72 hours later it is Monday 10.00
        "2026-01-30T10:00, PT72H, 2026-02-02T10:00",
        "2026-01-30T23:59, PT2M, 2026-01-31T00:01",
        "2026-01-30T00:00, P1D, 2026-01-31T00:00",
        "2026-01-30T10:00, P1W, 2026-02-06T10:00",
        "2026-01-30T10:00, P1M2D, 2026-03-03T00:00"
    })
    void officeRoundTheClock_losesNoMinute(LocalDateTime from, String span, LocalDateTime end) {
        OfficeHours always = new OfficeHours(Stream.of(DayOfWeek.values())
                .collect(Collectors.toMap(
                        day -> day, day -> List.of(new Interval(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)))));
        Source source = new Source(Source.Kind.DECIDED, "uji", Optional.empty());
        HolidayYear year = new HolidayYear(
                2026,
                1,
                source,
                List.of(),
                List.of(new HolidayYear.Ramadan(LocalDate.of(2026, 2, 19), LocalDate.of(2026, 3, 19), source)));
        WorkCalendar calendar = new WorkCalendar(
                "jaga",
                "Jaga",
                1,
                List.of(new OfficePeriod(LocalDate.of(2026, 1, 1), Optional.empty(), always, always, source)),
                List.of(new HolidayList("libur", "Libur", List.of(year))));

        assertEquals(
                end.atZone(WIB).toInstant(),
                new WorkingTime(calendar, WIB).add(from.atZone(WIB).toInstant(), WorkSpan.parse(span)));
    }

    @ParameterizedTest
    @CsvSource({
        // minutes within a day, over the break, over the night
        "2025-02-03T09:00, PT15M, 2025-02-03T09:15",
        "2025-02-03T11:50, PT30M, 2025-02-03T13:20",
        "2025-02-03T15:50, PT30M, 2025-02-04T07:50",
        "2025-02-03T07:30, PT7H30M, 2025-02-03T16:00",
        "2025-02-03T07:30, PT7H31M, 2025-02-04T07:31",
        "2025-02-03T11:00, PT1H, 2025-02-03T12:00",
        // outside office hours the next opening counts
        "2025-02-03T05:00, PT15M, 2025-02-03T07:45",
        "2025-02-03T12:20, PT15M, 2025-02-03T13:15",
        "2025-02-08T10:00, PT15M, 2025-02-10T07:45",
        "2025-02-08T10:00, PT0S, 2025-02-08T10:00",
        // Friday prayers
        "2025-02-07T11:15, PT30M, 2025-02-07T13:15",
        "2025-02-07T16:20, PT30M, 2025-02-10T07:50",
        // working days keep the clock
        "2025-02-03T10:00, P1D, 2025-02-04T10:00",
        "2025-02-07T10:00, P1D, 2025-02-10T10:00",
        "2025-02-06T11:45, P1D, 2025-02-07T11:30",
        "2025-02-07T16:20, P1D, 2025-02-10T16:00",
        "2025-02-03T15:59, P1D, 2025-02-04T15:59",
        // work that begins at the opening has the whole day
        "2025-02-03T07:30, P1D, 2025-02-03T16:00",
        "2025-02-03T16:00, P1D, 2025-02-04T16:00",
        "2025-02-07T20:00, P1D, 2025-02-10T16:00",
        "2025-02-03T07:31, P1D, 2025-02-04T07:31",
        "2025-02-03T07:30, P5D, 2025-02-07T16:30",
        // weeks have five working days, however long they take
        "2025-02-03T10:00, P1W, 2025-02-10T10:00",
        "2025-01-24T10:00, P1W, 2025-02-05T10:00",
        // 18 August 2025 became joint leave, 17 August was a Sunday
        "2025-08-15T10:00, P1D, 2025-08-19T10:00",
        "2025-08-15T16:00, PT1H, 2025-08-19T08:00",
        "2025-08-18T09:00, PT30M, 2025-08-19T08:00",
        // Ramadan 2026 begins on Thursday 19 February
        "2026-02-18T15:30, P1D, 2026-02-19T15:00",
        "2026-02-18T07:45, P1D, 2026-02-19T08:00",
        "2026-02-18T15:30, PT1H, 2026-02-19T08:30",
        "2026-02-19T08:00, PT6H30M, 2026-02-19T15:00",
        "2026-02-20T11:00, PT1H, 2026-02-20T13:00",
        // Nyepi and Idul Fitri: 28 March to 7 April 2025 is one row of free days
        "2025-03-27T14:00, P1D, 2025-04-08T14:00",
        "2025-03-27T14:30, PT1H, 2025-04-08T08:00",
        "2025-03-27T14:00, P2D, 2025-04-09T14:00",
        // 18 to 24 March 2026
        "2026-03-17T10:00, P1D, 2026-03-25T10:00",
        // year end
        "2025-12-24T10:00, P1D, 2025-12-29T10:00",
        "2025-12-31T15:00, PT2H, 2026-01-02T08:30",
        "2026-12-23T10:00, P3D, 2026-12-30T10:00",
        // months and calendar days count dates and end at the close of a working day
        "2025-02-03T10:00, P1M, 2025-03-03T15:00",
        "2025-01-31T10:00, P1M, 2025-02-28T16:30",
        "2025-02-28T10:00, P1M, 2025-04-08T16:00",
        "2025-02-03T10:00, P1Y, 2026-02-03T16:00",
        "2025-02-03T10:00, P3C, 2025-02-06T16:00",
        "2025-02-06T10:00, P3C, 2025-02-10T16:00",
        "2025-02-08T10:00, P1M, 2025-03-10T15:00",
        "2025-02-03T15:59, P1M, 2025-03-03T15:00",
        "2025-02-03T16:00, P1M, 2025-03-04T15:00",
        // by the clock, day and night, from the moment itself; after days, from where they end
        "2025-02-07T15:00, PCT48H, 2025-02-09T15:00",
        "2025-02-08T03:00, PCT1H, 2025-02-08T04:00",
        "2025-02-06T10:00, P1CCT12H, 2025-02-08T04:30",
        // compounds: the larger unit first
        "2025-02-03T10:00, P2M1W, 2025-04-15T16:00",
        "2025-02-03T10:00, P1DT30M, 2025-02-04T10:30",
        "2025-02-03T10:00, P1MT30M, 2025-03-04T08:30"
    })
    void fiveDayOffice_isDue(LocalDateTime from, String span, LocalDateTime due) {
        assertEquals(due, local(OFFICE.add(instant(from), WorkSpan.parse(span))));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-07T14:00, P1D, 2025-02-08T13:00",
        "2025-02-08T12:30, PT1H, 2025-02-10T08:00",
        "2025-02-03T10:00, P1W, 2025-02-10T10:00",
        "2025-02-03T07:30, P6D, 2025-02-08T13:00",
        "2025-03-15T13:00, PT2H, 2025-03-17T09:00"
    })
    void sixDayOffice_isDue(LocalDateTime from, String span, LocalDateTime due) {
        WorkingTime office = new WorkingTime(SIX, WIB);
        assertEquals(due, local(office.add(instant(from), WorkSpan.parse(span))));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-03T09:00, 2025-02-03T09:00",
        "2025-02-03T07:29, 2025-02-03T07:30",
        "2025-02-03T12:00, 2025-02-03T13:00",
        "2025-02-03T16:00, 2025-02-04T07:30",
        "2025-02-07T16:30, 2025-02-10T07:30",
        "2025-08-16T00:00, 2025-08-19T07:30"
    })
    void opening_isTheFirstWorkingMoment(LocalDateTime from, LocalDateTime opening) {
        assertEquals(opening, local(OFFICE.opening(instant(from))));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-03T09:00, 2025-02-03T10:30, 90",
        "2025-02-03T11:00, 2025-02-03T14:00, 120",
        "2025-02-07T11:00, 2025-02-07T13:30, 60",
        "2025-02-07T16:00, 2025-02-10T08:00, 60",
        "2025-02-08T00:00, 2025-02-09T23:00, 0",
        "2025-03-27T14:00, 2025-04-08T08:00, 90",
        "2025-02-03T00:00, 2025-02-10T00:00, 2250",
        "2025-02-03T10:30, 2025-02-03T09:00, -90"
    })
    void workingMinutes_areMeasured(LocalDateTime from, LocalDateTime until, long minutes) {
        assertEquals(Duration.ofMinutes(minutes), OFFICE.between(instant(from), instant(until)));
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Jakarta, 2025-02-03T00:45:00Z",
        "Asia/Makassar, 2025-02-02T23:45:00Z",
        "Asia/Jayapura, 2025-02-02T22:45:00Z"
    })
    void sameCalendar_servesEveryZone(ZoneId zone, Instant due) {
        Instant sunday = Instant.parse("2025-02-02T10:00:00Z");
        assertEquals(due, new WorkingTime(FIVE, zone).add(sunday, WorkSpan.parse("PT15M")));
    }

    @Test
    void dueDateInAnUnknownYear_isAnErrorNotAGuess() {
        Instant lastDay = instant(LocalDateTime.parse("2027-12-31T15:30"));

        NoCalendarData missing =
                assertThrows(NoCalendarData.class, () -> OFFICE.add(lastDay, WorkSpan.ofWorkingDays(1)));

        assertEquals(2028, missing.date().getYear());
        assertThrows(NoCalendarData.class, () -> OFFICE.between(lastDay, lastDay.plus(Duration.ofDays(2))));
        assertThrows(NoCalendarData.class, () -> OFFICE.add(lastDay, WorkSpan.ofMonths(WorkSpan.LIMIT)));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(WIB).toInstant();
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, WIB);
    }
}
