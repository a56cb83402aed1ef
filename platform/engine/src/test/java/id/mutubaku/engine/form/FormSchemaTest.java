package id.mutubaku.engine.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.mutubaku.engine.problem.FirstProblems;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.Sentences;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FormSchemaTest {
    private static final FormSchema FORM = form("""
            {"type": "object", "title": "Permohonan", "properties": {
              "nama": {"type": "string", "title": "Nama OPD", "minLength": 3, "maxLength": 10},
              "surel": {"type": "string", "title": "Surel", "format": "email"},
              "tanggal": {"type": "string", "title": "Tanggal", "format": "date"},
              "nip": {"type": "string", "title": "NIP", "format": "nip"},
              "nik": {"type": "string", "title": "NIK", "format": "nik"},
              "telepon": {"type": "string", "title": "Telepon", "format": "telepon"},
              "subdomain": {"type": "string", "title": "Subdomain", "format": "subdomain"},
              "kode": {"type": "string", "title": "Kode", "pattern": "^RAB"},
              "jenis": {"type": "string", "title": "Jenis", "enum": ["Baru", "Lama"]},
              "cara": {"type": "string", "title": "Cara", "oneOf": [{"const": "a", "title": "A"}, {"const": "b", "title": "B"}]},
              "jumlah": {"type": "integer", "title": "Jumlah", "minimum": 1, "maximum": 9},
              "biaya": {"type": "number", "title": "Biaya"},
              "mendesak": {"type": "boolean", "title": "Mendesak"},
              "pimpinan": {"type": "object", "title": "Pimpinan", "properties": {
                "nama": {"type": "string", "title": "Nama pimpinan"}}, "required": ["nama"]},
              "data": {"type": "array", "title": "Data", "minItems": 1, "maxItems": 2, "items": {"type": "object", "properties": {
                "nama": {"type": "string", "title": "Nama data"}, "kode": {"type": "string", "title": "Kode data"}},
                "required": ["nama"]}},
              "hari": {"type": "array", "title": "Hari", "uniqueItems": true, "items": {"type": "string", "enum": ["Senin", "Selasa"]}},
              "alasan": {"type": "string", "title": "Alasan"},
              "setuju": {"type": "boolean", "title": "Pernyataan", "const": true}},
             "required": ["nama", "setuju"],
             "dependentRequired": {"surel": ["telepon"]},
             "if": {"properties": {"jenis": {"const": "Lama"}}, "required": ["jenis"]},
             "then": {"required": ["alasan"]}}
            """);

    @Test
    void filledForm_hasNoProblem() {
        assertEquals(List.of(), lines("""
                        {"nama": "Dinas X", "surel": "a@b.go.id", "telepon": "(0254) 267-000", "tanggal": "2024-02-29",
                         "nip": "19700102 199503 2 001", "nik": "3671010101010001", "subdomain": "izin-acara", "kode": "RAB.01",
                         "jenis": "Lama", "alasan": "x", "cara": "b", "jumlah": 3, "biaya": 1.5, "mendesak": false,
                         "pimpinan": {"nama": "S"}, "data": [{"nama": "d"}], "hari": ["Senin"], "setuju": true}
                        """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"nama": "ab"} | /nama: form/minLength: Tulis nama OPD sedikitnya 3 huruf.
                    {"nama": "12345678901"} | /nama: form/maxLength: Singkat nama OPD menjadi paling panjang 10 huruf.
                    {"nama": 7} | /nama: form/type/string: Tulis nama OPD dengan kata-kata.
                    {"surel": "a", "telepon": "0812345"} | /surel: form/format/email: Tulis surel lengkap, misalnya nama@contoh.go.id. Anda menulis “a”.
                    {"surel": "a@b.go.id"} | /telepon: form/required: Tulis telepon.
                    {"tanggal": "2025-02-29"} | /tanggal: form/format/date: Tulis tanggal sebagai tanggal yang ada, dengan tahun empat angka, misalnya 31/12/2026. Anda menulis “2025-02-29”.
                    {"tanggal": "0026-01-01"} | /tanggal: form/format/date: Tulis tanggal sebagai tanggal yang ada, dengan tahun empat angka, misalnya 31/12/2026. Anda menulis “0026-01-01”.
                    {"nip": "1970"} | /nip: form/format/nip: Tulis NIP, 18 angka yang dimulai dengan tanggal lahir. Anda menulis “1970”.
                    {"nip": "197513451995011001"} | /nip: form/format/nip: Tulis NIP, 18 angka yang dimulai dengan tanggal lahir. Anda menulis “197513451995011001”.
                    {"nik": "1970"} | /nik: form/format/nik: Tulis NIK, 16 angka. Anda menulis “1970”.
                    {"telepon": "nol"} | /telepon: form/format/telepon: Tulis telepon dengan 7 sampai 15 angka, misalnya 0812 3456 7890. Anda menulis “nol”.
                    {"subdomain": "a--b"} | /subdomain: form/format/subdomain: Tulis subdomain dengan 3 sampai 63 huruf kecil, angka, atau tanda hubung; tanda hubung tidak di awal, di akhir, atau berurutan. Anda menulis “a--b”.
                    {"kode": "RAL.01"} | /kode: form/pattern: Tulis kode seperti contoh pada petunjuknya.
                    {"jenis": "Bekas"} | /jenis: form/choice: Pilih jenis dari pilihan yang tersedia.
                    {"jenis": 5} | /jenis: form/choice: Pilih jenis dari pilihan yang tersedia.
                    {"cara": "c"} | /cara: form/choice: Pilih cara dari pilihan yang tersedia.
                    {"jumlah": "tiga"} | /jumlah: form/type/integer: Tulis jumlah sebagai bilangan bulat, misalnya 12.
                    {"jumlah": 0} | /jumlah: form/minimum: Tulis jumlah sebagai angka 1 atau lebih.
                    {"jumlah": 10} | /jumlah: form/maximum: Tulis jumlah sebagai angka 9 atau kurang.
                    {"biaya": "x"} | /biaya: form/type/number: Tulis biaya sebagai angka, misalnya 12,5.
                    {"mendesak": "ya"} | /mendesak: form/type/boolean: Pilih ya atau tidak untuk mendesak.
                    {"pimpinan": "S"} | /pimpinan: form/type/object: Isi Pimpinan sebagai kelompok isian, bukan satu nilai.
                    {"pimpinan": {}} | /pimpinan/nama: form/required: Tulis nama pimpinan.
                    {"data": "x"} | /data: form/type/array: Isi Data sebagai daftar, bukan satu nilai.
                    {"data": []} | /data: form/minItems: Isi data dengan sedikitnya 1 butir; sekarang ada 0.
                    {"data": [{"nama": "a"}, {"nama": "b"}, {"nama": "c"}]} | /data: form/maxItems: Isi data dengan paling banyak 2 butir; sekarang ada 3.
                    {"data": [{"nama": "a"}, {"kode": "b"}]} | /data/1/nama: form/required: Tulis nama data.
                    {"hari": ["Senin", "Senin"]} | /hari: form/uniqueItems: Pada Hari ada butir yang ditulis dua kali. Hapus salah satunya.
                    {"hari": ["Minggu"]} | /hari/0: form/choice: Pilih hari dari pilihan yang tersedia.
                    {"jenis": "Lama"} | /alasan: form/required: Tulis alasan.
                    {"setuju": false} | /setuju: form/agree: Centang pernyataan ini untuk mengirim permohonan.
                    {"pimpinan": {"nama": "S", "gaji": 1}} | /pimpinan/gaji: form/unknown: Formulir ini tidak punya isian "gaji". Kirim tanpa isian itu.
                    {"a/b": 1} | /a~1b: form/unknown: Formulir ini tidak punya isian "a/b". Kirim tanpa isian itu.
                    """)
    void wrongField_isToldInWords(String data, String expected) {
        Map<String, Object> filled = new java.util.LinkedHashMap<>(Map.of("nama", "Dinas", "setuju", true));
        filled.putAll(parsed(data));

        assertEquals(List.of(expected), lines(FORM.validate(filled)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-01-01 |
                    2026-12-31 |
                    2025-12-31 | Tulis mulai dengan tanggal 1 Januari 2026 atau sesudahnya.
                    2027-01-01 | Tulis mulai dengan tanggal 31 Desember 2026 atau sebelumnya.
                    """)
    void date_keepsWithinItsLimits(String date, @Nullable String expected) {
        FormSchema form = FormSchema.of(parsed("""
                        {"type": "object", "properties": {"mulai": {"type": "string", "title": "Mulai", "format": "date",
                          "formatMinimum": "2026-01-01", "formatMaximum": "2026-12-31"}}}
                        """));

        assertEquals(
                Optional.ofNullable(expected).stream().toList(),
                form.validate(Map.of("mulai", date)).stream()
                        .map(problem -> problem.sentence(Language.ID))
                        .toList());
    }

    @Test
    void textBetweenFields_isNeverData() {
        FormSchema form = FormSchema.of(parsed("""
                        {"type": "object", "properties": {"judul": {"type": "null", "title": "Alamat"},
                          "g": {"type": "object", "properties": {"isi": {"type": "null", "title": "Isi"}}},
                          "nama": {"type": "string", "title": "Nama"}}}
                        """));

        assertEquals(List.of("g", "nama"), form.names());
        assertEquals(
                List.of("form/unknown", "form/unknown"),
                form.validate(parsed("{\"judul\": \"x\", \"g\": {\"isi\": \"x\"}}")).stream()
                        .map(Problem::rule)
                        .toList());
    }

    @Test
    void valueThatIsReadOnly_takesNoOther() {
        FormSchema form = FormSchema.of(parsed("""
                        {"type": "object", "properties": {"unit": {"type": "string", "title": "Unit", "default": "Aptika", "readOnly": true}}}
                        """));

        assertEquals(List.of(), form.validate(Map.of("unit", "Aptika")));
        assertEquals(
                List.of("Isian Unit tidak dapat diubah. Kirim nilainya seperti yang tertera."),
                form.validate(Map.of("unit", "Persandian")).stream()
                        .map(problem -> problem.sentence(Language.ID))
                        .toList());
    }

    @Test
    void allProblems_comeAtOnce_inTheOrderOfTheForm() {
        assertEquals(
                List.of("/nama", "/surel", "/jumlah", "/pimpinan/nama", "/data/0/nama", "/setuju", "/xyz"),
                FORM.validate(parsed("""
                                {"xyz": 1, "data": [{}], "pimpinan": {}, "jumlah": 0, "surel": "x", "telepon": "0812345"}
                                """)).stream().map(Problem::pointer).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budi@gmail",
                "a@[127.0.0.1]",
                "\"a b\"@c.id",
                "ü@contoh.go.id",
                "a@b.id\u200b",
                "a..b@c.id",
                ".a@c.id",
                "a@-c.id",
                "a@c.1",
                "a b@c.id"
            })
    void addressThatNoMailReaches_isRefused(String address) {
        assertEquals(
                List.of("form/format/email"),
                FORM.validate(Map.of("nama", "Dinas", "setuju", true, "surel", address, "telepon", "0812345")).stream()
                        .map(Problem::rule)
                        .toList());
    }

    @Test
    void textWithoutLimit_mayBeLong_butNotEndless() {
        FormSchema form = form("""
                {"type": "object", "properties": {"a": {"type": "string", "title": "A"},
                 "b": {"type": "array", "title": "B", "items": {"type": "string", "title": "B"}}}}
                """);
        String longest = "x".repeat(FormSchema.LONGEST_TEXT);

        assertEquals(List.of(), form.validate(Map.of("a", longest, "b", List.of(longest))));
        assertEquals(
                List.of(
                        "/a: form/maxLength: Singkat A menjadi paling panjang 5.000 huruf.",
                        "/b/0: form/maxLength: Singkat B menjadi paling panjang 5.000 huruf."),
                lines(form.validate(Map.of("a", longest + "x", "b", List.of(longest + "x")))));
    }

    @Test
    void numbers_areWrittenAsPeopleWriteThem() {
        FormSchema form = form("""
                {"type": "object", "properties": {
                  "a": {"type": "number", "title": "A", "minimum": 1e9}, "b": {"type": "number", "title": "B", "maximum": 0.5}}}
                """);
        List<Problem> problems = form.validate(Map.of("a", 1, "b", 1));

        assertEquals(
                List.of("Tulis A sebagai angka 1.000.000.000 atau lebih.", "Tulis B sebagai angka 0,5 atau kurang."),
                problems.stream().map(problem -> problem.sentence(Language.ID)).toList());
        assertEquals(
                List.of("Fill in the A with 1,000,000,000 or more.", "Fill in the B with 0.5 or less."),
                problems.stream().map(problem -> problem.sentence(Language.EN)).toList());
    }

    @Test
    void manyProblems_areToldUpToTheFiftieth_whichSaysThatThereAreMore() {
        Map<String, Object> filled = new java.util.LinkedHashMap<>(Map.of("nama", "Dinas", "setuju", true));
        IntStream.range(0, 100_000).forEach(index -> filled.put("x" + index, 1));

        List<Problem> problems = FORM.validate(filled);

        assertEquals(FirstProblems.MOST, problems.size());
        assertEquals(
                "Masih ada yang lain. Perbaiki 49 yang ini dahulu, lalu periksa lagi.",
                problems.get(FirstProblems.MOST - 1).sentence(Language.ID));
    }

    @Test
    void conditionOfWhichMuchIsWrong_isStillDecided() {
        FormSchema form = form("""
                {"type": "object", "properties": {
                   "a": {"type": "array", "title": "A", "items": {"type": "integer", "title": "A"}}, "b": {"type": "string", "title": "B"}},
                 "if": {"properties": {"a": {"items": {"minimum": 1}}}}, "then": {"required": ["b"]}}
                """);

        assertEquals(List.of(), form.validate(Map.of("a", Collections.nCopies(5_000, 0))));
        assertEquals(
                1, form.validate(Map.of("a", Collections.nCopies(5_000, 1))).size());
    }

    @Test
    void narrowedField_withAFormatOfItsOwn_isToldAllTheSame() {
        FormSchema form = form("""
                {"type": "object", "properties": {"a": {"type": "string", "title": "A"}},
                 "if": true, "then": {"properties": {"a": {"format": "uri"}}}}
                """);

        assertEquals(
                "Periksa kembali isian A; isinya tidak memenuhi syarat formulir.",
                form.validate(Map.of("a", ":")).get(0).sentence(Language.ID));
    }

    @Test
    void everyTypeAndFormat_hasASentence() {
        Set<String> expected = Stream.concat(
                        FieldProblem.TYPES.stream().map(type -> "form/type/" + type),
                        FieldProblem.FORMATS.stream().map(format -> "form/format/" + format))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> sentences = Sentences.keys().stream()
                .filter(key -> key.startsWith("form/type/") || key.startsWith("form/format/"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(expected, sentences);
    }

    private static List<String> lines(String data) {
        return lines(FORM.validate(parsed(data)));
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.pointer() + ": " + problem.rule() + ": " + problem.sentence(Language.ID))
                .toList();
    }

    private static FormSchema form(String schema) {
        return FormSchema.of(parsed(schema));
    }

    private static Map<String, Object> parsed(String json) {
        try {
            return JsonMapping.plain(JsonMapping.MAPPER.readTree(json));
        } catch (JsonProcessingException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
