package id.mutubaku.engine.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.mutubaku.engine.calendar.NoCalendarData;
import id.mutubaku.engine.calendar.file.ShippedCalendars;
import id.mutubaku.engine.time.standard.WorkSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds working time against reckonings by hand, each beside its row, on the shipped calendars.
 *
 * <p>Five days: Monday to Thursday 07:30–12:00 and 13:00–16:00, Friday 07:30–11:30 and 13:00–16:30; in Ramadan 08:00–12:00
 * and 12:30–15:00, Friday 08:00–11:30 and 12:30–15:30. Six days: to 15:00, Saturday 07:30–13:00; in Ramadan to 14:00.
 */
class HandReckonedTest {
    private static final Map<String, ZoneId> ZONES = Map.of(
            "WIB", ZoneId.of("Asia/Jakarta"), "WITA", ZoneId.of("Asia/Makassar"), "WIT", ZoneId.of("Asia/Jayapura"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Friday prayers
            5 | WIB  | 2025-02-07T11:15 | PT30M  | 2025-02-07T13:15 | 15 min to 11:30, prayers, 15 min from 13:00
            5 | WIB  | 2025-02-07T12:10 | PT1H   | 2025-02-07T14:00 | comes during prayers, 60 min from 13:00
            5 | WIB  | 2025-02-06T12:30 | P1D    | 2025-02-07T13:00 | Thursday's break ends 13:00, Friday the same clock: prayers are over
            5 | WIB  | 2025-02-06T12:00 | P1D    | 2025-02-07T13:00 | 12:00 on Thursday is already break
            5 | WIB  | 2025-02-06T11:59 | P1D    | 2025-02-07T11:30 | 11:59 on Friday falls into prayers, which begin 11:30
            5 | WIB  | 2025-02-07T15:00 | PT3H   | 2025-02-10T09:00 | 90 min to 16:30, Monday 90 min from 07:30
            5 | WIB  | 2026-02-20T11:00 | PT2H   | 2026-02-20T14:00 | Friday in Ramadan: 30 min to 11:30, 90 min from 12:30
            6 | WIB  | 2025-02-07T11:00 | PT1H   | 2025-02-07T13:30 | 30 min to 11:30, 30 min from 13:00
            6 | WIB  | 2025-02-07T14:30 | PT1H   | 2025-02-08T08:00 | 30 min to 15:00, Saturday 30 min from 07:30

            # Ramadan: the hours change on its first day and on the day after its last
            5 | WIB  | 2025-02-28T16:00 | PT1H   | 2025-03-03T08:30 | 30 min to 16:30, Ramadan began on Saturday: Monday 30 min from 08:00
            5 | WIB  | 2025-02-28T07:45 | P1D    | 2025-03-03T08:00 | 07:45 on Monday is before Ramadan's opening
            5 | WIB  | 2025-02-28T07:30 | P2D    | 2025-03-03T15:00 | whole days: Friday, Monday to Ramadan's close
            6 | WIB  | 2025-02-28T14:30 | PT1H   | 2025-03-01T08:30 | 30 min to 15:00, Saturday 1 March is Ramadan: 30 min from 08:00
            6 | WIB  | 2025-03-27T13:30 | PT1H   | 2025-04-05T08:00 | 30 min to 14:00; 28 March to 4 April free; Saturday 5 April is in no list
            5 | WIB  | 2026-02-13T15:00 | P3D    | 2026-02-20T15:00 | 16 and 17 February free; 18, 19 (Ramadan), 20; Friday is open to 15:30
            5 | WIB  | 2026-02-18T15:30 | PT7H   | 2026-02-19T15:00 | 30 min to 16:00, and all 390 min of a day in Ramadan
            5 | WIB  | 2026-03-17T14:30 | PT1H   | 2026-03-25T08:00 | 30 min to 15:00, 18 to 24 March free, 30 min from 07:30: Ramadan is over
            5 | WIB  | 2027-02-04T15:30 | PT1H   | 2027-02-08T08:30 | 30 min; 5 February free, weekend; Monday 8 February is Ramadan

            # Long rows of free days
            5 | WIB  | 2025-03-27T08:00 | P1D    | 2025-03-27T15:00 | begins at Ramadan's opening: that day
            5 | WIB  | 2025-03-27T08:01 | P1D    | 2025-04-08T08:01 | 28 March to 7 April 2025 free
            5 | WIB  | 2026-03-17T08:00 | P1D    | 2026-03-17T15:00 | begins at the opening: that day
            5 | WIB  | 2026-03-16T14:00 | P2D    | 2026-03-25T14:00 | 17, then 18 to 24 March free (Nyepi, Idul Fitri), 25
            5 | WIB  | 2026-03-10T10:00 | P2W    | 2026-03-31T10:00 | ten days: 11 12 13 16 17, 25 26 27 30 31
            5 | WIB  | 2026-03-05T09:00 | P14C   | 2026-03-25T16:00 | 19 March is free, the next working day's close
            5 | WIB  | 2026-02-19T09:00 | P1M    | 2026-03-25T16:00 | 19 March is free
            5 | WITA | 2027-03-05T15:15 | PT30M  | 2027-03-16T07:45 | 15 min to 15:30; 8 to 15 March free; 15 min from 07:30
            5 | WIB  | 2027-03-05T15:00 | P1D    | 2027-03-16T15:00 | the same row; clock kept
            5 | WIB  | 2025-05-28T15:00 | P2D    | 2025-06-03T15:00 | 29 and 30 May free, weekend; 2, 3 June
            5 | WIB  | 2026-05-26T10:00 | P3D    | 2026-06-03T10:00 | 27 and 28 May free; 29; weekend, 1 June free; 2, 3 June
            5 | WIB  | 2026-05-13T15:30 | PT2H   | 2026-05-18T09:00 | 30 min; 14 and 15 May free, weekend; 90 min from 07:30
            5 | WIB  | 2027-05-14T16:00 | PT1H   | 2027-05-21T08:00 | 30 min to 16:30; 17 to 20 May free; Friday 30 min from 07:30

            # Christmas and the ends of years
            5 | WIB  | 2025-12-24T15:30 | PT1H   | 2025-12-29T08:00 | 30 min; 25 and 26 December free, weekend
            5 | WIB  | 2026-12-23T15:00 | P1D    | 2026-12-28T15:00 | 24 and 25 December free, weekend
            6 | WIB  | 2026-12-23T14:30 | PT1H   | 2026-12-26T08:00 | 30 min; Saturday 26 December 2026 is a working day
            5 | WIB  | 2025-12-31T15:30 | PT1H   | 2026-01-02T08:00 | 30 min; 1 January free; Friday 30 min from 07:30
            5 | WIB  | 2026-12-31T15:30 | PT1H   | 2027-01-04T08:00 | 30 min; Friday 1 January free, weekend
            5 | WIB  | 2026-12-30T09:00 | P3D    | 2027-01-06T09:00 | 31; 4 January; 5 January free (Isra Mikraj); 6
            5 | WIB  | 2026-12-31T10:00 | P2M    | 2027-03-01T15:00 | 28 February is a Sunday; Monday closes at Ramadan's 15:00
            5 | WIB  | 2025-12-01T10:00 | P1M    | 2026-01-02T16:30 | 1 January is free; Friday closes 16:30
            5 | WIB  | 2027-12-31T16:00 | PT30M  | 2027-12-31T16:30 | the last open minute that is known
            5 | WIB  | 2027-12-30T15:00 | P1D    | 2027-12-31T15:00 | the last working day that is known

            # 18 August 2025, joint leave since 7 August
            5 | WIB  | 2025-08-15T16:15 | PT30M  | 2025-08-19T07:45 | 15 min to 16:30; weekend, Monday free; 15 min from 07:30
            5 | WIB  | 2025-08-14T10:00 | P2D    | 2025-08-19T10:00 | 15, 19
            6 | WIB  | 2025-08-16T12:00 | PT2H   | 2025-08-19T08:30 | 60 min to 13:00 on Saturday; 60 min from 07:30
            5 | WIT  | 2025-08-18T10:00 | P1D    | 2025-08-19T16:00 | begins at Tuesday's opening: that day

            # Saturday and Sunday
            6 | WITA | 2025-02-08T12:30 | PT1H   | 2025-02-10T08:00 | 30 min to 13:00, Monday 30 min
            6 | WIB  | 2025-02-07T14:00 | P1D    | 2025-02-08T13:00 | Saturday closes 13:00
            6 | WIB  | 2025-02-03T10:00 | P1W    | 2025-02-10T10:00 | six days: 4 5 6 7 8 10
            5 | WIT  | 2025-02-08T10:00 | P1D    | 2025-02-10T16:00 | begins at Monday's opening: that day
            """)
    void due_isAsReckonedByHand(
            int days, String zone, LocalDateTime from, String span, LocalDateTime due, String reckoning) {
        ZoneId local = zone(zone);
        Instant reckoned = office(days, local).add(from.atZone(local).toInstant(), WorkSpan.parse(span));

        assertEquals(due, LocalDateTime.ofInstant(reckoned, local), reckoning);
    }

    /** One moment is another time of day in each zone, at times another day. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-02-07T04:20:00Z | WIB  | PT30M | 2025-02-07T06:20:00Z | 11:20, 10 min to prayers, 20 min to 13:20
            2025-02-07T04:20:00Z | WITA | PT30M | 2025-02-07T05:30:00Z | 12:20 is prayers, 30 min to 13:30
            2025-02-07T04:20:00Z | WIT  | PT30M | 2025-02-07T04:50:00Z | 13:20, 30 min to 13:50
            2025-08-18T15:30:00Z | WIB  | PT1H  | 2025-08-19T01:30:00Z | 22:30 on 18 August, next day 08:30
            2025-08-18T15:30:00Z | WITA | PT1H  | 2025-08-19T00:30:00Z | 23:30 on 18 August, next day 08:30
            2025-08-18T15:30:00Z | WIT  | PT1H  | 2025-08-18T23:30:00Z | 00:30 on 19 August, that day 08:30
            2026-12-31T16:30:00Z | WIB  | PT15M | 2027-01-04T00:45:00Z | 23:30 on 31 December, Monday 07:45
            2026-12-31T16:30:00Z | WITA | PT15M | 2027-01-03T23:45:00Z | 00:30 on 1 January, Monday 07:45
            2026-12-31T16:30:00Z | WIT  | PT15M | 2027-01-03T22:45:00Z | 01:30 on 1 January, Monday 07:45
            2026-02-18T08:45:00Z | WIB  | P1D   | 2026-02-19T08:00:00Z | 15:45, in Ramadan closed since 15:00
            2026-02-18T08:45:00Z | WIT  | P1D   | 2026-02-19T06:00:00Z | 17:45 is closed, so all of the 19th, to 15:00
            """)
    void oneMoment_isReckonedInEachZone(Instant from, String zone, String span, Instant due, String reckoning) {
        assertEquals(due, office(5, zone(zone)).add(from, WorkSpan.parse(span)), reckoning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 | 2025-02-07T11:00 | 2025-02-07T13:30 |  60 | 30 min to prayers, 30 min after
            5 | 2026-03-17T08:00 | 2026-03-25T16:00 | 840 | 390 min of the last day in Ramadan, 450 min of the first after it
            5 | 2025-12-31T12:00 | 2026-01-02T13:00 | 420 | 180 min from 13:00; Friday 240 min to 11:30
            5 | 2025-08-15T16:00 | 2025-08-19T08:00 |  60 | 30 min, 30 min; 18 August has none
            6 | 2025-08-15T14:00 | 2025-08-19T08:00 | 420 | 60 min; Saturday 330 min; Tuesday 30 min
            5 | 2026-03-18T00:00 | 2026-03-25T00:00 |   0 | 18 to 24 March free
            5 | 2026-02-16T00:00 | 2026-02-21T00:00 |1230 | Wednesday 450 min; two days in Ramadan of 390 min
            5 | 2027-12-31T00:00 | 2027-12-31T23:59 | 450 | the last day that is known
            """)
    void workingMinutes_areAsReckonedByHand(
            int days, LocalDateTime from, LocalDateTime until, long minutes, String reckoning) {
        ZoneId zone = zone("WIB");
        Duration measured = office(days, zone)
                .between(from.atZone(zone).toInstant(), until.atZone(zone).toInstant());

        assertEquals(Duration.ofMinutes(minutes), measured, reckoning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 | 2027-12-31T16:00 | PT31M | nasional      | 2028-01-01 | one minute more than is known
            5 | 2027-12-31T15:30 | P1D   | nasional      | 2028-01-01 | the next working day is not known
            6 | 2027-12-31T14:30 | PT1H  | nasional      | 2028-01-01 | Saturday 1 January 2028
            5 | 2027-06-15T10:00 | P1Y   | nasional      | 2028-06-15 | a year later
            5 | 2027-12-31T17:00 | PT1M  | nasional      | 2028-01-01 | comes after the last close
            5 | 2024-12-31T10:00 | PT1M  | nasional      | 2024-12-31 | 2024 was never entered
            5 | 2023-04-11T10:00 | PT1M  | kantor-5-hari | 2023-04-11 | before the hours of Perpres 21/2023
            """)
    void whatIsNotKnown_isRefusedByName(
            int days, LocalDateTime from, String span, String calendar, String date, String reckoning) {
        ZoneId zone = zone("WIB");
        NoCalendarData missing = assertThrows(
                NoCalendarData.class,
                () -> office(days, zone).add(from.atZone(zone).toInstant(), WorkSpan.parse(span)),
                reckoning);

        assertEquals(List.of(calendar, date, date.substring(0, 4)), missing.args());
    }

    private static WorkingTime office(int days, ZoneId zone) {
        return new WorkingTime(ShippedCalendars.office("kantor-" + days + "-hari"), zone);
    }

    private static ZoneId zone(String name) {
        return Objects.requireNonNull(ZONES.get(name), name);
    }
}
