package id.mutubaku.server.walk;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Is a small file of a given kind, recognisable by its content. */
public record SampleFile(String name, Buffer content) {
    private static final String PNG = "89504e470d0a1a0a0000000d4948445200000001000000010806000000";
    private static final String JPEG = "ffd8ffe000104a46494600010100000100010000ffd9";
    private static final Map<String, String> ENDINGS = Map.of(
            "application/pdf", "pdf",
            "image/png", "png",
            "image/jpeg", "jpg",
            "text/plain", "txt",
            "application/zip", "zip",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    /** Makes a file of a media type. */
    public static SampleFile of(String mediaType) {
        String ending = ENDINGS.get(mediaType);
        if (ending == null) {
            throw new IllegalStateException("No file is made yet of type " + mediaType + "; teach it here");
        }
        return new SampleFile("surat permohonan." + ending, Buffer.buffer(content(ending)));
    }

    private static byte[] content(String ending) {
        return switch (ending) {
            case "pdf" ->
                "%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"
                        .getBytes(StandardCharsets.US_ASCII);
            case "png" -> HexFormat.of().parseHex(PNG);
            case "jpg" -> HexFormat.of().parseHex(JPEG);
            case "txt" -> "Permohonan dari Dinas Contoh\n".getBytes(StandardCharsets.UTF_8);
            default -> zip();
        };
    }

    private static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
