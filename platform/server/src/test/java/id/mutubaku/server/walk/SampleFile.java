package id.mutubaku.server.walk;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small file of a given kind, recognisable by its content. */
public record SampleFile(String name, Buffer content) {
    private static final String PNG = "89504e470d0a1a0a0000000d4948445200000001000000010806000000";
    private static final String JPEG = "ffd8ffe000104a46494600010100000100010000ffd9";
    private static final String PDF = "%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n";

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Makes a file of a media type. */
    public static SampleFile of(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> named("surat permohonan.pdf", PDF.getBytes(StandardCharsets.US_ASCII));
            case "image/png" -> named("gambar.png", HexFormat.of().parseHex(PNG));
            case "image/jpeg" -> named("foto.jpg", HexFormat.of().parseHex(JPEG));
            case WORD -> named("naskah.docx", zip("word/document.xml"));
            case EXCEL -> named("lembar.xlsx", zip("xl/workbook.xml"));
            default -> throw new IllegalStateException("No file is made yet of type " + mediaType + "; teach it here");
        };
    }

    private static byte[] zip(String entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.closeEntry();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private static SampleFile named(String name, byte[] content) {
        return new SampleFile(name, Buffer.buffer(content));
    }
}
