package id.mutubaku.exchange.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.exchange.draft.Draft;
import id.mutubaku.exchange.file.ImportedFile;
import id.mutubaku.exchange.form.sheet.SheetForm;
import id.mutubaku.exchange.form.text.TextForm;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is printed of a definition is read back from its own form, as Excel and as Word file. */
final class FormRoundTripTest {

    @Property(tries = 40)
    void exportedSop_isReadBack(@ForAll long seed, @ForAll boolean asText) throws JsonProcessingException {
        JsonNode json = JsonMapping.MAPPER.readTree(new RandomSop(new Random(seed)).json());
        SopDefinition definition =
                DefinitionReader.definition(json.toString()).value().orElseThrow();

        List<FormPage> pages = OfficialForm.of(definition, Map.of("remark", "Ket."), Map.of());
        byte[] file = asText ? TextForm.write(pages) : SheetForm.write(pages);
        Draft draft = new ImportedFile("formulir", file).draft("contoh");

        assertEquals(String.join("\n", PrintedLayer.of(json)), String.join("\n", PrintedLayer.of(draft.definition())));
    }
}
