package id.mutubaku.casework.plugins;

import id.mutubaku.casework.plugins.registry.PluginRegistry.Unit;
import id.mutubaku.engine.digest.Digest;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.host.LoadedPlugin;
import id.mutubaku.host.PluginRefused;
import id.mutubaku.host.declaration.PlatformVersion;
import id.mutubaku.host.declaration.PluginDeclaration;
import id.mutubaku.store.plugins.PluginStore.Installed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A plugin that is being developed: a folder of classes or a jar, unsigned, which is loaded anew after each build. What a build
 * has broken does not run; what ran before goes on.
 */
public final class DevelopedPlugin {
    private static final Logger LOG = LoggerFactory.getLogger(DevelopedPlugin.class);
    private static final int SHOWN = 12;

    private final Path source;
    private final Path copies;
    private Optional<Unit> running = Optional.empty();
    private Optional<Path> runsFrom = Optional.empty();
    private Optional<Path> ranFrom = Optional.empty();
    private String loaded = "";
    private String seen = "";

    /**
     * Prepares to load.
     *
     * @param source the folder of classes, or the jar, that builds write
     * @param copies a folder for copies, so that no build changes what runs
     */
    public DevelopedPlugin(Path source, Path copies) {
        this.source = source;
        this.copies = copies;
    }

    /** Tells whether there is something new that nobody has written to since the last look. */
    synchronized boolean isBuilt() throws IOException {
        String now = fingerprint();
        boolean still = now.equals(seen);
        seen = now;
        return still && !now.isEmpty() && !now.equals(loaded);
    }

    /** Returns what runs, after a look at what the last build left. */
    synchronized Optional<Unit> current() throws IOException {
        String now = fingerprint();
        if (!now.isEmpty() && !now.equals(loaded)) {
            loaded = now;
            load(now).ifPresent(fresh -> running = Optional.of(fresh));
        }
        return running;
    }

    private Optional<Unit> load(String fingerprint) throws IOException {
        Path copy = copied(fingerprint);
        try {
            LoadedPlugin plugin = LoadedPlugin.load(copy, PlatformVersion.CURRENT);
            PluginDeclaration declared = plugin.declaration();
            LOG.info("Plugin {} version {} runs unsigned from {}", declared.id(), declared.version(), source);
            follow(copy);
            Installed installed =
                    new Installed(declared.id(), declared.version(), fingerprint, false, Instant.now(), Unit.DEVELOPED);
            return Optional.of(new Unit(installed, Optional.of(plugin), List.of()));
        } catch (PluginRefused refused) {
            refused.problems()
                    .forEach(problem -> LOG.warn("{} does not run: {}", source, problem.sentence(Language.EN)));
            remove(copy);
            return Optional.empty();
        }
    }

    /** Removes the copy before the last: calls of the last one may still run, and read classes from it. */
    private void follow(Path copy) throws IOException {
        if (ranFrom.isPresent()) {
            remove(ranFrom.get());
        }
        ranFrom = runsFrom;
        runsFrom = Optional.of(copy);
    }

    /** Describes the files, with their sizes and times; empty where there are none. */
    private String fingerprint() throws IOException {
        if (!Files.exists(source)) {
            return "";
        }
        StringJoiner files = new StringJoiner("\n", "", "");
        for (Path file : files()) {
            files.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
        }
        return Digest.hex(files.toString());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path copied(String fingerprint) throws IOException {
        if (runsFrom.isEmpty()) {
            remove(copies);
        }
        Path copy = copies.resolve(fingerprint.substring(0, SHOWN) + (Files.isDirectory(source) ? "" : ".jar"));
        Files.createDirectories(copies);
        for (Path file : files()) {
            Path to = copy.resolve(source.relativize(file).toString());
            Files.createDirectories(to.toAbsolutePath().getParent());
            Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }

    private static void remove(Path copy) throws IOException {
        if (!Files.exists(copy)) {
            return;
        }
        try (Stream<Path> files = Files.walk(copy)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
