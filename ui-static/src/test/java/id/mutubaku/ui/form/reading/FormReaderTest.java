package id.mutubaku.ui.form.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.ui.Shipped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReaderTest {
    private static final FormSchema RKA = Shipped.form("maluku-utara/permohonan-pembuatan-aplikasi", "rka");
    private static final FormSchema PROJECT = Shipped.form("bolmut/pengembangan-aplikasi", "proyek");
    private static final FormSchema APPLICATION = Shipped.form("banten/pembangunan-aplikasi", "pengajuan");

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "1.500.000, 1500000",
        "1 500 000, 1500000",
        "Rp 1.500.000, 1500000",
        "Rp. 25000, 25000",
        "-3, -3",
        "'5,0', 5",
        "3000000000, 3000000000",
        "dua, dua",
        "'1,5', '1,5'",
        "1.50, 1.50",
        "--1, --1",
    })
    void wholeNumber_isReadAsPeopleTypeIt(String typed, String expected) {
        Object read = FormReader.read(RKA, Map.of("tahunAnggaran", List.of(typed)), Language.ID)
                .getOrDefault("tahunAnggaran", "");
        assertEquals(expected, read.toString());
        assertEquals(expected.matches("-?\\d+"), read instanceof Number);
    }

    @ParameterizedTest
    @CsvSource({"'12,5', 12.5", "12.5, 12.5", "'1.234,5', 1234.5", "1.234, 1234", "0.500, 0.5", "'1,2,3', '1,2,3'"})
    void number_takesCommaBeforeDecimals(String typed, String expected) {
        Object rows = FormReader.read(RKA, Map.of("rincian.0.volume", List.of(typed)), Language.ID)
                .getOrDefault("rincian", "");
        assertEquals("[{volume=" + expected + "}]", rows.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Rp 1.500.000,- | rupiah | 1500000
                    1.500.000,- | rupiah | 1500000
                    Rp1.500.000.- | rupiah | 1500000
                    IDR 1.500.000 | rupiah | 1500000
                    Rp 1.500.000,00 | rupiah | 1500000
                    1.500.000 rupiah | | 1500000
                    12 hari | hari | 12
                    12 HARI | hari | 12
                    1\u202f500\u202f000 | | 1500000
                    \u221212 | | -12
                    12 minggu | hari | 12 minggu
                    """)
    void amount_isReadAsOfficesWriteIt(String typed, @Nullable String unit, String expected) {
        Map<String, Object> field = unit == null
                ? Map.of("type", "integer", "title", "N")
                : Map.of("type", "integer", "title", "N", "x-suffix", unit);

        assertEquals(expected, read(form(Map.of("n", field)), "n", typed, Language.ID));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1,500 | 1500
                    1,500.25 | 1500.25
                    12,500.75 | 12500.75
                    12.5 | 12.5
                    1.500 | 1.5
                    12,5 | 12.5
                    1.500.000 | 1500000
                    1.234.567,89 | 1234567.89
                    """)
    void number_onAnEnglishPage_hasAPointBeforeDecimals(String typed, String expected) {
        FormSchema form = form(Map.of("n", Map.of("type", "number", "title", "N")));

        assertEquals(expected, read(form, "n", typed, Language.EN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    31/12/2026 | 2026-12-31
                    31-12-2026 | 2026-12-31
                    31.12.2026 | 2026-12-31
                    1 Januari 2026 | 2026-01-01
                    31 Desember 2026 | 2026-12-31
                    31 Agt 2026 | 31 Agt 2026
                    31 Agu 2026 | 2026-08-31
                    31 December 2026 | 2026-12-31
                    2026-12-31 | 2026-12-31
                    31/12/26 | 31/12/26
                    31/02/2026 | 31/02/2026
                    12/31/2026 | 12/31/2026
                    """)
    void date_isReadAsPeopleTypeIt(String typed, String expected) {
        FormSchema form = form(Map.of("t", Map.of("type", "string", "title", "T", "format", "date")));

        assertEquals(expected, read(form, "t", typed, Language.ID));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nik | 3671 0101 0101 0001 | 3671010101010001
                    nik | 3671.0101.0101.0001\u00a0 | 3671010101010001
                    nip | 19700102  199503 2\u00a0001 | 19700102 199503 2 001
                    telepon | \u202a0812\u20133456 | 0812-3456
                    subdomain | SIMPEG | simpeg
                    subdomain | https://simpeg.ujikota.go.id/ | simpeg
                    """)
    void knownFormat_isKeptInOneWay(String format, String typed, String expected) {
        FormSchema form = form(
                Map.of("t", Map.of("type", "string", "title", "T", "format", format, "x-suffix", ".ujikota.go.id")));

        assertEquals(expected, read(form, "t", typed, Language.ID));
    }

    private static String read(FormSchema form, String name, String typed, Language language) {
        return FormReader.read(form, Map.of(name, List.of(typed)), language)
                .getOrDefault(name, "")
                .toString();
    }

    @Test
    void rowOfBoxes_isThereThoughNothingIsChosen() {
        Map<String, Object> choice = Map.of("type", "string", "title", "H", "enum", List.of("Senin", "Selasa"));
        FormSchema form =
                form(Map.of("hari", Map.of("type", "array", "title", "Hari", "items", group(Map.of("h", choice)))));
        Map<String, List<String>> posted = new HashMap<>(Map.of(
                "hari.0", List.of("1"), "hari.1", List.of("2"), "hari.1.h", List.of("Senin"), "add", List.of("hari")));
        assertEquals(
                Optional.of(Map.of("hari", List.of(Map.of(), Map.of("h", "Senin"), Map.of()))),
                FormReader.edited(form, posted, Language.ID));

        posted.remove("add");
        posted.put("remove", List.of("hari.0"));
        assertEquals(
                Optional.of(Map.of("hari", List.of(Map.of("h", "Senin")))),
                FormReader.edited(form, posted, Language.ID));
    }

    @Test
    void valueThatIsReadOnly_isReadWhateverWasPosted() {
        Map<String, Object> unit = Map.of("type", "string", "title", "Unit", "default", "Aptika", "readOnly", true);
        Map<String, Object> note = Map.of("type", "string", "title", "Catatan");
        FormSchema form = form(Map.of("unit", unit, "g", group(Map.of("unit", unit, "catatan", note))));

        assertEquals(Map.of("unit", "Aptika"), FormReader.read(form, Map.of("unit", List.of("Lain")), Language.ID));
        assertEquals(
                Map.of("unit", "Aptika", "g", Map.of("unit", "Aptika", "catatan", "x")),
                FormReader.read(form, Map.of("g.catatan", List.of("x")), Language.ID));
    }

    @Test
    void manyTicks_areAllRead() {
        List<String> all = IntStream.range(0, 300).mapToObj(String::valueOf).toList();
        FormSchema form = form(
                Map.of("t", Map.of("type", "array", "title", "T", "items", Map.of("type", "string", "enum", all))));

        assertEquals(Map.of("t", all), FormReader.read(form, Map.of("t", all), Language.ID));
    }

    @Test
    void text_isTrimmedWithPlainLineEnds() {
        var posted = Map.of("namaOpd", List.of("  Dinas\u0000 \r\nPerikanan\r\n "));
        assertEquals(
                "Dinas \nPerikanan",
                FormReader.read(APPLICATION, posted, Language.ID).get("namaOpd"));
    }

    @Test
    void requiredGroup_isThereWhenEmpty_soThatEachFieldIsNamed() {
        Map<String, Object> data = FormReader.read(APPLICATION, Map.of(), Language.ID);
        List<String> wrong =
                APPLICATION.validate(data).stream().map(Problem::pointer).toList();
        assertTrue(wrong.contains("/penanggungJawab/email"), () -> wrong.toString());
    }

    @Test
    void optionalGroup_isAbsentWhenEmpty() {
        FormSchema form = form(Map.of("g", group(Map.of("ya", Map.of("type", "boolean", "title", "Ya")), "ya")));
        assertEquals(Map.of(), FormReader.read(form, Map.of("lain", List.of("x")), Language.ID));
    }

    @Test
    void untickedBox_readsAsNoOnlyWhereAnAnswerIsRequired() {
        Map<String, Object> box = Map.of("type", "boolean", "title", "Kotak");
        FormSchema form = FormSchema.of(group(Map.of("wajib", box, "boleh", box), "wajib"));
        assertEquals(Map.of("wajib", false), FormReader.read(form, Map.of(), Language.ID));
    }

    @Test
    void emptyRows_areLeftOut_andLaterRowsMoveUp() {
        var posted = Map.of(
                "anggota.0.nama", List.of(" "), "anggota.1.nama", List.of("Siti"), "anggota.7.nama", List.of("Budi"));
        assertEquals(
                Map.of("anggota", List.of(Map.of("nama", "Siti"), Map.of("nama", "Budi"))),
                FormReader.read(PROJECT, posted, Language.ID));
    }

    @Test
    void hostileNames_neverEnter() {
        Map<String, List<String>> posted = new HashMap<>();
        posted.put("anggota.999999999.nama", List.of("x"));
        posted.put("anggota.99999999999999999999.nama", List.of("x"));
        posted.put("anggota.-1.nama", List.of("x"));
        posted.put("anggota.50.nama", List.of("after the last of 50"));
        posted.put("anggota.0.__proto__", List.of("x"));
        posted.put("anggota", List.of("x"));
        posted.put("namaProyek.nama", List.of("x"));
        posted.put("a.".repeat(100_000), List.of("x"));
        posted.put("", List.of("x"));
        posted.put(".", List.of());
        assertEquals(Map.of(), FormReader.read(PROJECT, posted, Language.ID));
    }

    @Test
    void manyNames_areReadInTime() {
        Map<String, List<String>> posted = new HashMap<>();
        IntStream.range(0, 100_000).forEach(index -> posted.put("anggota." + index + ".nama", List.of("x")));
        assertTimeout(
                Duration.ofSeconds(2),
                () -> assertEquals(
                        50,
                        ((List<?>) FormReader.read(PROJECT, posted, Language.ID).getOrDefault("anggota", List.of()))
                                .size()));
    }

    @Test
    void hostileValues_areReadOrLeftAsText() {
        FormSchema form = Shipped.form("bolmut/pengembangan-aplikasi", "ketidaktersediaan");
        List<String> ticks = new ArrayList<>(List.of("SDM", "SDM", "tidak ada", ""));
        IntStream.range(0, 10_000).forEach(index -> ticks.add("x" + index));
        List<?> read = (List<?>)
                FormReader.read(form, Map.of("kurang", ticks), Language.ID).getOrDefault("kurang", List.of());
        assertEquals(List.of("SDM", "tidak ada"), read.subList(0, 2));
        assertEquals(200, read.size());
        for (String typed : List.of("1e999", "9".repeat(100_000), "NaN", "Infinity", "0x10", "1e9999999999")) {
            assertEquals(
                    typed,
                    FormReader.read(RKA, Map.of("tahunAnggaran", List.of(typed)), Language.ID)
                            .get("tahunAnggaran"));
        }
    }

    @Test
    void chance_neverThrows() {
        List<String> words =
                List.of("anggota", "nama", "0", "1", "-1", "999999999", "", "..", "add", "remove", "\ud800");
        java.util.Random random = new java.util.Random(7);
        for (int round = 0; round < 2_000; round++) {
            Map<String, List<String>> posted = new HashMap<>();
            for (int index = 0; index < 6; index++) {
                String name = words.get(random.nextInt(words.size())) + "." + words.get(random.nextInt(words.size()));
                posted.put(random.nextBoolean() ? name : words.get(random.nextInt(words.size())), List.of(name, "x"));
            }
            for (Shipped.Form each : List.of(new Shipped.Form("", PROJECT), new Shipped.Form("", RKA))) {
                FormReader.edited(each.form(), posted, Language.ID);
                each.form().validate(FormReader.read(each.form(), posted, Language.ID));
            }
        }
    }

    @Test
    void addAndRemove_changeTheRowThatWasPressed() {
        Map<String, List<String>> posted = new HashMap<>(Map.of(
                "anggota.0.nama", List.of(""), "anggota.1.nama", List.of("Siti"), "anggota.2.nama", List.of("Budi")));
        posted.put("remove", List.of("anggota.1"));
        assertEquals(
                Optional.of(Map.of("anggota", List.of(Map.of(), Map.of("nama", "Budi")))),
                FormReader.edited(PROJECT, posted, Language.ID));
        posted.remove("remove");
        posted.put("add", List.of("anggota"));
        assertEquals(
                4,
                ((List<?>) FormReader.edited(PROJECT, posted, Language.ID)
                                .orElseThrow()
                                .getOrDefault("anggota", List.of()))
                        .size());
        posted.remove("add");
        assertEquals(Optional.empty(), FormReader.edited(PROJECT, posted, Language.ID));
    }

    @Test
    void firstAdd_countsTheRowThatWasShownEmpty() {
        assertEquals(Map.of("anggota", List.of(Map.of(), Map.of())), RowEdits.add(PROJECT, Map.of(), "anggota"));
    }

    @Test
    void rows_neverGrowOrShrinkBeyondTheForm() {
        Map<String, Object> full = Map.of(
                "anggota",
                IntStream.range(0, 50).mapToObj(i -> Map.of("nama", "x")).toList());
        assertEquals(full, RowEdits.add(PROJECT, full, "anggota"));
        Map<String, Object> one = Map.of("anggota", List.of(Map.of("nama", "x")));
        assertEquals(one, RowEdits.remove(PROJECT, one, "anggota.0"));
        for (String name : List.of("", ".", "anggota", "anggota.x", "anggota.99999999999", "lain.0", "namaProyek.0")) {
            assertEquals(one, RowEdits.remove(PROJECT, one, name));
        }
        assertEquals(one, RowEdits.add(PROJECT, one, "namaProyek"));
    }

    private static FormSchema form(Map<String, Object> properties) {
        return FormSchema.of(group(properties));
    }

    private static Map<String, Object> group(Map<String, Object> properties, String... required) {
        return Map.of("type", "object", "title", "G", "properties", properties, "required", List.of(required));
    }
}
