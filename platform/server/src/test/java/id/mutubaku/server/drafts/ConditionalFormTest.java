package id.mutubaku.server.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.FormContext;
import id.mutubaku.engine.form.FormInEffect;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.form.answer.AnswerSearch;
import id.mutubaku.engine.form.answer.SearchResult;
import id.mutubaku.engine.formula.WorkingDays;
import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.workshop.form.RandomAnswers;
import id.mutubaku.workshop.form.RandomForm;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms whose fields depend on answers: page, API and engine go by the same form in effect. */
final class ConditionalFormTest {
    private static final Api NOBODY = Running.shared().api();
    private static final int FORMS = 8;
    private static final int NEARLY = 2;
    private static final int MOST_TRIES = 150;

    private static final JsonNode LEAVE = RandomForm.parsed("""
            {'type': 'object', 'title': 'Cuti', 'properties': {
              'nama': {'type': 'string', 'title': 'Nama', 'maxLength': 100, 'x-privacy': {'class': 'general', 'purpose': 'Ditulis pada surat.'}},
              'jenis': {'type': 'string', 'title': 'Jenis cuti', 'enum': ['sakit', 'tahunan']},
              'dokter': {'type': 'string', 'title': 'Dokter yang memeriksa', 'maxLength': 100,
                'x-show-if': {'jenis': 'sakit'}, 'x-require-if': {'jenis': 'sakit'}},
              'alasan': {'type': 'string', 'title': 'Alasan', 'maxLength': 100, 'x-require-if': {'lama': {'minimum': 10}}},
              'mulai': {'type': 'string', 'title': 'Mulai', 'format': 'date'},
              'selesai': {'type': 'string', 'title': 'Selesai', 'format': 'date'},
              'lama': {'type': 'integer', 'title': 'Lama', 'x-suffix': 'hari',
                'x-compute': {'add': [{'daysBetween': [{'answer': 'mulai'}, {'answer': 'selesai'}]}, 1]}}},
             'required': ['nama', 'jenis', 'mulai', 'selesai'],
             'x-rules': [{'must': {'$atMost': [{'answer': 'mulai'}, {'answer': 'selesai'}]}, 'at': 'selesai',
               'say': 'Tanggal selesai tidak boleh sebelum tanggal mulai.'}]}
            """);

    @Test
    void hiddenQuestion_appearsWithItsAnswer_andTheResultIsStored() {
        FormSop sop = FormSop.published("cuti-bersyarat", LEAVE, NOBODY);
        FormVisitor visitor = new FormVisitor(NOBODY, sop.page());

        assertFalse(visitor.shows("dokter"));
        assertTrue(visitor.answer().text().contains("Dihitung dari jawaban Anda"));
        assertFalse(visitor.answer().text().contains("Alasan <span class=\"soft\">(opsional)"));
        visitor.fillsIn(Map.of(
                "nama", List.of("Siti Aminah"),
                "jenis", List.of("sakit"),
                "dokter", List.of("dr. Budi"),
                "mulai", List.of("2026-12-01"),
                "selesai", List.of("2026-12-05")));

        assertTrue(visitor.checks(), () -> visitor.answer().toString());
        assertTrue(visitor.answer().text().contains("dr. Budi")
                && visitor.answer().text().contains("5 hari"));
        assertEquals(303, visitor.sends().answer().status());
    }

    @Test
    void hiddenAnswer_isNotKept_andAnOtherResultIsReplaced() {
        FormSop sop = FormSop.published("cuti-lain", LEAVE, NOBODY);

        Answer opened = sop.open(Map.of(
                        "nama", "Siti",
                        "jenis", "tahunan",
                        "dokter", "dr. Budi",
                        "mulai", "2026-12-01",
                        "selesai", "2026-12-02",
                        "lama", 700))
                .expect(201);

        JsonNode kept = NOBODY.following(
                        opened.json().path("number").asText(),
                        opened.json().path("trackingCode").asText())
                .get("/api/v1/banten/cases/" + opened.json().path("number").asText())
                .send()
                .expect(200)
                .json()
                .at("/data/permohonan");
        assertEquals(
                RandomForm.parsed(
                        "{'nama': 'Siti', 'jenis': 'tahunan', 'mulai': '2026-12-01', 'selesai': '2026-12-02', 'lama': 2}"),
                kept);
    }

    @Test
    void breachOfARule_isToldInItsWords_onPageAndByApi() {
        FormSop sop = FormSop.published("cuti-terbalik", LEAVE, NOBODY);
        FormVisitor visitor = new FormVisitor(NOBODY, sop.page())
                .fillsIn(Map.of(
                        "nama", List.of("Siti"),
                        "jenis", List.of("tahunan"),
                        "mulai", List.of("2026-12-05"),
                        "selesai", List.of("2026-12-01")));

        assertEquals(422, visitor.answer().status());
        assertTrue(visitor.answer().text().contains("Tanggal selesai tidak boleh sebelum tanggal mulai."));
        assertEquals(
                List.of("/data/selesai: form/rule"),
                sop.open(Map.of("nama", "Siti", "jenis", "tahunan", "mulai", "2026-12-05", "selesai", "2026-12-01"))
                        .expect(422)
                        .problems());
    }

    /** Lists seeds of forms that are filled in on one page; others are filled in in a browser. */
    static LongStream seeds() {
        return LongStream.range(0, 100)
                .filter(seed -> {
                    JsonNode form = new RandomForm(seed).schema();
                    return !form.has("x-pages")
                            && form.findParents("x-statement").isEmpty();
                })
                .limit(FORMS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pageApiAndEngine_agreeOnWhatIsShownRequiredAndRefused(long seed) {
        JsonNode schema = new RandomForm(seed).schema();
        FormSop sop = FormSop.published("acak-" + seed, schema, NOBODY);
        FormSchema form = FormSchema.of(JsonMapping.plain(schema));
        FormContext context = FormContext.beforeCase(LocalDate.now(ZoneId.of("Asia/Jakarta")), WorkingDays.UNKNOWN);

        for (Map<String, Object> answers : answers(form, context, seed)) {
            FormInEffect effect = form.inEffect(answers, context);
            Set<String> wrong = effect.problems().stream()
                    .map(problem -> problem.pointer().substring(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            String told = schema + "\n" + JsonMapping.tree(answers);

            assertEquals(wrong, overApi(sop, answers), told);
            FormVisitor visitor = new FormVisitor(NOBODY, sop.page()).fillsIn(FormFields.values(answers));
            assertEquals(named(wrong), visitor.wrong(), told);
            assertEquals(wrong.isEmpty(), visitor.checks(), told);
            if (!wrong.isEmpty()) {
                form.names()
                        .forEach(name -> assertEquals(
                                effect.form().names().contains(name), visitor.shows(name), name + " " + told));
            }
        }
    }

    /** Finds answers that pass, and spoils them. */
    private static List<Map<String, Object>> answers(FormSchema form, FormContext context, long seed) {
        SearchResult.Found passing = assertInstanceOf(
                SearchResult.Found.class, AnswerSearch.of(form, context, seed).fullest(MOST_TRIES));
        List<Map<String, Object>> answers = new ArrayList<>(List.of(passing.answers()));
        for (int nearly = 0; nearly < NEARLY; nearly++) {
            answers.add(new RandomAnswers(seed + nearly).nearly(form.schema(), passing.answers()));
        }
        return answers;
    }

    private static Set<String> overApi(FormSop sop, Map<String, Object> answers) {
        Answer answer = sop.open(answers);
        return answer.status() == 201
                ? Set.of()
                : answer.expect(422).problems().stream()
                        .map(problem -> problem.substring("/data/".length(), problem.indexOf(':')))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named(Set<String> pointers) {
        return pointers.stream()
                .map(pointer -> pointer.replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
