package id.mutubaku.engine.calendar.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mutubaku.engine.calendar.HolidayList;
import id.mutubaku.engine.calendar.WorkCalendar;
import id.mutubaku.engine.time.standard.TimeText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarReaderTest {

    private static final String HOLIDAYS = """
            {"kind": "holidays", "id": "nasional", "title": "Libur", "years": [
              {"year": 2026, "version": 1, "source": "text", "note": "SKB",
               "ramadan": [{"from": "2026-02-19", "until": "2026-03-20", "source": "inferred", "note": "isbat"},
                           {"from": "2026-12-20", "until": "2026-12-31", "source": "inferred", "note": "isbat"}],
               "holidays": [{"date": "2026-01-01", "kind": "national", "name": "Tahun Baru"},
                            {"date": "2026-02-16", "kind": "joint-leave", "name": "Cuti"}]},
              {"year": 2027, "version": 1, "source": "text", "note": "SKB", "holidays": []}]}
            """;
    private static final String OFFICE = """
            {"kind": "office", "id": "kantor", "title": "Kantor", "version": 3, "holidays": ["nasional"], "periods": [
              {"from": "2024-01-01", "until": "2025-12-31", "source": "decided", "note": "uji",
               "hours": [{"days": ["monday", "tuesday"], "open": [{"from": "07:30", "until": "12:00"}, {"from": "13:00", "until": "16:00"}]},
                         {"days": ["friday"], "open": [{"from": "07:30", "until": "11:30"}]}],
               "ramadanHours": [{"days": ["monday"], "open": [{"from": "08:00", "until": "15:00"}]}]},
              {"from": "2026-01-01", "source": "decided", "note": "uji", "decidedOn": "2025-12-01",
               "hours": [{"days": ["monday"], "open": [{"from": "09:00", "until": "10:00"}]}],
               "ramadanHours": [{"days": ["monday"], "open": [{"from": "08:00", "until": "15:00"}]}]}]}
            """;

    @Test
    void files_areRead() {
        HolidayList list = CalendarReader.holidays(json(HOLIDAYS)).value().orElseThrow();
        CalendarReading<WorkCalendar> office = CalendarReader.office(json(OFFICE), List.of(list));

        assertEquals(List.of(), office.problems());
        assertEquals("kantor", office.value().orElseThrow().id());
        assertEquals(3, office.value().orElseThrow().version());
        assertEquals(2, office.value().orElseThrow().periods().size());
        assertTrue(CalendarReader.isHolidays(json(HOLIDAYS)) && !CalendarReader.isHolidays(json(OFFICE)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "kind": "holidays"  | "kind": "office"    | /kind                       | calendar.kind
            "id": "nasional"    | "id": " "           | /id                         | calendar.text
            "title": "Libur"    | "title": 3          | /title                      | calendar.text
            "year": 2026        | "year": "2026"      | /years/0/year               | calendar.number
            "year": 2027        | "year": 2026        | /years/1/year               | calendar.yearTwice
            "version": 1        | "version": 1.5      | /years/0/version            | calendar.number
            "source": "text"    | "source": "rumor"   | /years/0/source             | calendar.word
            "note": "SKB"       | "x": ""             | /years/0/note               | calendar.text
            2026-01-01          | 2026-02-30          | /years/0/holidays/0/date    | calendar.date
            2026-01-01          | 2025-01-01          | /years/0/holidays/0/date    | calendar.otherYear
            2026-02-16          | 2026-01-01          | /years/0/holidays/1/date    | calendar.dateTwice
            "kind": "national"  | "kind": "ulang"     | /years/0/holidays/0/kind    | calendar.word
            2026-03-20          | 2026-02-01          | /years/0/ramadan/0          | calendar.ramadanLength
            2026-03-20          | 2026-04-20          | /years/0/ramadan/0          | calendar.ramadanLength
            12-20", "until": "2026-12-31 | 03-20", "until": "2026-03-25 | /years/0/ramadan/1 | calendar.ramadanOrder
            2026-12-31          | 2027-01-02          | /years/0/ramadan/1/until    | calendar.otherYear
            "kind": "national"  | "open": [{"from": "11:30", "until": "07:30"}], "kind": "national" | /years/0/holidays/0/open/0 | calendar.intervalReversed
            "holidays": []      | "holidays": 1       | /years/1/holidays           | calendar.list
            """)
    void holidays_tellWhatIsWrong(String from, String to, String pointer, String code) {
        assertTells(
                CalendarReader.holidays(json(HOLIDAYS.replaceFirst(from.replace("[]", "\\[\\]"), to))), pointer, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "kind": "office"        | "kind": "x"               | /kind                              | calendar.kind
            "version": 3            | "v": 3                    | /version                           | calendar.number
            "nasional"              | "daerah"                  | /holidays/0                        | calendar.unknownList
            "nasional"              | "nasional", "nasional"    | /holidays/1                        | calendar.listTwice
            2024-01-01              | 1 Januari                 | /periods/0/from                    | calendar.date
            2025-12-31              | 2023-12-31                | /periods/0/until                   | calendar.untilBefore
            2026-01-01              | 2025-12-31                | /periods/1/from                    | calendar.periodOverlap
            "until": "2025-12-31",  | ''                        | /periods/1/from                    | calendar.periodOverlap
            2025-12-01              | kemarin                   | /periods/1/decidedOn               | calendar.date
            "friday"                | "monday"                  | /periods/0/hours/1/days/0          | calendar.dayTwice
            "friday"                | "jumat"                   | /periods/0/hours/1/days/0          | calendar.word
            "from": "07:30"         | "from": "7.30"            | /periods/0/hours/0/open/0/from     | calendar.time
            "from": "07:30"         | "from": "12:00"           | /periods/0/hours/0/open/0          | calendar.intervalReversed
            "until": "16:00"        | "until": "24:01"          | /periods/0/hours/0/open/1/until    | calendar.end
            "until": "16:00"        | "until": "00:00"          | /periods/0/hours/0/open/1/until    | calendar.end
            "from": "13:00"         | "from": "11:59"           | /periods/0/hours/0/open/1          | calendar.intervalOrder
            "days": ["monday"]      | "days": []                | /periods/0/ramadanHours            | calendar.closed
            "days": ["friday"]      | "days": "friday"          | /periods/0/hours/1/days            | calendar.list
            "ramadanHours"          | "puasa"                   | /periods/0/ramadanHours            | calendar.list
            """)
    void office_tellsWhatIsWrong(String from, String to, String pointer, String code) {
        HolidayList list = CalendarReader.holidays(json(HOLIDAYS)).value().orElseThrow();
        String changed = OFFICE.replaceFirst(from.replace("[", "\\[").replace("]", "\\]"), to);

        assertTells(CalendarReader.office(json(changed), List.of(list)), pointer, code);
    }

    @Test
    void everyProblem_isToldAtOnce() {
        CalendarReading<WorkCalendar> reading = CalendarReader.office(
                json("{\"kind\": \"office\", \"holidays\": [\"x\"], \"periods\": [{}, 3]}"), List.of());

        assertTrue(reading.problems().size() > 8, reading.problems().toString());
        assertTrue(reading.value().isEmpty());
        assertEquals(4, CalendarReader.holidays(json("[]")).problems().size());
    }

    private static void assertTells(CalendarReading<?> reading, String pointer, String code) {
        CalendarProblem problem = reading.problems().get(0);
        assertEquals(pointer + " " + code, problem.pointer() + " " + problem.code());
        assertTrue(reading.value().isEmpty());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("id"))) {
            assertFalse(new TimeText(locale)
                    .sentence(problem.code(), problem.args())
                    .contains("{"));
        }
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
