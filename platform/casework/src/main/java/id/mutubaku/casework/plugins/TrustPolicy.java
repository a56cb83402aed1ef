package id.mutubaku.casework.plugins;

import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.declaration.PlatformVersion;
import id.mutubaku.host.trust.Catalogue;
import id.mutubaku.host.trust.PluginJar;
import id.mutubaku.host.trust.Trust;
import id.mutubaku.host.trust.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The policy that admits jars signed by whom this platform trusts, and none that the latest catalogue revokes. */
public final class TrustPolicy {
    private static final Logger LOG = LoggerFactory.getLogger(TrustPolicy.class);

    private final Path folder;
    private final InstantSource clock;
    private volatile Optional<Catalogue> catalogue = Optional.empty();

    /**
     * Takes whom to trust.
     *
     * @param folder of certificates (PEM); it is read each time, so that a change counts at once
     */
    public TrustPolicy(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Returns what is wrong with a jar; nothing where it may run.
     *
     * @param allowed hash of the jar that an administrator let in, though its signature did not
     */
    List<Problem> problems(Path jar, Optional<String> allowed) {
        Trust trust = trust();
        Trust wider = allowed.map(hash -> trust.allowing(Set.of(hash))).orElse(trust);
        return PluginJar.verify(jar, wider, PlatformVersion.CURRENT)
                .fold(accepted -> List.of(), Verdict.Refused::problems);
    }

    private Trust trust() {
        Trust trust = Trust.in(certificates(), clock.instant());
        return catalogue
                .map(latest -> trust.revoking(latest.revokedCertificates(), latest.revokedJars()))
                .orElse(trust);
    }

    private List<X509Certificate> certificates() {
        try {
            return Trust.certificates(folder);
        } catch (IOException unreadable) {
            LOG.warn("Nobody's plugins are trusted, since a certificate cannot be read: {}", unreadable.getMessage());
            return List.of();
        }
    }

    /** Tells whether a jar is a catalogue rather than a plugin; what cannot be read is neither. */
    static boolean isCatalogue(byte[] jar) throws IOException {
        Path file = Files.createTempFile("mutubaku-upload", ".jar");
        try {
            Files.write(file, jar);
            try (ZipFile entries = new ZipFile(file.toFile())) {
                return entries.getEntry(Catalogue.FILE) != null;
            } catch (ZipException unreadable) {
                return false;
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** A use of a catalogue while its file is there. */
    @FunctionalInterface
    private interface CatalogueUse<T> {
        T of(Reading<Catalogue> read) throws IOException;
    }

    private <T> T with(byte[] jar, CatalogueUse<T> use) throws IOException {
        Path file = Files.createTempFile("mutubaku-catalogue", ".jar");
        try {
            Files.write(file, jar);
            return use.of(Catalogue.read(file, trust()));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Lists what the catalogue in force brings. */
    List<Catalogue.Item> offered() {
        return catalogue.map(Catalogue::plugins).orElse(List.of());
    }

    /** Takes the jar of a plugin out of a catalogue; empty where it does not bring that one. */
    Optional<byte[]> taken(byte[] jar, String plugin, String version) throws IOException {
        return with(jar, read -> {
            Optional<Catalogue> from = read.value();
            Optional<Catalogue.Item> item = from.flatMap(each -> each.plugin(plugin, version));
            if (item.isEmpty()) {
                return Optional.empty();
            }
            Path copy = Files.createTempFile("mutubaku-plugin", ".jar");
            try {
                from.get().copy(item.get(), copy);
                return Optional.of(Files.readAllBytes(copy));
            } finally {
                Files.deleteIfExists(copy);
            }
        });
    }

    /** Reads a catalogue that is to take the place of the one in force, and so has to be newer. */
    Reading<Catalogue> newer(byte[] jar) throws IOException {
        Reading<Catalogue> read = with(jar, each -> each);
        List<Problem> older = read.value()
                .flatMap(next -> catalogue.map(now -> next.replacing(now.issued())))
                .orElse(List.of());
        return older.isEmpty() ? read : new Reading<>(Optional.empty(), older);
    }

    /** Returns when the catalogue in force was issued. */
    Optional<Instant> issued() {
        return catalogue.map(Catalogue::issued);
    }

    /** Lets what the latest catalogue revokes count; one that was damaged in the database counts for nothing. */
    void follows(Optional<byte[]> latest) throws IOException {
        if (latest.isPresent()) {
            catalogue = with(latest.get(), each -> each).value().or(() -> catalogue);
        }
    }
}
