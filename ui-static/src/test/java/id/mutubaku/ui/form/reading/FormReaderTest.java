package id.mutubaku.ui.form.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.ui.Shipped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
        Object read =
                FormReader.read(RKA, Map.of("tahunAnggaran", List.of(typed))).getOrDefault("tahunAnggaran", "");
        assertEquals(expected, read.toString());
        assertEquals(expected.matches("-?\\d+"), read instanceof Number);
    }

    @ParameterizedTest
    @CsvSource({"'12,5', 12.5", "12.5, 12.5", "'1.234,5', 1234.5", "1.234, 1234", "0.500, 0.5", "'1,2,3', '1,2,3'"})
    void number_takesCommaBeforeDecimals(String typed, String expected) {
        Object rows =
                FormReader.read(RKA, Map.of("rincian.0.volume", List.of(typed))).getOrDefault("rincian", "");
        assertEquals("[{volume=" + expected + "}]", rows.toString());
    }

    @Test
    void text_isTrimmedWithPlainLineEnds() {
        var posted = Map.of("namaOpd", List.of("  Dinas\u0000 \r\nPerikanan\r\n "));
        assertEquals("Dinas \nPerikanan", FormReader.read(APPLICATION, posted).get("namaOpd"));
    }

    @Test
    void requiredGroup_isThereWhenEmpty_soThatEachFieldIsNamed() {
        Map<String, Object> data = FormReader.read(APPLICATION, Map.of());
        List<String> wrong =
                APPLICATION.validate(data).stream().map(Problem::pointer).toList();
        assertTrue(wrong.contains("/penanggungJawab/email"), () -> wrong.toString());
    }

    @Test
    void optionalGroup_isAbsentWhenEmpty() {
        FormSchema form = form(Map.of("g", group(Map.of("ya", Map.of("type", "boolean", "title", "Ya")), "ya")));
        assertEquals(Map.of(), FormReader.read(form, Map.of("lain", List.of("x"))));
    }

    @Test
    void untickedBox_readsAsNoOnlyWhereAnAnswerIsRequired() {
        Map<String, Object> box = Map.of("type", "boolean", "title", "Kotak");
        FormSchema form = FormSchema.of(group(Map.of("wajib", box, "boleh", box), "wajib"));
        assertEquals(Map.of("wajib", false), FormReader.read(form, Map.of()));
    }

    @Test
    void emptyRows_areLeftOut_andLaterRowsMoveUp() {
        var posted = Map.of(
                "anggota.0.nama", List.of(" "), "anggota.1.nama", List.of("Siti"), "anggota.7.nama", List.of("Budi"));
        assertEquals(
                Map.of("anggota", List.of(Map.of("nama", "Siti"), Map.of("nama", "Budi"))),
                FormReader.read(PROJECT, posted));
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
        assertEquals(Map.of(), FormReader.read(PROJECT, posted));
    }

    @Test
    void manyNames_areReadInTime() {
        Map<String, List<String>> posted = new HashMap<>();
        IntStream.range(0, 100_000).forEach(index -> posted.put("anggota." + index + ".nama", List.of("x")));
        assertTimeout(
                Duration.ofSeconds(2),
                () -> assertEquals(
                        50, ((List<?>) FormReader.read(PROJECT, posted).getOrDefault("anggota", List.of())).size()));
    }

    @Test
    void hostileValues_areReadOrLeftAsText() {
        FormSchema form = Shipped.form("bolmut/pengembangan-aplikasi", "ketidaktersediaan");
        List<String> ticks = new ArrayList<>(List.of("SDM", "SDM", "tidak ada", ""));
        IntStream.range(0, 10_000).forEach(index -> ticks.add("x" + index));
        List<?> read = (List<?>) FormReader.read(form, Map.of("kurang", ticks)).getOrDefault("kurang", List.of());
        assertEquals(List.of("SDM", "tidak ada"), read.subList(0, 2));
        assertEquals(200, read.size());
        for (String typed : List.of("1e999", "9".repeat(100_000), "NaN", "Infinity", "0x10", "1e9999999999")) {
            assertEquals(
                    typed,
                    FormReader.read(RKA, Map.of("tahunAnggaran", List.of(typed)))
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
                FormReader.edited(each.form(), posted);
                each.form().validate(FormReader.read(each.form(), posted));
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
                FormReader.edited(PROJECT, posted));
        posted.remove("remove");
        posted.put("add", List.of("anggota"));
        assertEquals(
                4,
                ((List<?>) FormReader.edited(PROJECT, posted).orElseThrow().getOrDefault("anggota", List.of())).size());
        posted.remove("add");
        assertEquals(Optional.empty(), FormReader.edited(PROJECT, posted));
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
