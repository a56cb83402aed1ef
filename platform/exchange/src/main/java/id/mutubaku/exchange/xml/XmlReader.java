package id.mutubaku.exchange.xml;

import id.mutubaku.exchange.limit.Budget;
import id.mutubaku.exchange.limit.FileRefused;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The reader of XML that nobody vouches for: no declarations of types, no entities, bounded in number and depth. */
public final class XmlReader {
    private static final int DEEPEST = 200;
    private static final String RELATIONS = "/relationships";
    private static final XMLInputFactory FACTORY = factory();

    private final Budget budget;
    private final Deque<Open> open = new ArrayDeque<>();

    private XmlReader(Budget budget) {
        this.budget = budget;
        open.push(new Open("", Map.of(), new ArrayList<>(), new StringBuilder()));
    }

    /** An element whose end was not read yet. */
    private record Open(String name, Map<String, String> attributes, List<XmlElement> children, StringBuilder text) {

        XmlElement element() {
            return new XmlElement(name, attributes, children, text.toString());
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /**
     * Reads the root of a file.
     *
     * @throws FileRefused when it is no XML, declares types or entities, or goes beyond the limits
     */
    public static XmlElement read(byte[] xml, Budget budget) {
        XmlReader reader = new XmlReader(budget);
        try {
            XMLStreamReader stream = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (stream.hasNext()) {
                reader.take(stream.next(), stream);
            }
            stream.close();
        } catch (XMLStreamException broken) {
            throw new FileRefused(broken, "broken");
        }
        return reader.open.getFirst().children().get(0);
    }

    private void take(int event, XMLStreamReader stream) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(stream);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                open.getFirst().text().append(stream.getText());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new FileRefused("entities");
            default -> budget.checkTime();
        }
    }

    private void begin(XMLStreamReader stream) {
        budget.takeElement();
        if (open.size() > DEEPEST) {
            throw new FileRefused("depth", DEEPEST);
        }
        Map<String, String> attributes = new HashMap<>();
        for (int index = 0; index < stream.getAttributeCount(); index++) {
            String namespace = stream.getAttributeNamespace(index);
            boolean relation = namespace != null && namespace.endsWith(RELATIONS);
            String name = stream.getAttributeLocalName(index);
            attributes.put(relation ? "r:" + name : name, stream.getAttributeValue(index));
        }
        open.push(new Open(stream.getLocalName(), attributes, new ArrayList<>(), new StringBuilder(0)));
    }

    private void end() {
        XmlElement element = open.pop().element();
        open.getFirst().children().add(element);
    }
}
