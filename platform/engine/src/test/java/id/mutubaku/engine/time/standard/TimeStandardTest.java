package id.mutubaku.engine.time.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.time.standard.TimeStandard.Qualifier;
import id.mutubaku.model.definition.TimeLimit;
import id.mutubaku.model.definition.TimeLimit.By;
import id.mutubaku.model.definition.TimeLimit.Count;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimeStandardTest {

    private static final TimeText INDONESIAN = new TimeText(Locale.forLanguageTag("id-ID"));
    private static final TimeText ENGLISH = new TimeText(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the shapes measured in 348 signed SOPs
            14 hari kerja           | PLAIN    | P14D  | P14D
            3 hari                  | PLAIN    | P3D   | P3D
            2 minggu                | PLAIN    | P2W   | P2W
            15 menit                | PLAIN    | PT15M | PT15M
            6 bulan                 | PLAIN    | P6M   | P6M
            2 jam                   | PLAIN    | PT2H  | PT2H
            paling lambat 7 hari    | AT_MOST  |       | P7D
            1-2 hari                | PLAIN    | P1D   | P2D
            10-15 menit             | PLAIN    | PT10M | PT15M
            1 – 3 hari kerja        | PLAIN    | P1D   | P3D
            1-2 minggu              | PLAIN    | P1W   | P2W
            minimal 2 jam           | AT_LEAST | PT2H  |
            1-2 bulan               | PLAIN    | P1M   | P2M
            maksimal 2 hari kerja   | AT_MOST  |       | P2D
            paling lama 5 hari      | AT_MOST  |       | P5D
            30 menit - 3 Jam        | PLAIN    | PT30M | PT3H
            2 bulan 1 minggu        | PLAIN    | P2M1W | P2M1W
            2 s.d 3 bulan           | PLAIN    | P2M   | P3M
            min 5 menit             | AT_LEAST | PT5M  |
            1 semester              | PLAIN    | P6M   | P6M
            2 tahun                 | PLAIN    | P2Y   | P2Y
            # the seeds
            15 – 30 Menit           | PLAIN    | PT15M | PT30M
            60 Menit                | PLAIN    | PT1H  | PT1H
            7 Hari                  | PLAIN    | P7D   | P7D
            1 Bulan                 | PLAIN    | P1M   | P1M
            # the rest of the grammar
            30 detik                | PLAIN    | PT30S | PT30S
            1 triwulan              | PLAIN    | P3M   | P3M
            5 hari kalender         | PLAIN    | P5C   | P5C
            48 jam kalender         | PLAIN    | PCT48H | PCT48H
            8 jam kerja             | PLAIN    | PT8H  | PT8H
            3 (tiga) hari           | PLAIN    | P3D   | P3D
            14 (empat belas) hari kerja | PLAIN | P14D | P14D
            1,5 jam                 | PLAIN    | PT90M | PT90M
            1,5 tahun               | PLAIN    | P18M  | P18M
            1.500 menit             | PLAIN    | PT25H | PT25H
            ½ jam                   | PLAIN    | PT30M | PT30M
            1½ jam                  | PLAIN    | PT90M | PT90M
            1/2 minggu              | PLAIN    | P1W   | P2W
            1 s/d 2 hari            | PLAIN    | P1D   | P2D
            1 s.d. 2 hari           | PLAIN    | P1D   | P2D
            1 sampai dengan 2 hari  | PLAIN    | P1D   | P2D
            1 hari sampai 1 minggu 2 hari | PLAIN | P1D | P1W2D
            1 bulan dan 2 minggu    | PLAIN    | P1M2W | P1M2W
            1 jam, 30 menit         | PLAIN    | PT90M | PT90M
            Maks. 3 Hari Kerja.     | AT_MOST  |       | P3D
            < 1 jam                 | AT_MOST  |       | PT1H
            <5 menit                | AT_MOST  |       | PT5M
            ± 2 jam                 | ABOUT    | PT2H  | PT2H
            kurang lebih 1-2 hari   | ABOUT    | P1D   | P2D
            maks 2-3 hari           | AT_MOST  | P2D   | P3D
            min 2 hari maks 5 hari  | PLAIN    | P2D   | P5D
            minimal 2 hari, maksimal 1 minggu | PLAIN | P2D | P1W
            selambat-lambatnya 3 x 24 jam | AT_MOST |  | P3C
            dua puluh empat jam     | PLAIN    | PT24H | PT24H
            5 hari – 1 minggu       | PLAIN    | P5D   | P1W
            """)
    void everyShape_isRead(String raw, Qualifier qualifier, String min, String max) {
        TimeStandard expected = new TimeStandard(
                raw,
                qualifier,
                Optional.ofNullable(min).map(WorkSpan::parse),
                Optional.ofNullable(max).map(WorkSpan::parse));

        assertEquals(new TimeReading.Read(expected), TimeStandard.parse(raw));
        assertEquals(
                expected.max(),
                TimeStandard.parse(raw.toUpperCase(Locale.ROOT)).standard().flatMap(TimeStandard::max));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            akhir bulan                                | akhir bulan
            Paling lambat akhir bulan                  | akhir bulan
            Setiap akhir bulan.                        | akhir bulan
            akhir bulan berjalan                       | akhir bulan
            Tanggal 5 setiap bulan                     | tanggal 5 setiap bulan
            Paling lambat tgl. 10 tiap bulannya        | tanggal 10 setiap bulan
            selambat-lambatnya tanggal 10 setiap bulan | tanggal 10 setiap bulan
            setiap tanggal 5                           | tanggal 5 setiap bulan
            Setiap tanggal 5 setiap bulan              | tanggal 5 setiap bulan
            paling lambat 31 Desember 2026             | 31 Desember 2026
            Tanggal 1 Maret 2027                       | 1 Maret 2027
            tanggal 5                                  |
            sebelum tanggal 5 setiap bulan             |
            tanggal 5 bulan berikutnya                 |
            setiap tanggal 32                          |
            30 Februari 2026                           |
            """)
    void date_isReadWhereItCanMeanOneAlone(String raw, String said) {
        assertEquals(
                Optional.ofNullable(said),
                TimeStandard.parse(raw).standard().flatMap(TimeStandard::by).map(INDONESIAN::say));
    }

    @Provide
    Arbitrary<By> dates() {
        return Arbitraries.oneOf(
                Arbitraries.just(By.endOfMonth()),
                Arbitraries.integers().between(1, 31).map(By::onDayOfMonth),
                Arbitraries.integers()
                        .between(0, 20_000)
                        .map(day -> By.onDate(LocalDate.of(2020, 1, 1).plusDays(day))));
    }

    @Property
    void saidDate_parsesBack(@ForAll("dates") By by) {
        assertEquals(Optional.of(by), readAgain(INDONESIAN.say(by)).by());
        assertEquals(
                Optional.of(by),
                readAgain("Paling lambat " + INDONESIAN.say(by)).by());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            48 jam           | CALENDAR | PCT48H | CALENDAR
            14 hari          | CALENDAR | P14C   | CALENDAR
            2 minggu         | CALENDAR | P14C   | CALENDAR
            1 bulan          | CALENDAR | P1M    | CALENDAR
            14 hari kalender |          | P14C   | OFFICE
            48 jam kalender  |          | PCT48H | CALENDAR
            48 jam           | OFFICE   | PT48H  | OFFICE
            """)
    void limit_countsAsItSays(String raw, Count count, String longest, Count counted) {
        TimeLimit limit =
                new TimeLimit(raw, Optional.empty(), Optional.empty(), Optional.ofNullable(count), Optional.empty());

        assertEquals(WorkSpan.read(longest), TimeStandard.of(limit).flatMap(TimeStandard::max));
        assertEquals(counted, TimeStandard.countOf(limit));
    }

    static Stream<List<String>> unreadable() {
        return Stream.of(
                List.of("", "time.empty"),
                List.of(" . ", "time.empty"),
                List.of("x".repeat(201), "time.long"),
                List.of("hari", "time.number"),
                List.of("maksimal", "time.number"),
                List.of("1 - ", "time.number"),
                List.of("3", "time.unit"),
                List.of("15 menit - 30", "time.unit"),
                List.of("2 3 hari", "time.unit"),
                List.of("tahun berikutnya", "time.word"),
                List.of("3 hari setelah surat diterima", "time.word"),
                List.of("3 harian", "time.word"),
                List.of("-3 hari", "time.number"),
                List.of("dua tiga hari", "time.word"),
                List.of("1-2-3 hari", "time.unit"),
                List.of("1 hari - 2 hari - 3 hari", "time.rest"),
                List.of("3 hari maksimal", "time.rest"),
                List.of("3 hari 2 hari kerja", "time.twice"),
                List.of("0,5 hari", "time.fraction"),
                List.of("1,3 bulan", "time.fraction"),
                List.of("0,001 menit", "time.fraction"),
                List.of("99999999999 hari", "time.large"),
                List.of("100001 hari", "time.large"),
                List.of("3 (setiap) hari", "time.brackets"),
                List.of("(tiga) hari", "time.brackets"),
                List.of("3 (lima) hari", "time.disagree"),
                List.of("3 jam - 30 menit", "time.reversed"),
                List.of("5-2 hari", "time.reversed"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void otherText_isAProblemWithASentence(List<String> textAndCode) {
        TimeProblem problem = TimeStandard.parse(textAndCode.get(0)).problem().orElseThrow();

        assertEquals(textAndCode.get(1), problem.code());
        for (TimeText text : List.of(INDONESIAN, ENGLISH)) {
            assertFalse(text.say(problem).matches("(?s).*\\{\\d}.*"), text.say(problem));
        }
    }

    @Test
    void problem_namesTheWord() {
        TimeProblem problem =
                TimeStandard.parse("3 hari setelah surat").problem().orElseThrow();

        assertEquals(
                "In \"3 hari setelah surat\" the word \"setelah\" is not part of a time standard. Write for example"
                        + " \"maksimal 3 hari kerja\" or \"30 menit – 3 jam\"; other remarks belong in the remarks column.",
                ENGLISH.say(problem));
    }

    @Provide
    Arbitrary<WorkSpan> spans() {
        return Spans.all();
    }

    @Property
    void said_parsesBack(@ForAll("spans") WorkSpan span, @ForAll Qualifier qualifier) {
        TimeStandard standard = new TimeStandard(
                "",
                qualifier,
                qualifier == Qualifier.AT_MOST ? Optional.empty() : Optional.of(span),
                qualifier == Qualifier.AT_LEAST ? Optional.empty() : Optional.of(span));

        String said = INDONESIAN.say(standard);

        assertEquals(standard.min(), readAgain(said).min());
        assertEquals(standard.max(), readAgain(said).max());
        assertEquals(qualifier, readAgain(said).qualifier());
    }

    @Property
    void saidRange_parsesBack(@ForAll("spans") WorkSpan min, @ForAll("spans") WorkSpan more) {
        TimeStandard range = new TimeStandard("", Qualifier.PLAIN, Optional.of(min), Optional.of(min.plus(more)));

        String said = INDONESIAN.say(range);
        Assume.that(said.length() <= TimeToken.LONGEST_TEXT);

        TimeStandard again = readAgain(said);

        assertEquals(range.min(), again.min());
        assertEquals(range.max(), again.max());
    }

    @Property
    void anyText_isAnsweredWithoutThrowing(@ForAll String raw) {
        TimeReading reading = TimeStandard.parse(raw);
        assertTrue(reading.standard().isPresent() != reading.problem().isPresent());
    }

    @Provide
    Arbitrary<String> nearlyTimes() {
        return Arbitraries.of(
                        "1",
                        "2,5",
                        "3 ",
                        "(tiga)",
                        " hari",
                        " kerja",
                        " jam",
                        "-",
                        "–",
                        "s.d.",
                        "/",
                        "maks ",
                        "min ",
                        "x 24 jam",
                        "dan",
                        ",",
                        "puluh",
                        " dua ",
                        "belas",
                        "ratus",
                        "½",
                        "99999999999",
                        ".")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Property
    void nearlyATime_isAnsweredWithoutThrowing(@ForAll("nearlyTimes") String raw) {
        TimeReading reading = TimeStandard.parse(raw);
        reading.problem()
                .ifPresent(problem -> assertFalse(INDONESIAN.say(problem).isBlank()));
        assertTrue(reading.standard().isPresent() != reading.problem().isPresent());
    }

    private static TimeStandard readAgain(String said) {
        TimeReading reading = TimeStandard.parse(said);
        return reading.standard()
                .orElseThrow(() -> new AssertionError(
                        said + ": " + INDONESIAN.say(reading.problem().orElseThrow())));
    }
}
