package id.mutubaku.document.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.document.flow.View;
import id.mutubaku.document.pdf.SopPdf;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.definition.SopDefinition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs of definitions that are made by chance: whatever their shape, each symbol has its place in the table. */
final class RandomDocumentTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyDefinition_isWritten(long seed) {
        Random random = new Random(seed);
        SopDefinition sop = RandomSops.definition(random, 2 + random.nextInt(13), 3 + random.nextInt(60));
        for (Paper paper : List.of(Paper.A4, Paper.F4)) {
            SopPdf pdf = SopPdf.of(sop, Map.of(), Map.of(), paper, View.RUNNING);

            assertEquals(Optional.empty(), pdf.lackingLetters());
            byte[] bytes = pdf.write(Language.ID);
            assertTrue(new String(bytes, StandardCharsets.ISO_8859_1).startsWith("%PDF-1."));
        }
    }
}
