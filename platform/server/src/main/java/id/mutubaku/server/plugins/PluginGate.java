package id.mutubaku.server.plugins;

import id.mutubaku.engine.problem.Problem;
import id.mutubaku.server.plugins.PluginStore.Installed;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** placeholder */
public interface PluginGate {
    void follows(Optional<byte[]> catalogue);

    boolean admits(Installed installed);

    List<Problem> problems(Path jar, boolean allowed);
}
