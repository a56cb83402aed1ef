package id.mutubaku.engine.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Problem;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the linter to silence where print is as it should be. */
final class FalseAlarmsTest {
    private final ObjectNode file = RulePages.all().get(0).right().deepCopy();

    private List<String> rules() {
        return WrongDefinitionsTest.problems(file.toString()).stream()
                .map(Problem::rule)
                .toList();
    }

    private void put(String pointer, String name, String json) throws IOException {
        JsonNode value = JsonMapping.MAPPER.readTree(json);
        ((ObjectNode) file.at(pointer)).set(name, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a. Menerbitkan surat izin", "1) Menerbitkan surat izin", "- Menerbitkan surat izin"})
    void letterOfAList_isNoSubject(String activity) throws IOException {
        put("/steps/2", "activity", "\"" + activity + "\"");

        assertEquals(List.of(), rules());
    }

    @Test
    void listOfActs_isSeveralActs() throws IOException {
        put("/steps/2", "activity", "\"a. Menyusun izin\\nb. Menerbitkan izin\"");
        assertTrue(rules().contains("L41"));

        put("/steps/2", "activity", "\"Menerbitkan surat izin\"");
        put("/steps/2", "items", "[\"a. Menyusun izin\", \"b. Menerbitkan izin\"]");
        assertTrue(rules().contains("L41"));
    }

    @Test
    void nameInsideALongerOneWithAColumn_isNotMentioned() throws IOException {
        JsonNode actors = file.path("actors");
        ((com.fasterxml.jackson.databind.node.ArrayNode) actors)
                .add(JsonMapping.MAPPER.readTree("{\"id\": \"dinas\", \"name\": \"Dinas\", \"kind\": \"official\"}"));
        put("/steps/2", "activity", "\"Menerbitkan surat izin Kepala Dinas\"");
        assertFalse(rules().contains("L27/named"), () -> rules().toString());

        put("/steps/2", "activity", "\"Menerbitkan surat izin kepada Dinas\"");
        assertTrue(rules().contains("L27/named"), () -> rules().toString());
    }

    @Test
    void revisionBeforeTheEffectiveDate_isHowItGoes() throws IOException {
        put("/document", "revisedOn", "\"2025-02-05\"");

        assertEquals(List.of(), rules());
    }

    @Test
    void conditionsThatTakeEveryChoice_leaveNobodyOut() throws IOException {
        put(
                "/forms/permohonan/properties",
                "jenis",
                "{\"type\": \"string\", \"title\": \"Jenis\", \"enum\": [\"Pesta\", \"Rapat\"]}");
        put("/forms/permohonan", "required", "[\"nama\", \"tamu\", \"setuju\", \"jenis\"]");
        put("/steps/1/branches/0", "when", when("Pesta"));
        put("/steps/1/branches/1", "when", when("Rapat"));
        assertEquals(List.of(), rules());

        put("/forms/permohonan", "required", "[\"nama\", \"tamu\", \"setuju\"]");
        assertEquals(List.of("L22/all-conditional"), rules());
    }

    @Test
    void choicesFromLists_canBeAnswered_andConditionsOnThemHold() throws IOException {
        String fields = "/forms/permohonan/properties";
        put(fields, "kota", listed("kota", ""));
        put(fields, "desa", listed("desa", ", \"where\": {\"kota\": \"kota\"}"));
        put(fields, "gedung", "{\"type\": \"string\", \"title\": \"Gedung\", \"x-show-if\": {\"desa\": \"c\"}}");
        put("/forms/permohonan", "required", "[\"nama\", \"tamu\", \"setuju\", \"kota\", \"desa\", \"gedung\"]");

        assertEquals(List.of(), rules());
    }

    private static String listed(String list, String where) {
        return "{\"type\": \"string\", \"title\": \"" + list + "\", \"x-choices\": {\"list\": \"" + list
                + "\", \"value\": \"kode\", \"label\": \"nama\"" + where + "}}";
    }

    private static String when(String value) {
        return "{\"properties\": {\"data\": {\"properties\": {\"permohonan\": {\"properties\": {\"jenis\": {\"const\": \""
                + value + "\"}}}}}}}";
    }

    @Test
    void columnThatIsNotPrinted_needsNothing() throws IOException {
        put("/steps/2", "requires", "[]");
        assertEquals(
                List.of("L50/requires"), rules().stream().sorted().distinct().toList());

        put("/document", "table", "{\"order\": [\"number\", \"activity\", \"actors\", \"time\", \"output\"]}");
        assertFalse(rules().contains("L50/requires"));
    }

    @Test
    void rowsUnderACellThatGoesOn_needNoneOfTheirOwn() throws IOException {
        ((ObjectNode) file.at("/steps/2")).remove("time");
        assertTrue(rules().contains("L50/time"));

        put("/steps/1", "printed", "{\"requires\": \"Surat\", \"output\": \"Hasil telaah\", \"spans\": {\"time\": 2}}");
        assertFalse(rules().contains("L50/time"));
        assertFalse(rules().contains("sop/table-span"), () -> rules().toString());
    }

    @Test
    void timeOfTheApplicant_breaksNoPromise() throws IOException {
        put("/service", "time", "{\"raw\": \"3 hari kerja\"}");
        put("/steps/0", "time", "{\"raw\": \"10 hari kerja\"}");
        assertEquals(List.of(), rules());

        put("/steps/1", "time", "{\"raw\": \"10 hari kerja\"}");
        assertEquals(List.of("L52/broken"), rules());
    }
}
