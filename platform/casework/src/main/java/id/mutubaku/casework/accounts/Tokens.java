package id.mutubaku.casework.accounts;

import id.mutubaku.engine.digest.Digest;
import java.security.SecureRandom;
import java.util.Base64;

/** Draws secrets that are handed out once and kept only as a digest. */
public final class Tokens {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Tokens() {}

    /** Returns 256 random bits as text that can stand in a URL. */
    public static String draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Returns the digest under which a secret is kept, in lower-case hexadecimal. */
    public static String digest(String token) {
        return Digest.hex(token);
    }
}
