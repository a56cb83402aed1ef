package id.mutubaku.host.trust;

import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A file that brings plugins, and warnings, to offices without internet: a jar signed by somebody trusted, with
 * {@code catalogue.json} and the plugins' jars, each signed by who made it.
 *
 * @param jar the file itself
 * @param issued when it was made; an older catalogue never replaces a newer one
 * @param signer who signed it
 * @param plugins what it brings
 * @param revokedCertificates SHA-256 fingerprints of certificates of which it warns
 * @param revokedJars SHA-256 of jars of which it warns
 */
public record Catalogue(
        Path jar,
        Instant issued,
        Signer signer,
        List<Item> plugins,
        Set<String> revokedCertificates,
        Set<String> revokedJars) {

    /** Name of the list in the jar. */
    public static final String FILE = "catalogue.json";

    /**
     * One plugin of a catalogue.
     *
     * @param file its jar inside of the catalogue's
     * @param sha256 of its jar, which was compared
     */
    public record Item(String id, String version, Text title, String file, String sha256) {}

    public Catalogue {
        plugins = List.copyOf(plugins);
        revokedCertificates = Set.copyOf(revokedCertificates);
        revokedJars = Set.copyOf(revokedJars);
    }

    /** Reads a catalogue, with all that is wrong with it; there is none unless all is well. */
    public static Reading<Catalogue> read(Path jar, Trust trust) {
        return CatalogueReader.read(jar, trust);
    }

    /** Returns the problem of a catalogue that is no newer than the one in force. */
    public List<Problem> replacing(Instant inForce) {
        return issued.isAfter(inForce)
                ? List.of()
                : List.of(Problem.error("/issued", "trust/catalogue-older", issued.toString(), inForce.toString()));
    }

    /** Returns a trust that heeds what it warns of. */
    public Trust heededBy(Trust trust) {
        return trust.revoking(revokedCertificates, revokedJars);
    }

    /** Finds a plugin. */
    public Optional<Item> plugin(String id, String version) {
        return plugins.stream()
                .filter(each -> each.id().equals(id) && each.version().equals(version))
                .findFirst();
    }

    /**
     * Copies a plugin's jar out; what was copied is compared once more.
     *
     * @throws IOException when it cannot be copied, or the catalogue has changed meanwhile
     */
    public void copy(Item item, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(item.file());
            if (entry == null) {
                throw new NoSuchFileException(item.file());
            }
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (!Sha256.of(target).equals(item.sha256())) {
            Files.delete(target);
            throw new IOException(jar + " has changed since it was read");
        }
    }
}
