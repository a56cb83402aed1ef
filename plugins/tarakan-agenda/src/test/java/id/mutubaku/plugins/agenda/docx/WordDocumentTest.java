package id.mutubaku.plugins.agenda.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.plugins.agenda.docx.WordDocument.Fact;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

final class WordDocumentTest {
    @Test
    void document_hasThePartsThatWordNeeds_eachWellFormed() throws Exception {
        var parts = Docx.parts(sample());

        assertEquals(
                Set.of(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/document.xml",
                        "word/styles.xml",
                        "word/_rels/document.xml.rels"),
                parts.keySet());
        assertEquals("[Content_Types].xml", parts.keySet().iterator().next());
        Set<String> styles = Set.copyOf(values(parts.get("word/styles.xml"), "style", "styleId"));
        assertTrue(styles.containsAll(values(parts.get("word/document.xml"), "pStyle", "val")), styles::toString);
        assertTrue(styles.containsAll(values(parts.get("word/document.xml"), "tblStyle", "val")), styles::toString);
    }

    @Test
    void text_appearsAsItIs() throws Exception {
        List<String> paragraphs = Docx.paragraphs(sample());

        assertTrue(paragraphs.contains("<w:p>\"&amp;\" ]]> {body} \uD83D\uDCC4"), paragraphs::toString);
        assertTrue(paragraphs.containsAll(List.of("satu", "dua", "\u2610 centang", "nilai 1", "nilai 2")));
        assertTrue(paragraphs.contains("tanpakendali"), paragraphs::toString);
    }

    @Test
    void sameText_hasTheSameBytes() throws Exception {
        assertArrayEquals(sample(), sample());
    }

    private static byte[] sample() throws IOException {
        return new WordDocument()
                .title("<w:p>\"&amp;\" ]]> {body} \uD83D\uDCC4")
                .centred("tanpa\u0000\u000B\uFFFFkendali")
                .heading("Bab")
                .paragraphs("satu\ndua\r\n")
                .boxes(List.of("centang"))
                .facts(List.of(new Fact("label", "nilai 1\nnilai 2"), new Fact("kosong", "")))
                .space(2)
                .write();
    }

    private static List<String> values(@org.jspecify.annotations.Nullable Document part, String element, String name) {
        NodeList found = java.util.Objects.requireNonNull(part).getElementsByTagNameNS("*", element);
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(index -> ((org.w3c.dom.Element) found.item(index))
                        .getAttributeNS("http://schemas.openxmlformats.org/wordprocessingml/2006/main", name))
                .toList();
    }
}
