package id.mutubaku.casework.plugins;

import id.mutubaku.host.trust.Sha256;
import id.mutubaku.store.plugins.PluginStore.Installed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The cache of jars on a node; what it holds is checked against what the database says was installed. */
final class JarCache {
    private static final Logger LOG = LoggerFactory.getLogger(JarCache.class);

    private final Path folder;

    JarCache(Path folder) {
        this.folder = folder;
    }

    /** Returns where a jar lies, or would. */
    Path of(Installed installed) {
        return folder.resolve(installed.sha256() + ".jar");
    }

    /** Lists what is not here, or is not what was installed: half written, damaged or exchanged. */
    List<Installed> missing(List<Installed> installed) {
        return installed.stream().filter(each -> !has(each)).toList();
    }

    private boolean has(Installed each) {
        try {
            return Files.isRegularFile(of(each)) && Sha256.of(of(each)).equals(each.sha256());
        } catch (IOException unreadable) {
            LOG.warn("The jar of {} {} is loaded anew, since it cannot be read", each.id(), each.version(), unreadable);
            return false;
        }
    }

    /** Keeps a jar, whole or not at all; false where it is not the one that was installed. */
    boolean keep(Installed installed, byte[] jar) throws IOException {
        Files.createDirectories(folder);
        Path arriving = Files.createTempFile(folder, "arriving", ".part");
        try {
            Files.write(arriving, jar);
            boolean same = Sha256.of(arriving).equals(installed.sha256());
            if (same) {
                Files.move(
                        arriving, of(installed), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return same;
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    /** Removes the jars of what is not installed any more. */
    void keepOnly(List<Installed> installed) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Set<Path> kept = installed.stream().map(this::of).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".jar"))
                    .filter(each -> !kept.contains(each))
                    .toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException inUse) {
            LOG.warn("Jars that are not used any more could not be removed", inUse);
        }
    }
}
