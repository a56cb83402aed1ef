package id.mutubaku.exchange.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Office file in the making, part by part. */
public final class OfficeArchive {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** Returns a workbook of one sheet. */
    public static OfficeArchive ofSheet(String sheet) {
        return new OfficeArchive()
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"" + RELATIONS
                                + "\"><sheets><sheet name=\"SOP\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .with("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"))
                .with("xl/worksheets/sheet1.xml", sheet);
    }

    /** Returns a text with a body. */
    public static OfficeArchive ofBody(String body) {
        return new OfficeArchive()
                .with(
                        "word/document.xml",
                        "<w:document xmlns:w=\"w\" xmlns:wp=\"wp\" xmlns:a=\"a\" xmlns:wps=\"wps\""
                                + " xmlns:wpg=\"wpg\" xmlns:wpc=\"wpc\" xmlns:v=\"v\" xmlns:mc=\"mc\"><w:body>" + body
                                + "</w:body></w:document>");
    }

    /** Returns a part with one relation. */
    public static String relation(String type, String target) {
        return "<Relationships><Relationship Id=\"rId1\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target
                + "\"/></Relationships>";
    }

    public OfficeArchive with(String part, String content) {
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public OfficeArchive with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    public byte[] file() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
