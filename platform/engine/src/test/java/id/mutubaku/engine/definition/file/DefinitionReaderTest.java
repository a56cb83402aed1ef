package id.mutubaku.engine.definition.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.PrintedSop.DateLine;
import id.mutubaku.model.definition.PrintedSop.Item;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Source;
import id.mutubaku.model.definition.Step;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DefinitionReaderTest {
    private static final String SMALL = """
            {"id": "a", "region": "r", "version": 1, "title": "A",
             "document": {"title": "A", "createdOn": "2021-01", "equipment": ["Komputer", {"label": "3", "text": ""}]},
             "actors": [{"id": "x", "name": "X", "kind": "official"}],
             "steps": [{"id": "s", "activity": "Menulis", "actors": [{"actor": "x"}], "next": "e",
                        "checks": [{"use": "p/c", "title": "Cek"}]}],
             "ends": [{"id": "e", "kind": "completed", "title": "Selesai"}]}
            """;

    @Test
    void shortForms_areWrittenOut() {
        SopDefinition definition = read(SMALL).value().orElseThrow();

        assertEquals(
                Optional.of(new DateLine("2021-01", Optional.of("2021-01"))),
                definition.document().createdOn());
        assertEquals(
                List.of(new Item(Optional.empty(), "Komputer"), new Item(Optional.of("3"), "")),
                definition.document().equipment());
        Step step = definition.start();
        assertTrue(step.inTable());
        assertEquals(Source.TEXT, step.source());
        assertEquals(List.of("x"), step.performers());
        assertEquals("warning", step.checks().get(0).severity());
        assertEquals(List.of(), definition.documents());
    }

    @Test
    void mediaTypes_areThoseOfTheSchema() throws IOException {
        try (InputStream schema = DefinitionReaderTest.class.getResourceAsStream(
                "/id/mutubaku/model/schema/sop-definition.schema.json")) {
            List<String> listed = new ArrayList<>();
            new ObjectMapper()
                    .readTree(schema)
                    .at("/$defs/requiredDocument/properties/accept/items/enum")
                    .forEach(type -> listed.add(type.asText()));
            assertEquals(DocumentType.MEDIA_TYPES, listed);
        }
    }

    @Test
    void mark_thatWindowsEditorsWrite_isPassedOver() {
        assertTrue(read("\uFEFF" + SMALL).usable());
    }

    @Test
    void deepNesting_isAProblem() {
        List<Problem> problems = read("[".repeat(5000)).problems();

        assertEquals("json/too-deep", problems.get(0).rule());
        assertTrue(problems.get(0).sentence(Language.ID).startsWith("JSON ini bersarang lebih dari 100"));
    }

    @Test
    void deepForm_isRead_upToALimit() {
        assertEquals(List.of(), read(nested(30)).problems());
        assertEquals("json/too-deep", read(nested(300)).problems().get(0).rule());
    }

    private static String nested(int groups) {
        String open = "{\"type\": \"object\", \"title\": \"G\", \"properties\": {\"g\": ";
        String form = open.repeat(groups) + "{\"type\": \"string\", \"title\": \"T\"}" + "}}".repeat(groups);
        return SMALL.replace("\"steps\"", "\"forms\": {\"f\": " + form + "}, \"steps\"");
    }

    private static Reading<SopDefinition> read(String text) {
        return DefinitionReader.definition(text);
    }
}
