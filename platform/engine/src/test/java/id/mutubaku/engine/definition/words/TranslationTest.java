package id.mutubaku.engine.definition.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.lint.RulePages;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The texts of a definition in English, beside those in Bahasa Indonesia. */
final class TranslationTest {
    private final ObjectNode file = RulePages.all().get(0).right().deepCopy();

    private SopDefinition definition() {
        return DefinitionReader.definition(file.toString()).value().orElseThrow();
    }

    private Translation english() {
        put("", "en", "{\"title\": \"Event permit\"}");
        return Translation.of(definition()).orElseThrow();
    }

    private void put(String pointer, String name, String json) {
        try {
            JsonNode value = JsonMapping.MAPPER.readTree(json);
            ((ObjectNode) file.at(pointer)).set(name, value);
        } catch (java.io.IOException wrong) {
            throw new IllegalArgumentException(json, wrong);
        }
    }

    @Test
    void definitionWithoutEnglish_isNotTranslated() {
        assertTrue(Translation.of(definition()).isEmpty());
    }

    @Test
    void shortWords_standForPrintAndPrintStays() {
        put("/steps/1", "short", "\"Periksa keamanan\"");
        put("/steps/1", "plain", "\"Kepala Seksi memeriksa keamanan acara.\"");
        Step step = definition().steps().get(1);

        assertEquals("Periksa keamanan", step.briefly());
        assertEquals("Kepala Seksi memeriksa keamanan acara.", step.plainly());
        assertEquals("Memeriksa apakah acara aman", step.activity());
        assertEquals("Mengajukan permohonan izin", definition().start().briefly());
    }

    @Test
    void englishName_isNotHiddenByIndonesianShortWords() {
        put("/steps/1", "short", "\"Periksa keamanan\"");
        put("/steps/1", "en", "{\"activity\": \"Check safety\"}");

        assertEquals("Check safety", english().definition().steps().get(1).briefly());
    }

    @Test
    void textsOfForms_areReplacedByKeyword() {
        put("/forms/permohonan", "x-en", "{\"title\": \"Request\"}");
        put("/forms/permohonan/properties/nama", "x-en", "{\"title\": \"Name\"}");
        JsonNode form = JsonMapping.tree(english().definition().forms().getOrDefault("permohonan", Map.of()));

        assertEquals("Request", form.path("title").asText());
        assertEquals("Name", form.at("/properties/nama/title").asText());
        assertEquals("Jumlah tamu", form.at("/properties/tamu/title").asText());
        assertEquals(100, form.at("/properties/nama/maxLength").asInt());
    }

    @Test
    void choices_keepTheirValues() {
        put("/forms/permohonan/properties", "jenis", """
                {"type": "string", "title": "Jenis", "enum": ["Pesta", "Rapat"],
                 "x-en": {"title": "Kind", "oneOf": [{"const": "Pesta", "title": "Party"}]}}""");
        JsonNode choices = JsonMapping.tree(english().definition().forms().getOrDefault("permohonan", Map.of()))
                .at("/properties/jenis/oneOf");

        assertEquals(
                JsonMapping.tree(List.of(
                        java.util.Map.of("const", "Pesta", "title", "Party"),
                        java.util.Map.of("const", "Rapat", "title", "Rapat"))),
                choices);
    }

    @Test
    void textWithoutEnglish_isSaidToBeIndonesian() {
        put("/ends/0", "en", "{\"title\": \"Permit issued\"}");
        Translation english = english();
        String issued = english.definition().ends().get(0).briefly();
        String refused = english.definition().ends().get(1).briefly();

        assertEquals(new Phrase("Permit issued", Language.EN), english.phrase(issued));
        assertEquals(new Phrase("Izin ditolak", Language.ID), english.phrase(refused));
    }

    @Test
    void textThatACaseHasKept_isFoundInTheDictionary() {
        put("/steps/1", "en", "{\"activity\": \"Check safety\"}");
        put("/forms/permohonan/properties/nama", "x-en", "{\"title\": \"Name\"}");

        assertEquals("Check safety", english().dictionary().get("Memeriksa apakah acara aman"));
        assertEquals("Name", english().dictionary().get("Nama"));
    }

    @Test
    void everythingUnsaid_isPointedAt() {
        put("", "en", "{\"title\": \"Event permit\"}");
        put("/service", "en", "{\"summary\": \"Ask for a permit.\", \"gives\": \"A permit.\"}");
        List<String> pointers = Untranslated.in(definition()).pointers();

        assertTrue(pointers.contains("/service/audience"), pointers::toString);
        assertTrue(pointers.contains("/steps/0/activity"), pointers::toString);
        assertTrue(pointers.contains("/forms/permohonan/properties/nama/x-privacy/purpose"), pointers::toString);
        assertTrue(!pointers.contains("/title") && !pointers.contains("/service/gives"), pointers::toString);
        pointers.forEach(pointer -> assertTrue(file.at(pointer).isTextual(), pointer));
    }
}
