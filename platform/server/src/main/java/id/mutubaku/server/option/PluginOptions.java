package id.mutubaku.server.option;

import id.mutubaku.casework.plugins.DevelopedPlugin;
import id.mutubaku.casework.plugins.PluginJars;
import id.mutubaku.casework.plugins.PluginResult;
import id.mutubaku.casework.plugins.TrustPolicy;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.host.trust.Trust;
import id.mutubaku.server.process.StartException;
import io.vertx.core.Future;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says where plugins come from, and whose are trusted.
 *
 * @param jars folder of jars that are installed at the start, where they are not yet; absent for none
 * @param trust folder of certificates (PEM) whose signatures count; absent for {@code trust} in the data folder
 */
public record PluginOptions(Optional<Path> jars, Optional<Path> trust, Optional<Path> developing) {
    private static final Logger LOG = LoggerFactory.getLogger(PluginOptions.class);

    /** Brings no plugins along. */
    public static final PluginOptions NONE = new PluginOptions(Optional.empty(), Optional.empty());

    /** Brings jars along that are signed. */
    public PluginOptions(Optional<Path> jars, Optional<Path> trust) {
        this(jars, trust, Optional.empty());
    }

    /** Returns the plugin that is being developed on this machine. */
    public Optional<DevelopedPlugin> developed(Path data) {
        return developing.map(
                source -> new DevelopedPlugin(source, data.resolve("plugins").resolve("developed")));
    }

    /**
     * Refuses folders that were named and are not there, and certificates that cannot be read.
     *
     * @throws StartException which says what to mend
     */
    public void check(Path data) {
        jars.ifPresent(folder -> StartException.requireFolder("plugins", folder));
        trust.ifPresent(folder -> StartException.requireFolder("trust", folder));
        try {
            Trust.certificates(trust(data));
        } catch (IOException unreadable) {
            throw StartException.trust(unreadable);
        }
    }

    private Path trust(Path data) {
        return trust.orElseGet(() -> data.resolve("trust"));
    }

    /** Makes the gate through which plugins come in. */
    public TrustPolicy gate(Path data, InstantSource clock) {
        return new TrustPolicy(trust(data), clock);
    }

    /** Installs the jars of the folder; one that is refused is left out, and the log says why. */
    public Future<Void> install(PluginJars plugins) {
        return plugins.installAll(jars.map(PluginOptions::in).orElse(List.of()), "--plugins")
                .onSuccess(results -> results.forEach((jar, result) -> {
                    if (result instanceof PluginResult.Refused refused) {
                        refused.problems()
                                .forEach(problem -> LOG.warn(
                                        "{}: {} / {}",
                                        jar.getFileName(),
                                        problem.sentence(Language.ID),
                                        problem.sentence(Language.EN)));
                    }
                }))
                .mapEmpty();
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("--plugins " + folder, unreadable);
        }
    }
}
