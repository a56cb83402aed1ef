package id.mutubaku.exchange.bpmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.exchange.limit.Budget;
import id.mutubaku.exchange.limit.ReadingLimits;
import id.mutubaku.exchange.xml.XmlElement;
import id.mutubaku.exchange.xml.XmlReader;
import id.mutubaku.model.definition.SopDefinition;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** BPMN is valid against the schemas of the OMG, and says what the definition says. */
final class BpmnDocumentTest {
    private static final Path SHIPPED = Path.of("..", "..", "sop-definitions");
    private static final String FORKED = """
        {"id":"x","region":"contoh","version":1,"title":"Uji","document":{"title":"Uji"},
         "actors":[{"id":"a","name":"Staf","kind":"official"},{"id":"b","name":"Kepala","kind":"official"}],
         "steps":[
          {"id":"s1","activity":"Membagi","actors":[{"actor":"a"}],"fork":{"to":["s2","s3"],"join":"s4"}},
          {"id":"s2","activity":"Satu","actors":[{"actor":"a"}],"next":"s4"},
          {"id":"s3","activity":"Dua & tiga","actors":[{"actor":"b"}],"next":"s4"},
          {"id":"s4","activity":"Menyetujui","actors":[{"actor":"b"}],
           "branches":[{"id":"y","label":"Ya","to":"e"},{"id":"t","label":"Tidak","to":"s1"}]}],
         "ends":[{"id":"e","kind":"completed","title":"Selesai"}]}\
        """;

    private static Schema schema = emptySchema();

    private static Schema emptySchema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema();
        } catch (SAXException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @BeforeAll
    static void readSchema() throws SAXException {
        String folder = "/org/camunda/bpm/model/bpmn/schema/";
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        URL whole = BpmnDocumentTest.class.getResource(folder + "BPMN20.xsd");
        assertNotNull(whole);
        schema = factory.newSchema(new StreamSource(whole.toString()));
    }

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED, 2)) {
            List<Path> sops = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> Files.exists(file.resolveSibling("region.json")))
                    .filter(file -> !file.endsWith("region.json"))
                    .toList();
            return sops.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedSop_isValidBpmn(Path file) throws IOException, SAXException {
        String xml = BpmnDocument.of(
                DefinitionReader.definition(Files.readString(file)).value().orElseThrow());

        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    @Test
    void forkAndDecision_areGateways() throws IOException, SAXException {
        SopDefinition definition = DefinitionReader.definition(FORKED).value().orElseThrow();
        String xml = BpmnDocument.of(definition);

        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
        XmlElement root = XmlReader.read(xml.getBytes(StandardCharsets.UTF_8), new Budget(ReadingLimits.USUAL));
        assertEquals(2, root.all("parallelGateway").count());
        assertEquals(1, root.all("exclusiveGateway").count());
        assertEquals(
                List.of("Ya", "Tidak"),
                root.all("sequenceFlow")
                        .flatMap(flow -> flow.attribute("name").stream())
                        .toList());
        assertEquals(
                List.of("Staf", "Kepala"),
                root.all("lane")
                        .flatMap(lane -> lane.attribute("name").stream())
                        .toList());
        assertEquals(root.all("sequenceFlow").count(), root.all("BPMNEdge").count());
    }
}
