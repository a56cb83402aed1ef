package id.mutubaku.server;

import id.mutubaku.server.plugins.PluginGate;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Says where plugins come from, and whose are trusted.
 *
 * @param jars folder of jars that are installed at the start, where they are not yet; absent for none
 * @param trust folder of certificates (PEM) whose signatures count; absent for {@code trust} in the data folder
 */
public record PluginOptions(Optional<Path> jars, Optional<Path> trust) {
    /** Brings no plugins along. */
    public static final PluginOptions NONE = new PluginOptions(Optional.empty(), Optional.empty());

    /** Makes the gate through which plugins come in. */
    PluginGate gate(Path data, InstantSource clock) {
        return new PluginGate(trust.orElseGet(() -> data.resolve("trust")), clock);
    }
}
