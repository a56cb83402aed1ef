package id.mutubaku.document.pdf;

import id.mutubaku.document.markup.Markup;
import id.mutubaku.engine.problem.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a document says of itself, as PDF/A-2a (ISO 19005-2) wants it; no time of day is in it. */
record ArchiveFormat(String title, String author) {
    private static final float VERSION = 1.7f;

    /** Writes it into a document. */
    void write(PDDocument pdf, long id) throws IOException {
        pdf.setVersion(VERSION);
        pdf.setDocumentId(id);
        pdf.getDocumentInformation().setTitle(title);
        pdf.getDocumentInformation().setAuthor(author);
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(Language.ID.tag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        byte[] packet = packet().getBytes(StandardCharsets.UTF_8);
        catalog.setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(packet)));
    }

    private String packet() {
        Markup rdf = new Markup();
        rdf.open("x:xmpmeta").with("xmlns:x", "adobe:ns:meta/");
        rdf.open("rdf:RDF").with("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        rdf.open("rdf:Description").with("rdf:about", "");
        rdf.with("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        rdf.with("xmlns:pdfaid", "http://www.aiim.org/pdfa/ns/id/");
        rdf.element("pdfaid:part", "2").element("pdfaid:conformance", "A");
        rdf.open("dc:title")
                .open("rdf:Alt")
                .open("rdf:li")
                .with("xml:lang", "x-default")
                .text(title);
        rdf.close().close().close();
        rdf.open("dc:creator").open("rdf:Seq").element("rdf:li", author).close().close();
        rdf.close().close().close();
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + rdf + "\n<?xpacket end=\"r\"?>";
    }
}
