package id.mutubaku.server;

import id.mutubaku.casework.plugins.PluginGate;
import id.mutubaku.casework.plugins.PluginJars;
import id.mutubaku.casework.plugins.PluginResult;
import id.mutubaku.engine.problem.Language;
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
public record PluginOptions(Optional<Path> jars, Optional<Path> trust) {
    private static final Logger LOG = LoggerFactory.getLogger(PluginOptions.class);

    /** Brings no plugins along. */
    public static final PluginOptions NONE = new PluginOptions(Optional.empty(), Optional.empty());

    /** Makes the gate through which plugins come in. */
    PluginGate gate(Path data, InstantSource clock) {
        return new PluginGate(trust.orElseGet(() -> data.resolve("trust")), clock);
    }

    /** Installs the jars of the folder; one that is refused is left out, and the log says why. */
    Future<Void> install(PluginJars plugins) {
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
