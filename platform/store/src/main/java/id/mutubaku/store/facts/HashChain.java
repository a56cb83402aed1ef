package id.mutubaku.store.facts;

import id.mutubaku.engine.digest.Digest;
import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/** The chain of a case's rows of events, in which none can be changed, left out or moved unnoticed. */
public final class HashChain {
    /** What the first row is chained to. */
    public static final Link START = new Link("");

    private HashChain() {}

    /** The hash of a row of events, in lower-case hexadecimal; empty before the first. */
    public record Link(String hex) {
        /** Returns what a column holds. */
        public static Link of(Buffer bytes) {
            return new Link(HexFormat.of().formatHex(bytes.getBytes()));
        }

        /** Returns what a column holds of it. */
        public Buffer bytes() {
            return Buffer.buffer(HexFormat.of().parseHex(hex));
        }
    }

    /**
     * Returns the hash of a row: SHA-256 over the hash of the row before it and all that the row holds.
     *
     * <p>In version 1 that is sequence number, type and body; from version 2 on version, sequence number, microseconds
     * since 1970, region, number and body, each text with a zero byte behind it.
     */
    public static Link next(Link previous, String region, String number, EventRow row) {
        MessageDigest digest = Digest.sha256();
        digest.update(HexFormat.of().parseHex(previous.hex()));
        if (row.version() == 1) {
            digest.update(number(row.sequence()));
            text(digest, row.type().orElse(""));
            digest.update(row.body().getBytes(StandardCharsets.UTF_8));
        } else {
            digest.update(number(row.version()));
            digest.update(number(row.sequence()));
            digest.update(number(ChronoUnit.MICROS.between(Instant.EPOCH, row.at())));
            text(digest, region);
            text(digest, number);
            text(digest, row.body());
        }
        return new Link(HexFormat.of().formatHex(digest.digest()));
    }

    private static byte[] number(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(0, number).array();
    }

    private static void text(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
