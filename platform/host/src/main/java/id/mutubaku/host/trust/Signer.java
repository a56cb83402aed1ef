package id.mutubaku.host.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/**
 * The signer of a jar.
 *
 * @param subject of the certificate, such as {@code CN=Dinas Kominfo, C=ID}
 * @param fingerprint SHA-256 of the certificate
 * @param until when the certificate expires
 * @param stamped when it was signed, by a time stamp of somebody trusted; absent where there is none
 */
public record Signer(String subject, String fingerprint, Instant until, Optional<Instant> stamped) {
    static Signer of(X509Certificate certificate, Optional<Instant> stamped) {
        return new Signer(
                certificate.getSubjectX500Principal().getName(),
                Sha256.of(certificate),
                certificate.getNotAfter().toInstant(),
                stamped);
    }
}
