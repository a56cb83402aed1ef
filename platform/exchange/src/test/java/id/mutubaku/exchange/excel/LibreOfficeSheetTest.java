package id.mutubaku.exchange.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.exchange.draft.Draft;
import id.mutubaku.exchange.draft.ReadSteps;
import id.mutubaku.exchange.file.ImportedFile;
import id.mutubaku.exchange.paper.LibreOffice;
import id.mutubaku.exchange.paper.SopSample;
import id.mutubaku.exchange.paper.SopSheet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody draws in LibreOffice Calc is read, as a workbook and as the PDF that is made of it. */
final class LibreOfficeSheetTest {
    @BeforeAll
    static void officeIsThere() {
        LibreOffice.isNeeded();
    }

    @ParameterizedTest
    @CsvSource({"xlsx,true", "xlsx,false", "pdf,true"})
    void drawnSheet_isReadBack(String format, boolean glued) {
        byte[] drawn = SopSheet.draw(SopSample.TITLE, SopSample.ACTORS, SopSample.STEPS, glued);

        byte[] saved = LibreOffice.saved(drawn, "fods", format);
        Draft draft = new ImportedFile("contoh." + format, saved).draft("contoh");

        JsonNode definition = draft.definition();
        assertEquals(SopSample.TITLE, definition.path("title").asText());
        assertEquals(2, definition.path("document").path("legalBasis").size());
        assertEquals(3, definition.path("actors").size());
        assertEquals(ReadSteps.expected(SopSample.STEPS), ReadSteps.of(definition));
        assertEquals(
                List.of(),
                draft.report().open().stream().map(problem -> problem.rule()).toList());
    }
}
