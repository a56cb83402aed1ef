package id.mutubaku.server.walk;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Is a small file of a given kind, recognisable by its content. */
public record SampleFile(String name, Buffer content) {
    private static final String PNG = "89504e470d0a1a0a0000000d4948445200000001000000010806000000";
    private static final String JPEG = "ffd8ffe000104a46494600010100000100010000ffd9";
    private static final String PDF = "%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n";

    /** Makes a file of a media type. */
    public static SampleFile of(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> named("surat permohonan.pdf", PDF.getBytes(StandardCharsets.US_ASCII));
            case "image/png" -> named("gambar.png", HexFormat.of().parseHex(PNG));
            case "image/jpeg" -> named("foto.jpg", HexFormat.of().parseHex(JPEG));
            default -> throw new IllegalStateException("No file is made yet of type " + mediaType + "; teach it here");
        };
    }

    private static SampleFile named(String name, byte[] content) {
        return new SampleFile(name, Buffer.buffer(content));
    }
}
