package id.mutubaku.plugins.agenda.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds a Word document of A4 pages, from top to bottom; whatever text it is given appears as it is. */
public final class WordDocument {
    /** The same document has the same bytes whenever it is made. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final List<String> PARTS =
            List.of("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml");

    private final StringBuilder body = new StringBuilder();

    /** Adds a line in the middle of the page, large. */
    public WordDocument title(String text) {
        return styled("Title", text);
    }

    /** Adds a line in the middle of the page. */
    public WordDocument centred(String text) {
        return styled("Subtitle", text);
    }

    /** Adds the heading of a section. */
    public WordDocument heading(String text) {
        return styled("Heading1", text);
    }

    /** Adds a paragraph for each line of a text. */
    public WordDocument paragraphs(String text) {
        text.lines().forEach(line -> body.append(paragraph("", line)));
        return this;
    }

    /** Adds empty lines to write on by hand. */
    public WordDocument space(int lines) {
        for (int line = 0; line < lines; line++) {
            body.append("<w:p/>");
        }
        return this;
    }

    /** Adds a box to tick for each text. */
    public WordDocument boxes(List<String> texts) {
        texts.forEach(text -> body.append(paragraph("", "\u2610 " + text)));
        return this;
    }

    /** Adds a table of labels and values. */
    public WordDocument facts(List<Fact> facts) {
        body.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr>")
                .append("<w:tblGrid><w:gridCol w:w=\"2800\"/><w:gridCol w:w=\"6200\"/></w:tblGrid>");
        for (Fact fact : facts) {
            body.append("<w:tr>")
                    .append(cell(2800, fact.label()))
                    .append(cell(6200, fact.value()))
                    .append("</w:tr>");
        }
        body.append("</w:tbl><w:p/>");
        return this;
    }

    /** A row of a table. */
    public record Fact(String label, String value) {}

    /** Returns the file, a {@code .docx}. */
    public byte[] write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : PARTS) {
                add(zip, part, resource(part));
            }
            String document = new String(resource("word/document.xml"), UTF_8).replace("{body}", body);
            add(zip, "word/document.xml", document.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private WordDocument styled(String style, String text) {
        body.append(paragraph("<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>", text));
        return this;
    }

    private static String paragraph(String properties, String text) {
        return "<w:p>" + properties + "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r></w:p>";
    }

    private static String cell(int width, String text) {
        StringBuilder cell = new StringBuilder("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>");
        List<String> lines = text.isBlank() ? List.of("") : text.lines().toList();
        lines.forEach(line -> cell.append(paragraph("", line)));
        return cell.append("</w:tc>").toString();
    }

    /** Escapes markup, and leaves out the characters that XML 1.0 has no place for. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(code -> {
            switch (code) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\t' -> escaped.append(' ');
                default -> {
                    if (isXml(code)) {
                        escaped.appendCodePoint(code);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int code) {
        return (code >= 0x20 && code <= 0xD7FF) || (code >= 0xE000 && code <= 0xFFFD) || code >= 0x10000;
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] resource(String part) throws IOException {
        String name = part.replaceAll("[\\[\\]]", "")
                .replaceAll("^_rels/.rels$", "rels.xml")
                .replace('/', '-');
        try (InputStream stream = Objects.requireNonNull(WordDocument.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        }
    }
}
