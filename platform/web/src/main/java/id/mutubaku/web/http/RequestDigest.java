package id.mutubaku.web.http;

import id.mutubaku.engine.digest.Digest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** The digest by which a request that comes again with the same key is known to be the same. */
public final class RequestDigest {
    private RequestDigest() {}

    /** Returns the digest of what a request says, part by part; no two different lists have the same. */
    public static String of(Object... parts) {
        MessageDigest digest = Digest.sha256();
        for (Object part : List.of(parts)) {
            byte[] bytes = part instanceof byte[] raw ? raw : part.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
