package id.mutubaku.host.trust;

import id.mutubaku.engine.digest.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Locale;

/** SHA-256 digests, written as 64 hexadecimal digits in lower case. */
public final class Sha256 {
    private Sha256() {}

    /** Returns that of a file. */
    public static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    static String of(InputStream in) throws IOException {
        MessageDigest digest = Digest.sha256();
        new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Returns the fingerprint of a certificate. */
    public static String of(X509Certificate certificate) {
        try {
            return Digest.hex(certificate.getEncoded());
        } catch (CertificateEncodingException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Returns what tools write with colons, spaces or capitals as it is written here. */
    public static String plain(String written) {
        return written.replaceAll("[:\\s]", "").toLowerCase(Locale.ROOT);
    }
}
