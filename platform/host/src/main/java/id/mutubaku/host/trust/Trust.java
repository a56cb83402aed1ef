package id.mutubaku.host.trust;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The certificates and hashes that the people who run a platform trust, at a moment.
 *
 * @param certificates of signers themselves, or of authorities that issue certificates to signers
 * @param allowedJars SHA-256 of jars that somebody allowed by name, whoever signed them
 * @param revokedCertificates SHA-256 fingerprints of certificates that are not trusted any more
 * @param revokedJars SHA-256 of jars of which somebody warns; goes before everything else
 * @param now the moment
 */
public record Trust(
        List<X509Certificate> certificates,
        Set<String> allowedJars,
        Set<String> revokedCertificates,
        Set<String> revokedJars,
        Instant now) {

    public Trust {
        certificates = List.copyOf(certificates);
        allowedJars = plain(allowedJars);
        revokedCertificates = plain(revokedCertificates);
        revokedJars = plain(revokedJars);
    }

    /** Trusts certificates, and nothing else yet. */
    public static Trust in(List<X509Certificate> certificates, Instant now) {
        return new Trust(certificates, Set.of(), Set.of(), Set.of(), now);
    }

    /**
     * Reads the certificates of all {@code .pem}, {@code .crt} and {@code .cer} files of a folder; none where there is
     * no folder.
     *
     * @throws IOException when a file cannot be read or holds no certificate; its message names the file
     */
    public static List<X509Certificate> certificates(Path folder) throws IOException {
        List<X509Certificate> certificates = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return certificates;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().matches(".*\\.(pem|crt|cer)")) {
                    certificates.addAll(read(file));
                }
            }
        }
        return certificates;
    }

    private static List<X509Certificate> read(Path file) throws IOException {
        List<X509Certificate> certificates = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            Collection<? extends Certificate> read =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            read.forEach(certificate -> certificates.add((X509Certificate) certificate));
        } catch (CertificateException unreadable) {
            throw new IOException(file + ": " + unreadable.getMessage(), unreadable);
        }
        if (certificates.isEmpty()) {
            throw new IOException(file + " holds no certificate");
        }
        return certificates;
    }

    /** Returns this with jars that are allowed by name. */
    public Trust allowing(Collection<String> jars) {
        return new Trust(certificates, both(allowedJars, jars), revokedCertificates, revokedJars, now);
    }

    /** Returns this with warnings. */
    public Trust revoking(Collection<String> moreCertificates, Collection<String> moreJars) {
        return new Trust(
                certificates,
                allowedJars,
                both(revokedCertificates, moreCertificates),
                both(revokedJars, moreJars),
                now);
    }

    private static Set<String> both(Set<String> some, Collection<String> more) {
        Set<String> both = new TreeSet<>(some);
        both.addAll(more);
        return both;
    }

    private static Set<String> plain(Set<String> written) {
        Set<String> plain = new TreeSet<>();
        written.forEach(each -> plain.add(Sha256.plain(each)));
        return Set.copyOf(plain);
    }
}
