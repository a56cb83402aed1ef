package id.mutubaku.engine.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.choice.ChoiceFile;
import id.mutubaku.engine.choice.ChoiceList;
import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.condition.Expressions;
import id.mutubaku.engine.formula.WorkingDays;
import id.mutubaku.engine.problem.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Fields that take their choices from lists. */
final class FormChoicesTest {
    private static final ChoiceLists LISTS = ChoiceLists.of(Map.of(
            "provinsi", list("kode,nama", "1,Utara", "2,Selatan"),
            "kota", list("kode,provinsi,nama", "11,1,Kota Satu", "12,1,Kota Dua", "21,2,Kota Tiga"),
            "desa",
                    list(IntStream.rangeClosed(0, 200)
                            .mapToObj(index -> index == 0 ? "kode,kota,nama" : index + ",11,Desa " + index)
                            .toArray(String[]::new))));

    private static final FormSchema FORM = form("""
            {'type': 'object', 'title': 'Alamat', 'properties': {
              'provinsi': {'type': 'string', 'title': 'Provinsi', 'x-choices': {'list': 'provinsi', 'value': 'kode', 'label': 'nama'}},
              'kota': {'type': 'string', 'title': 'Kota', 'x-choices': {'list': 'kota', 'value': 'kode', 'label': 'nama', 'where': {'provinsi': 'provinsi'}}},
              'desa': {'type': 'string', 'title': 'Desa', 'x-choices': {'list': 'desa', 'value': 'kode', 'label': 'nama', 'where': {'kota': 'kota'}}}},
             'required': ['provinsi', 'kota', 'desa']}
            """);

    @Test
    void choice_isAskedForOnce_theOneBeforeIsMade() {
        assertEquals(List.of("provinsi"), effect(Map.of()).form().names());
        assertEquals(
                List.of("provinsi", "kota"),
                effect(Map.of("provinsi", "1")).form().names());
        assertEquals(
                List.of("provinsi", "kota", "desa"),
                effect(Map.of("provinsi", "1", "kota", "11")).form().names());
    }

    @Test
    void choices_areThoseOfTheAnswerBefore_withTheirLabels() {
        JsonNode kota = effect(Map.of("provinsi", "2")).form().schema().at("/properties/kota");

        assertEquals(Expressions.json("[{'const': '21', 'title': 'Kota Tiga'}]"), kota.path("oneOf"));
        assertFalse(kota.has(FormKeywords.CHOICES));
        assertTrue(effect(Map.of("provinsi", "2"))
                .form()
                .schema()
                .at("/properties/provinsi")
                .has(FormKeywords.NARROWS));
    }

    @Test
    void choiceWithoutChoices_isNotAskedFor() {
        assertEquals(
                List.of("provinsi", "kota"),
                effect(Map.of("provinsi", "1", "kota", "12")).form().names());
        assertEquals(List.of(), lines(effect(Map.of("provinsi", "1", "kota", "12"))));
    }

    @Test
    void valueOfAnotherList_isRefused_andDecidesNothing() {
        FormInEffect effect = effect(Map.of("provinsi", "2", "kota", "11", "desa", "5"));

        assertEquals(List.of("/kota: Pilih kota dari pilihan yang tersedia."), lines(effect));
        assertEquals(Map.of("provinsi", "2", "kota", "11"), effect.answers());
        assertEquals(Map.of("/provinsi", "Selatan"), effect.labels());
    }

    @Test
    void labels_standBesideTheAnswers() {
        FormInEffect effect = effect(Map.of("provinsi", "1", "kota", "11", "desa", "77"));

        assertEquals(List.of(), lines(effect));
        assertEquals(Map.of("/provinsi", "Utara", "/kota", "Kota Satu", "/desa", "Desa 77"), effect.labels());
    }

    @Test
    void longList_offersWhatIsSearched_andWhatIsChosen() {
        Map<String, Object> answers = Map.of("provinsi", "1", "kota", "11", "desa", "77");

        JsonNode untouched =
                effect(Map.of("provinsi", "1", "kota", "11")).form().schema().at("/properties/desa");
        JsonNode chosen = effect(answers).form().schema().at("/properties/desa");
        JsonNode searched = FORM.inEffect(answers, context().searching(Map.of("/desa", "desa 12")))
                .form()
                .schema()
                .at("/properties/desa");

        assertEquals(50, untouched.path("oneOf").size());
        assertEquals(200, untouched.at("/x-offered/matches").asInt());
        assertEquals("77", chosen.at("/oneOf/0/const").asText());
        assertEquals(51, chosen.path("oneOf").size());
        assertEquals(
                List.of("77", "12", "120", "121", "122", "123", "124", "125", "126", "127", "128", "129"),
                searched.path("oneOf").findValuesAsText("const"));
    }

    @Test
    void fieldThatOffersOtherChoices_isMarkedAsCome() {
        assertNotEquals(
                effect(Map.of("provinsi", "1")).appeared(),
                effect(Map.of("provinsi", "2")).appeared());
        assertEquals(
                List.of("/kota"),
                effect(Map.of("provinsi", "1")).appeared().stream()
                        .map(mark -> mark.substring(0, mark.indexOf('?')))
                        .toList());
    }

    @Test
    void standingChoice_staysRight_whenTheListHasChanged_butNotUnderAnotherAnswer() {
        Map<String, Object> before = Map.of("provinsi", "1", "kota", "19");
        FormContext standing =
                context().standing(StandingChoices.of(before, Map.of("/provinsi", "Utara", "/kota", "Kota Lama")));

        FormInEffect kept = FORM.inEffect(before, standing);
        FormInEffect moved = FORM.inEffect(Map.of("provinsi", "2", "kota", "19"), standing);

        assertEquals(List.of(), lines(kept));
        assertEquals("Kota Lama", kept.labels().get("/kota"));
        assertEquals(
                List.of("11", "12", "19"),
                kept.form().schema().at("/properties/kota/oneOf").findValuesAsText("const").stream()
                        .sorted()
                        .toList());
        assertEquals(List.of("/kota: Pilih kota dari pilihan yang tersedia."), lines(moved));
    }

    @Test
    void rows_haveChoicesOfTheirOwn() {
        FormSchema family = form("""
                {'type': 'object', 'title': 'Keluarga', 'properties': {
                  'anggota': {'type': 'array', 'title': 'Anggota', 'items': {'type': 'object', 'properties': {
                    'provinsi': {'type': 'string', 'title': 'Provinsi', 'x-choices': {'list': 'provinsi', 'value': 'kode', 'label': 'nama'}},
                    'kota': {'type': 'string', 'title': 'Kota', 'x-choices': {'list': 'kota', 'value': 'kode', 'label': 'nama', 'where': {'provinsi': './provinsi'}}}}}}}}
                """);
        Map<String, Object> answers = Map.of(
                "anggota",
                List.of(Map.of("provinsi", "1", "kota", "12"), Map.of("provinsi", "2", "kota", "12"), Map.of()));

        FormInEffect effect = family.inEffect(answers, context());

        assertEquals(List.of("/anggota/1/kota: Pilih kota dari pilihan yang tersedia."), lines(effect));
        assertEquals("Kota Dua", effect.labels().get("/anggota/0/kota"));
        assertEquals(
                "Kota Dua",
                family.reading(answers, Map.of())
                        .schema()
                        .at("/properties/anggota/prefixItems/0/properties/kota/oneOf/0/title")
                        .asText());
    }

    @Test
    void villagesOfOneName_areToldApartByTheirCodes() {
        ChoiceLists twins = ChoiceLists.of(Map.of("desa", list("kode,nama", "1,Merlung", "2,Merlung", "3,Lain")));
        FormSchema form = FormSchema.of(JsonMapping.plain(Expressions.json("""
                        {'type': 'object', 'properties': {
                          'desa': {'type': 'string', 'title': 'Desa', 'x-choices': {'list': 'desa', 'value': 'kode', 'label': 'nama'}}}}""")), twins);

        assertEquals(
                List.of("Merlung (1)", "Merlung (2)", "Lain"),
                form.inEffect(Map.of(), context())
                        .form()
                        .schema()
                        .at("/properties/desa/oneOf")
                        .findValuesAsText("title"));
    }

    private static FormInEffect effect(Map<String, Object> answers) {
        return FORM.inEffect(answers, context());
    }

    private static FormContext context() {
        return FormContext.beforeCase(Expressions.TODAY, WorkingDays.UNKNOWN);
    }

    private static List<String> lines(FormInEffect effect) {
        return effect.problems().stream()
                .map(problem -> problem.pointer() + ": " + problem.sentence(Language.ID))
                .collect(Collectors.toList());
    }

    private static FormSchema form(String schema) {
        return FormSchema.of(JsonMapping.plain(Expressions.json(schema)), LISTS);
    }

    private static ChoiceList list(String... lines) {
        return ChoiceFile.read(String.join("\n", lines)).list().orElseThrow();
    }
}
