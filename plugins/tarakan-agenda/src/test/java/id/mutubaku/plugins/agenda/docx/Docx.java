package id.mutubaku.plugins.agenda.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads Word documents with an XML parser. */
public final class Docx {
    private Docx() {}

    /** Returns the parts by their names; each has to be well-formed XML. */
    public static Map<String, Document> parts(byte[] file) throws IOException {
        Map<String, Document> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setNamespaceAware(true);
                parts.put(
                        entry.getName(),
                        factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException(broken);
        }
        return parts;
    }

    /** Lists the paragraphs of a document, also those in tables. */
    public static List<String> paragraphs(byte[] file) throws IOException {
        Document document = parts(file).get("word/document.xml");
        if (document == null) {
            throw new IOException("There is no document in it");
        }
        NodeList found = document.getElementsByTagNameNS("*", "p");
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < found.getLength(); index++) {
            texts.add(found.item(index).getTextContent());
        }
        return texts;
    }
}
