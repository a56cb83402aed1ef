package id.mutubaku.exchange.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Office file in the making: its parts, what they are, and how they relate. */
public final class OfficeWriter {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> relations = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();

    /**
     * Adds a part.
     *
     * @param type what it is, without what all types of Office begin with
     */
    public void add(String name, String type, String xml) {
        parts.put(name, HEAD + xml);
        types.append("<Override PartName=\"/")
                .append(name)
                .append("\" ContentType=\"")
                .append(TYPES)
                .append(type)
                .append("+xml\"/>");
    }

    /**
     * Relates a part to another one.
     *
     * @param from the part, or nothing for the file itself
     * @param type the last word of the type of the relation
     * @param target the other part, as seen from the folder of the first
     * @return the id of the relation
     */
    public String relate(String from, String type, String target) {
        Map<String, String> own = relations.computeIfAbsent(from, any -> new LinkedHashMap<>());
        String id = "rId" + (own.size() + 1);
        own.put(id, "Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"");
        return id;
    }

    /** Returns the file. */
    public byte[] file() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            write(archive, "[Content_Types].xml", contentTypes());
            for (Map.Entry<String, Map<String, String>> each : relations.entrySet()) {
                write(archive, relationsOf(each.getKey()), relations(each.getValue()));
            }
            for (Map.Entry<String, String> part : parts.entrySet()) {
                write(archive, part.getKey(), part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private String contentTypes() {
        return HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/>" + types + "</Types>";
    }

    private static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    private static String relations(Map<String, String> own) {
        StringBuilder list = new StringBuilder(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        own.forEach((id, relation) -> list.append("<Relationship Id=\"")
                .append(id)
                .append("\" ")
                .append(relation)
                .append("/>"));
        return list.append("</Relationships>").toString();
    }

    /** Writes a part with a time that is always the same, so that the same form is the same file. */
    private static void write(ZipOutputStream archive, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        archive.putNextEntry(entry);
        archive.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
