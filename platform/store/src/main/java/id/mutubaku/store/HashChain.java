package id.mutubaku.store;

import id.mutubaku.engine.digest.Digest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Chains the events of a case, so that none can be changed, left out or moved unnoticed. */
public final class HashChain {
    /** What the first event is chained to. */
    public static final Link START = new Link("");

    private HashChain() {}

    /** Is the hash of an event, in lower-case hexadecimal; empty before the first event. */
    public record Link(String hex) {}

    /** Returns the hash of an event: SHA-256 over the previous hash, the sequence number, the type and the body. */
    public static Link next(Link previous, long sequence, String type, String body) {
        MessageDigest digest = Digest.sha256();
        digest.update(HexFormat.of().parseHex(previous.hex()));
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, sequence));
        digest.update(type.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(body.getBytes(StandardCharsets.UTF_8));
        return new Link(HexFormat.of().formatHex(digest.digest()));
    }
}
