package id.mutubaku.engine.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.calendar.NoCalendarData;
import id.mutubaku.engine.calendar.WorkCalendar;
import id.mutubaku.engine.definition.DefinitionVersion;
import id.mutubaku.engine.library.SopLibrary;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SopLibraryTest {
    private static final String HOLIDAYS = """
            {"id": "libur", "kind": "holidays", "title": "Libur", "years": [
              {"year": 2026, "version": 1, "source": "decided", "note": "Contoh.",
               "ramadan": [{"from": "2026-02-19", "until": "2026-03-20", "source": "decided", "note": "Contoh."}],
               "holidays": [{"date": "2026-01-01", "name": "Tahun Baru", "kind": "national"}]},
              {"year": 2027, "version": 1, "source": "decided", "note": "Contoh.",
               "ramadan": [{"from": "2027-02-08", "until": "2027-03-09", "source": "decided", "note": "Contoh."}],
               "holidays": [{"date": "2027-01-01", "name": "Tahun Baru", "kind": "national"}]}]}
            """;

    private static final String CALENDAR = """
            {"kind": "office", "id": "ID", "title": "Kantor", "version": 1, "holidays": ["libur"], "periods": [
              {"from": "2020-01-01", "source": "decided", "note": "Contoh.",
               "hours": [{"days": ["monday"], "open": [{"from": "08:00", "until": "12:00"}]}],
               "ramadanHours": [{"days": ["monday"], "open": [{"from": "08:00", "until": "12:00"}]}]}]}
            """;

    private static final String ANNIVERSARY = """
            {"id": "hari-jadi", "kind": "holidays", "title": "Hari jadi", "years": [
              {"year": 2026, "version": 1, "source": "decided", "note": "Contoh.", "holidays": [
                {"date": "2026-10-05", "name": "Hari jadi", "kind": "regional"}]}]}
            """;

    @Test
    void folder_withoutAnError_isSound() {
        SopLibrary library = read(Map.of());

        assertFalse(library.hasErrors(), () -> library.problems().toString());
        assertEquals(1, library.regions().size());
        assertEquals(List.of("contoh/izin-acara"), references(library));
        assertEquals(
                List.of("contoh/izin-acara.json", "contoh/region.json"),
                library.problems().keySet().stream()
                        .filter(path -> path.startsWith("contoh"))
                        .toList());
    }

    @Test
    void calendarOfARegion_hasTheRegionsHolidays_andTellsWhichYearsItKnows() {
        SopLibrary library = read(Map.of(
                "calendars/hari-jadi.json",
                ANNIVERSARY,
                "contoh/region.json",
                region("\"holidays\": [\"hari-jadi\"]")));

        WorkCalendar calendar = library.calendarOf(library.regions().get(0));

        assertEquals(List.of(), calendar.openOn(LocalDate.of(2026, 10, 5)));
        assertEquals(List.of(), calendar.openOn(LocalDate.of(2026, 1, 1)));
        assertEquals(List.of(2026), calendar.knownYears());
        assertEquals(
                List.of("Kalender \"kantor\" lengkap untuk tahun 2026: jam kerja, hari libur, dan Ramadan. Tenggat di"
                        + " luar itu tidak dihitung; tambahkan tahun 2027 pada hari-jadi begitu ditetapkan."),
                library.problems().getOrDefault("contoh/region.json", List.of()).stream()
                        .map(problem -> problem.sentence(Language.ID))
                        .toList());
        NoCalendarData missing = assertThrows(NoCalendarData.class, () -> calendar.openOn(LocalDate.of(2027, 1, 4)));
        assertEquals(List.of("hari-jadi", "2027-01-04", "2027"), missing.args());
    }

    @Test
    void calendarWithoutAFullYear_isNamed() {
        String hours = calendar("kantor").replace("2020-01-01\"", "2026-06-01\", \"until\": \"2027-06-01\"");

        assertEquals(
                List.of("/calendar: file/calendar-unknown"),
                problems(read(Map.of("calendars/kantor.json", hours)), "contoh/region.json"));
    }

    @Test
    void holidaysOfARegion_areListsThatItsCalendarLacks() {
        assertEquals(
                List.of(
                        "/calendar: file/calendar-years",
                        "/holidays/0: file/holidays",
                        "/holidays/1: file/holidays-twice"),
                problems(
                        read(Map.of("contoh/region.json", region("\"holidays\": [\"kantor\", \"libur\"]"))),
                        "contoh/region.json"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://sistem.contohkota.go.id/kabar?x=1, KUNCI_WEBHOOK, ''",
        "https://sistem.contohkota.go.id:8443, K2, ''",
        "http://localhost:9000/kabar, KUNCI, ''",
        "http://127.0.0.1/, KUNCI, ''",
        "http://sistem.contohkota.go.id/, KUNCI, /webhooks/0/url: file/webhook-url",
        "http://localhost.contohkota.go.id/, KUNCI, /webhooks/0/url: file/webhook-url",
        "http://localhost@contohkota.go.id/, KUNCI, /webhooks/0/url: file/webhook-url",
        "https://nama:sandi@contohkota.go.id/, KUNCI, /webhooks/0/url: file/webhook-url",
        "ftp://contohkota.go.id/, KUNCI, /webhooks/0/url: file/webhook-url",
        "sistem.contohkota.go.id, KUNCI, /webhooks/0/url: file/webhook-url",
        "https://contohkota.go.id/, r4hasia-sekali, /webhooks/0/secret: file/webhook-secret"
    })
    void webhook_goesToASafePlace_andIsSignedWithAKeyKeptElsewhere(String url, String secret, String problem) {
        String webhook = "\"webhooks\": [{\"url\": \"" + url + "\", \"secret\": \"" + secret + "\"}]";

        List<String> problems = problems(read(Map.of("contoh/region.json", region(webhook))), "contoh/region.json");

        assertEquals(
                Stream.of("/calendar: file/calendar-years", problem)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                problems);
    }

    @Test
    void webhook_namesEventsThatThereAre() {
        String known =
                "\"webhooks\": [{\"url\": \"https://a.id\", \"secret\": \"K\", \"events\": [\"step-completed\"]}]";
        SopLibrary library = read(Map.of("contoh/region.json", region(known)));

        assertEquals(
                List.of("step-completed"),
                library.regions().get(0).webhooks().get(0).events());
        assertEquals(
                List.of("/webhooks/0/events/0: schema/enum"),
                problems(
                        read(Map.of("contoh/region.json", region(known.replace("step-completed", "step-done")))),
                        "contoh/region.json"));
    }

    private static String region(String more) {
        return Regions.JSON.replace("\"source\": {}", "\"source\": {}, " + more);
    }

    @Test
    void whatIsNoDefinition_isPassedOver() {
        SopLibrary library = read(Map.of(
                "schema/x.schema.json",
                "{",
                "src/test/x.json",
                "{",
                "target/x.json",
                "{",
                "pom.xml",
                "<",
                "contoh/templates/izin.hbs",
                "{{",
                "contoh/templates/izin.json",
                "{"));

        assertEquals(read(Map.of()).problems(), library.problems());
    }

    @Test
    void misplacedFile_isNamed() {
        assertEquals(
                List.of(": file/place"),
                problems(read(Map.of("contoh/arsip/lama.json", "{")), "contoh/arsip/lama.json"));
    }

    @Test
    void namesInAFile_agreeWithItsPath() {
        SopLibrary library = read(Map.of(
                "contoh/lain.json",
                Fixtures.base(),
                "tetangga/izin-acara.json",
                Fixtures.base(),
                "tetangga/region.json",
                Regions.JSON));

        assertEquals(List.of("/id: file/id"), problems(library, "contoh/lain.json"));
        assertEquals(List.of("/region: file/folder"), problems(library, "tetangga/izin-acara.json"));
        assertEquals(
                List.of("/calendar: file/calendar-years", "/id: file/folder"),
                problems(library, "tetangga/region.json"));
        assertEquals(List.of("contoh/izin-acara"), references(library));
    }

    @Test
    void regionWithoutFile_orCalendar_keepsItsSopsOut() {
        SopLibrary unknown = read(Map.of("contoh/region.json", Regions.JSON.replace("\"kantor\"", "\"pasar\"")));
        SopLibrary missing = read(Map.of("lain/izin-acara.json", Fixtures.base().replace("\"contoh\"", "\"lain\"")));

        assertEquals(List.of("/calendar: file/calendar"), problems(unknown, "contoh/region.json"));
        assertEquals(List.of(), references(unknown));
        assertEquals(List.of("/region: file/no-region"), problems(missing, "lain/izin-acara.json"));
        assertEquals(List.of("contoh/izin-acara"), references(missing));
    }

    @Test
    void caseNumber_withoutRandomPart_isRefused() {
        SopLibrary library = read(Map.of("contoh/region.json", Regions.JSON.replace("-{acak}", "")));

        assertEquals(List.of("/caseNumber: schema/pattern"), problems(library, "contoh/region.json"));
    }

    @Test
    void circleOfCalls_isNamedInEachFile_andKeepsTheCallerOut() {
        SopLibrary library = read(Map.of(
                "contoh/a.json", calling("a", "contoh/b"),
                "contoh/b.json", calling("b", "contoh/a"),
                "contoh/c.json", calling("c", "contoh/a")));

        assertEquals(List.of("/steps/2/call/sop: L33/circle"), problems(library, "contoh/a.json"));
        assertEquals(List.of("/steps/2/call/sop: L33/circle"), problems(library, "contoh/b.json"));
        assertEquals(List.of(), problems(library, "contoh/c.json"));
        assertEquals(List.of("contoh/izin-acara"), references(library));
    }

    @Test
    void brokenCallee_isNamedOnce() {
        SopLibrary library = read(Map.of("contoh/a.json", calling("a", "contoh/b"), "contoh/b.json", "{"));

        assertEquals(List.of(), problems(library, "contoh/a.json"));
        assertEquals(List.of(": json/cut"), problems(library, "contoh/b.json"));
        assertTrue(library.hasErrors());
    }

    @Test
    void regionCalledAsAnAddressOfThePlatform_isRefused() {
        SopLibrary library = read(Map.of("kerja/region.json", Regions.JSON.replace("\"contoh\"", "\"kerja\"")));

        assertTrue(problems(library, "kerja/region.json").contains("/id: file/reserved-region"));
    }

    @Test
    void calendar_isReadWithTheHolidaysItNames() {
        SopLibrary library =
                read(Map.of("calendars/rusak.json", calendar("rusak").replace("\"libur\"", "\"nihil\"")));

        assertEquals(List.of("/holidays/0: calendar.unknownList"), problems(library, "calendars/rusak.json"));
        assertTrue(library.calendars().containsKey("kantor"));
    }

    private static SopLibrary read(Map<String, String> more) {
        Map<String, String> files = new TreeMap<>();
        files.put("calendars/libur.json", HOLIDAYS);
        files.put("calendars/kantor.json", calendar("kantor"));
        files.put("contoh/region.json", Regions.JSON);
        files.put("contoh/izin-acara.json", Fixtures.base());
        files.putAll(more);
        return SopLibrary.read(files);
    }

    private static String calendar(String id) {
        return CALENDAR.replace("ID", id);
    }

    private static String calling(String id, String callee) {
        return Fixtures.base()
                .replace("\"id\": \"izin-acara\"", "\"id\": \"" + id + "\"")
                .replace("\"id\": \"terbitkan\",", "\"id\": \"terbitkan\", \"call\": {\"sop\": \"" + callee + "\"},");
    }

    private static List<String> references(SopLibrary library) {
        return library.definitions().stream().map(DefinitionVersion::reference).toList();
    }

    private static List<String> problems(SopLibrary library, String path) {
        return library.problems().getOrDefault(path, List.of()).stream()
                .map((Problem problem) -> problem.pointer() + ": " + problem.rule())
                .toList();
    }
}
