package id.mutubaku.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.document.flow.View;
import id.mutubaku.document.layout.Paper;
import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.definition.PrintedSop;
import id.mutubaku.model.definition.SopDefinition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

final class SopDocumentTest {
    private static final Path FOLDER = Path.of("..", "..", "sop-definitions");

    private static SopDefinition definition(String name) throws IOException {
        return DefinitionReader.definition(Files.readString(FOLDER.resolve(name + ".json")))
                .value()
                .orElseThrow();
    }

    private static String page(SopDefinition definition, Map<String, String> labels) {
        return new SopDocument(definition, labels, Map.of()).file(Paper.F4, View.PRINTED, Language.ID);
    }

    private static String text(String html) throws Exception {
        String xml = html.substring(html.indexOf('\n') + 1);
        Document parsed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        return parsed.getDocumentElement().getTextContent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "banten/pembangunan-aplikasi",
                "bolmut/pengembangan-aplikasi",
                "maluku-utara/permohonan-pembuatan-aplikasi",
                "tarakan/konsultasi-aplikasi"
            })
    void page_hasEveryTextOfThePrintedIdentity(String name) throws Exception {
        SopDefinition definition = definition(name);
        PrintedSop document = definition.document();
        List<String> expected = new ArrayList<>(document.agency());
        document.number().ifPresent(expected::add);
        document.createdOn().ifPresent(date -> expected.add(date.raw()));
        document.effectiveOn().ifPresent(date -> expected.add(date.raw()));
        document.approvedBy().flatMap(PrintedSop.Approval::name).ifPresent(expected::add);
        document.title().ifPresent(expected::add);
        Stream.of(
                        document.legalBasis(),
                        document.qualifications(),
                        document.relatedSops(),
                        document.equipment(),
                        document.warnings(),
                        document.records())
                .flatMap(List::stream)
                .map(PrintedSop.Item::text)
                .forEach(expected::add);
        String text = text(page(definition, Map.of()));

        assertEquals(
                List.of(),
                expected.stream()
                        .flatMap(String::lines)
                        .filter(line -> !text.contains(line))
                        .toList());
    }

    @Test
    void labels_areThoseOfTheSop_thenOfTheRegion_thenTheUsual() throws Exception {
        String text = text(page(definition("tarakan/konsultasi-aplikasi"), Map.of("revisedOn", "Tanggal Perubahan")));

        assertTrue(text.contains("HASIL"), "of the SOP");
        assertTrue(text.contains("Dasar Hukum"), "usual");
        assertFalse(text.contains("OUTPUT"), "not the usual where the SOP has its own");
    }

    @Test
    void everyPageOfTheDrawing_standsInAFrameThatCanBeScrolled() throws Exception {
        String html = page(definition("bolmut/pengembangan-aplikasi"), Map.of());
        NodeList frames = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        html.substring(html.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("svg");

        assertEquals(2, frames.getLength());
        assertTrue(html.contains("class=\"sop-document f4\""));
        assertFalse(html.contains(" style="), "inline style is forbidden by our content security policy");
    }
}
