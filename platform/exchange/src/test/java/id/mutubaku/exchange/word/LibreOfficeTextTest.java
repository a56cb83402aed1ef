package id.mutubaku.exchange.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.exchange.draft.Draft;
import id.mutubaku.exchange.draft.ReadSteps;
import id.mutubaku.exchange.file.ImportedFile;
import id.mutubaku.exchange.paper.LibreOffice;
import id.mutubaku.exchange.paper.SopSample;
import id.mutubaku.exchange.paper.SopText;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody draws in LibreOffice Writer is read, as a Word file and as the PDF that is made of it. */
final class LibreOfficeTextTest {
    @BeforeAll
    static void officeIsThere() {
        LibreOffice.isNeeded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf"})
    void drawnText_isReadBack(String format) {
        byte[] drawn = SopText.draw(SopSample.TITLE, SopSample.ACTORS, SopSample.STEPS);

        byte[] saved = LibreOffice.saved(drawn, "fodt", format);
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
