package id.mutubaku.casework.plugins;

import id.mutubaku.casework.plugins.registry.PluginRegistry;
import id.mutubaku.engine.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The result of something that an administrator asked. */
public sealed interface PluginResult {
    /**
     * A request that was done.
     *
     * @param fresh false when it was so before
     * @param remarks what it means for cases that are open
     */
    record Done(String plugin, String version, boolean fresh, List<Problem> remarks) implements PluginResult {
        public Done {
            remarks = List.copyOf(remarks);
        }

        /** A request that means nothing for cases that are open. */
        Done(String plugin, String version, boolean fresh) {
            this(plugin, version, fresh, List.of());
        }
    }

    /**
     * A request that was refused.
     *
     * @param sha256 of the jar that was given, with which an administrator may let it in all the same
     */
    record Refused(List<Problem> problems, Optional<String> sha256) implements PluginResult {
        /** Refuses what needs a version that does not run, and says which versions are installed. */
        static Refused notRunning(PluginRegistry registry, String plugin, Optional<String> version) {
            String versions = registry.of(plugin).stream()
                    .map(unit -> unit.installed().version())
                    .collect(Collectors.joining(", "));
            if (versions.isEmpty()) {
                return because("plugin/none-installed", plugin);
            }
            return version.map(wanted -> because("plugin/not-installed", plugin, wanted, versions))
                    .orElseGet(() -> because("plugin/none-stable", plugin, versions));
        }

        /** Refuses for one reason. */
        static Refused because(String rule, String... arguments) {
            return new Refused(List.of(Problem.error("", rule, arguments)), Optional.empty());
        }
    }
}
