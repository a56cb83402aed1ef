package id.mutubaku.engine.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.condition.Expressions;
import id.mutubaku.engine.formula.WorkingDays;
import id.mutubaku.engine.problem.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FormInEffectTest {
    private static final FormSchema LEAVE = form("""
            {'type': 'object', 'title': 'Cuti', 'properties': {
              'jenis': {'type': 'string', 'title': 'Jenis', 'enum': ['sakit', 'tahunan']},
              'dokter': {'type': 'string', 'title': 'Dokter', 'x-show-if': {'jenis': 'sakit'}, 'x-require-if': {'jenis': 'sakit'}},
              'rawat': {'type': 'boolean', 'title': 'Rawat inap', 'x-show-if': {'jenis': 'sakit'}},
              'rs': {'type': 'string', 'title': 'Rumah sakit', 'x-show-if': {'rawat': true}},
              'mulai': {'type': 'string', 'title': 'Mulai', 'format': 'date'},
              'selesai': {'type': 'string', 'title': 'Selesai', 'format': 'date'},
              'lama': {'type': 'integer', 'title': 'Lama', 'maximum': 90,
                'x-compute': {'add': [{'daysBetween': [{'answer': 'mulai'}, {'answer': 'selesai'}]}, 1]}},
              'alamat': {'type': 'object', 'title': 'Alamat', 'x-show-if': {'jenis': 'tahunan'}, 'properties': {
                'jalan': {'type': 'string', 'title': 'Jalan'}, 'kota': {'type': 'string', 'title': 'Kota'}},
                'required': ['jalan']}},
             'required': ['jenis', 'mulai', 'rs'],
             'x-rules': [{'must': {'$atMost': [{'answer': 'mulai'}, {'answer': 'selesai'}]}, 'at': 'selesai',
               'say': 'Tanggal selesai tidak boleh sebelum tanggal mulai.',
               'x-en': {'say': 'The last day cannot come before the first.'}}]}
            """);

    private static final FormSchema INVOICE = form("""
            {'type': 'object', 'title': 'Tagihan', 'properties': {
              'barang': {'type': 'array', 'title': 'Barang', 'items': {'type': 'object', 'properties': {
                'nama': {'type': 'string', 'title': 'Nama'},
                'jasa': {'type': 'boolean', 'title': 'Jasa'},
                'jumlah': {'type': 'integer', 'title': 'Jumlah', 'x-show-if': {'./jasa': false}, 'x-require-if': {'./jasa': false}},
                'harga': {'type': 'number', 'title': 'Harga'},
                'baris': {'type': 'number', 'title': 'Baris', 'x-compute': {'choose': {'if': {'./jasa': true},
                  'then': {'answer': './harga'}, 'else': {'multiply': [{'answer': './jumlah'}, {'answer': './harga'}]}}}}},
                'required': ['harga']}},
              'total': {'type': 'number', 'title': 'Total', 'x-compute': {'sum': {'of': 'barang', 'value': {'answer': './baris'}}}},
              'besar': {'type': 'string', 'title': 'Alasan', 'x-show-if': {'total': {'exclusiveMinimum': 1000}}}},
             'required': ['total', 'besar']}
            """);

    @Test
    void ruleWithACondition_countsOnlyWhereThatHolds() {
        FormSchema form = form("""
                {'type': 'object', 'properties': {
                  'jenis': {'type': 'string', 'title': 'Jenis', 'enum': ['sakit', 'tahunan']},
                  'hari': {'type': 'integer', 'title': 'Hari'}},
                 'x-rules': [{'if': {'jenis': 'tahunan'}, 'must': {'$atMost': [{'answer': 'hari'}, 12]}, 'at': 'hari',
                   'say': 'Cuti tahunan paling lama 12 hari.'}]}
                """);

        assertEquals(List.of(), lines(effect(form, Map.of("jenis", "sakit", "hari", 30))));
        assertEquals(List.of(), lines(effect(form, Map.of("hari", 30))));
        assertEquals(
                List.of("/hari: Cuti tahunan paling lama 12 hari."),
                lines(effect(form, Map.of("jenis", "tahunan", "hari", 13))));
    }

    @Test
    void form_withoutConditions_isItself() {
        FormSchema plain = form("{'type': 'object', 'properties': {'a': {'type': 'string', 'title': 'A'}}}");
        Map<String, Object> answers = Map.of("a", "x");

        FormInEffect effect = effect(plain, answers);

        assertSame(plain, effect.form());
        assertSame(answers, effect.answers());
    }

    @Test
    void hiddenField_isNotAsked_notKept_andNotDemanded() {
        Map<String, Object> answers =
                Map.of("jenis", "tahunan", "dokter", "dr. A", "rawat", true, "rs", "RSUD", "mulai", "2026-12-01");

        FormInEffect effect = effect(LEAVE, answers);

        assertEquals(
                List.of("jenis", "mulai", "selesai", "lama", "alamat"),
                effect.form().names());
        assertEquals(Map.of("jenis", "tahunan", "mulai", "2026-12-01"), effect.answers());
        assertEquals(List.of(), lines(effect));
    }

    @Test
    void pageThatIsHidden_asksForNothing() {
        FormSchema form = form("""
                {'type': 'object', 'title': 'Cuti', 'properties': {
                  'jenis': {'type': 'string', 'title': 'Jenis', 'enum': ['sakit', 'tahunan']},
                  'dokter': {'type': 'string', 'title': 'Dokter'},
                  'obat': {'type': 'string', 'title': 'Obat', 'x-show-if': {'dokter': {'minLength': 1}}}},
                 'required': ['jenis', 'dokter'], 'x-pages': [
                   {'id': 'cuti', 'title': 'Cuti', 'fields': ['jenis']},
                   {'id': 'sakit', 'title': 'Sakit', 'show-if': {'jenis': 'sakit'}, 'fields': ['dokter', 'obat']}]}
                """);

        FormInEffect hidden = effect(form, Map.of("jenis", "tahunan", "dokter", "dr. A", "obat", "B"));
        assertEquals(Map.of("jenis", "tahunan"), hidden.answers());
        assertEquals(List.of(), lines(hidden));
        assertEquals(
                List.of("cuti"),
                FormPage.of(hidden.form()).stream().map(FormPage::id).toList());
        FormInEffect shown = effect(form, Map.of("jenis", "sakit", "obat", "B"));
        assertEquals(
                List.of("cuti", "sakit"),
                FormPage.of(shown.form()).stream().map(FormPage::id).toList());
        assertEquals(List.of("jenis", "dokter"), shown.form().names());
    }

    @Test
    void conditions_areDecidedOneAfterTheOther() {
        FormInEffect effect = effect(LEAVE, Map.of("jenis", "sakit", "rawat", true, "mulai", "2026-12-01"));

        assertEquals(
                List.of("jenis", "dokter", "rawat", "rs", "mulai", "selesai", "lama"),
                effect.form().names());
        assertEquals(List.of("/dokter: Tulis dokter.", "/rs: Tulis rumah sakit."), lines(effect));
    }

    @Test
    void computedField_isReckoned_whateverIsSentForIt() {
        FormInEffect effect =
                effect(LEAVE, Map.of("jenis", "tahunan", "mulai", "2026-12-01", "selesai", "2026-12-05", "lama", 700));

        assertEquals(5, effect.answers().get("lama"));
        assertEquals(List.of(), lines(effect));
    }

    @Test
    void computedField_thatIsOutOfBounds_isSaidSo() {
        FormInEffect effect = effect(LEAVE, Map.of("jenis", "tahunan", "mulai", "2026-12-01", "selesai", "2027-12-01"));

        assertEquals(List.of("/lama: Tulis lama sebagai angka 90 atau kurang."), lines(effect));
    }

    @Test
    void rule_isToldInItsOwnWords_onlyWhileItsAnswersAreThere() {
        Map<String, Object> answers = Map.of("jenis", "tahunan", "mulai", "2026-12-05", "selesai", "2026-12-01");

        assertEquals(
                List.of("/selesai: Tanggal selesai tidak boleh sebelum tanggal mulai."), lines(effect(LEAVE, answers)));
        assertEquals(
                "The last day cannot come before the first.",
                effect(LEAVE, answers).problems().get(0).sentence(Language.EN));
        assertEquals(List.of(), lines(effect(LEAVE, Map.of("jenis", "tahunan", "mulai", "2026-12-05"))));
    }

    @Test
    void rows_areAskedEachForItself() {
        FormInEffect effect = effect(INVOICE, Expressions.json("""
                        {'barang': [{'nama': 'Kertas', 'jumlah': 3, 'harga': 0.1},
                                    {'nama': 'Rapat', 'jasa': true, 'jumlah': 9, 'harga': 20},
                                    {'nama': 'Tinta', 'harga': 5}], 'total': 1}"""));

        assertEquals(Expressions.json("""
                        {'barang': [{'nama': 'Kertas', 'jumlah': 3, 'harga': 0.1, 'baris': 0.3},
                                    {'nama': 'Rapat', 'jasa': true, 'harga': 20, 'baris': 20},
                                    {'nama': 'Tinta', 'harga': 5}], 'total': 20.3}"""), JsonMapping.tree(effect.answers()));
        assertEquals(List.of("/barang/2/jumlah: Tulis jumlah."), lines(effect));
        JsonNode list = effect.form().schema().at("/properties/barang");
        assertEquals(false, FormSchema.row(list, 1).path("properties").has("jumlah"));
        assertEquals(true, FormSchema.row(list, 3).path("properties").has("jumlah"));
    }

    @Test
    void sumOverRows_decidesWhatElseIsAsked() {
        FormInEffect effect = effect(INVOICE, Expressions.json("{'barang': [{'jasa': true, 'harga': 1000.5}]}"));

        assertEquals(List.of("/besar: Tulis alasan."), lines(effect));
    }

    @Test
    void requiredResult_thatCannotBeReckoned_isSaidSo() {
        FormSchema form = form("""
                {'type': 'object', 'properties': {
                  'a': {'type': 'string', 'title': 'A', 'format': 'date'},
                  'b': {'type': 'string', 'title': 'B', 'x-compute': {'plusWorkingDays': [{'answer': 'a'}, 5]}}},
                 'required': ['b']}""");

        assertEquals(
                List.of("/b: B dihitung sendiri, tetapi belum dapat dihitung. Periksa isian yang menjadi dasarnya; hari"
                        + " kerja hanya dihitung untuk tahun yang kalendernya sudah ada."),
                lines(effect(form, Map.of("a", "2026-11-30"))));
    }

    @Test
    void group_inWhichEverythingIsHidden_isHidden() {
        FormSchema form = form("""
                {'type': 'object', 'properties': {
                  'a': {'type': 'boolean', 'title': 'A'},
                  'g': {'type': 'object', 'title': 'G', 'properties': {
                    'b': {'type': 'string', 'title': 'B', 'x-show-if': {'a': true}}}, 'required': ['b']}},
                 'required': ['g']}""");

        assertEquals(
                List.of("a"), effect(form, Map.of("g", Map.of("b", "x"))).form().names());
        assertEquals(Map.of(), effect(form, Map.of("g", Map.of("b", "x"))).answers());
        assertEquals(List.of("/g: Lengkapi G."), lines(effect(form, Map.of("a", true))));
    }

    @Test
    void tightenings_demandNothingThatIsHidden() {
        FormSchema form = form("""
                {'type': 'object', 'properties': {
                  'a': {'type': 'boolean', 'title': 'A'},
                  'b': {'type': 'string', 'title': 'B', 'x-show-if': {'a': true}}},
                 'if': {'required': ['a']}, 'then': {'required': ['b']}, 'dependentRequired': {'a': ['b']}}""");

        assertEquals(List.of(), lines(effect(form, Map.of("a", false))));
        assertEquals(List.of("/b: Tulis B."), lines(effect(form, Map.of("a", true))));
    }

    @Test
    void effect_ofWhatCounts_isTheSame() {
        FormInEffect once = effect(
                INVOICE, Expressions.json("{'barang': [{'jasa': true, 'jumlah': 3, 'harga': 1000.5}], 'total': 'x'}"));

        assertEquals(once.answers(), effect(INVOICE, once.answers()).answers());
    }

    @Test
    void longChainOfFormulas_isReckonedFromItsEnd() {
        int last = 1_000;
        String chain = IntStream.range(0, last)
                .mapToObj(at -> "'f%d': {'type': 'integer', 'title': 'F', 'x-compute': {'add': [{'answer': 'f%d'}, 1]}}"
                        .formatted(at, at + 1))
                .collect(Collectors.joining(", "));
        FormSchema form = form("{'type': 'object', 'properties': {" + chain + ", 'f" + last
                + "': {'type': 'integer', 'title': 'F'}}}");

        assertEquals(last, effect(form, Map.of("f" + last, 0)).answers().get("f0"));
    }

    @Test
    void groupThatIsRequiredNow_isThere_soThatItsOwnFieldsAreAskedFor() {
        FormSchema form = form("""
                {'type': 'object', 'properties': {
                  'wakil': {'type': 'boolean', 'title': 'Diwakili'},
                  'kuasa': {'type': 'object', 'title': 'Kuasa', 'x-require-if': {'wakil': true}, 'properties': {
                    'nama': {'type': 'string', 'title': 'Nama'}}, 'required': ['nama']},
                  'catatan': {'type': 'object', 'title': 'Catatan', 'x-require-if': {'wakil': true}, 'properties': {
                    'isi': {'type': 'string', 'title': 'Isi'}}}}}""");

        FormInEffect effect = effect(form, Map.of("wakil", true));

        assertEquals(Map.of("wakil", true, "kuasa", Map.of(), "catatan", Map.of()), effect.answers());
        assertEquals(
                List.of("/kuasa/nama"),
                effect.problems().stream().map(problem -> problem.pointer()).toList());
        assertEquals(List.of(), effect(form, Map.of()).problems());
    }

    @Test
    void fixedValue_isKeptWhereverItIsShown_withoutBeingSent() {
        FormSchema form = form("""
                {'type': 'object', 'properties': {
                  'luar': {'type': 'boolean', 'title': 'Luar kota'},
                  'biro': {'type': 'string', 'title': 'Biro', 'default': 'Biro Umum', 'readOnly': true, 'x-show-if': {'luar': true}},
                  'surat': {'type': 'string', 'title': 'Surat', 'x-show-if': {'$given': ['biro']}},
                  'alamat': {'type': 'object', 'title': 'Alamat', 'properties': {
                    'kota': {'type': 'string', 'title': 'Kota', 'default': 'Serang', 'readOnly': true},
                    'jalan': {'type': 'string', 'title': 'Jalan'}}}}}""");

        assertEquals(
                Map.of("luar", true, "biro", "Biro Umum", "surat", "S-1"),
                effect(form, Map.of("luar", true, "surat", "S-1")).answers());
        assertEquals(Map.of(), effect(form, Map.of("surat", "S-1")).answers());
        assertEquals(
                Map.of("alamat", Map.of("kota", "Serang", "jalan", "Jalan Raya")),
                effect(form, Map.of("alamat", Map.of("jalan", "Jalan Raya"))).answers());
        assertEquals(
                List.of("form/fixed"),
                effect(form, Map.of("luar", true, "biro", "Biro Lain")).problems().stream()
                        .map(problem -> problem.rule())
                        .toList());
    }

    @Test
    void firstAnswers_areReckoned_eachFromThoseBefore() {
        FormSchema form = form("""
                {'type': 'object', 'properties': {
                  'tahun': {'type': 'integer', 'title': 'Tahun', 'x-default': {'year': {'today': true}}},
                  'lalu': {'type': 'object', 'title': 'Lalu', 'properties': {
                    'tahun': {'type': 'integer', 'title': 'Tahun', 'x-default': {'subtract': [{'answer': 'tahun'}, 1]}}}}}}""");

        assertEquals(
                Map.of("tahun", 2026, "lalu", Map.of("tahun", 2025)),
                form.firstAnswers(Map.of(), FormContext.beforeCase(Expressions.TODAY, WorkingDays.UNKNOWN)));
    }

    private static FormInEffect effect(FormSchema form, JsonNode answers) {
        return effect(form, JsonMapping.plain(answers));
    }

    private static FormInEffect effect(FormSchema form, Map<String, Object> answers) {
        return form.inEffect(answers, FormContext.beforeCase(Expressions.TODAY, WorkingDays.UNKNOWN));
    }

    private static List<String> lines(FormInEffect effect) {
        return effect.problems().stream()
                .map(problem -> problem.pointer() + ": " + problem.sentence(Language.ID))
                .toList();
    }

    private static FormSchema form(String schema) {
        return FormSchema.of(JsonMapping.plain(Expressions.json(schema)));
    }
}
