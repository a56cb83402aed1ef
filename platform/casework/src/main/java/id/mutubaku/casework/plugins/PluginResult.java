package id.mutubaku.casework.plugins;

import id.mutubaku.engine.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Is what came of something that an administrator asked. */
public sealed interface PluginResult {
    /**
     * Says that it is done.
     *
     * @param fresh false when it was so before
     */
    record Done(String plugin, String version, boolean fresh) implements PluginResult {}

    /**
     * Says why nothing was done.
     *
     * @param sha256 of the jar that was given, with which an administrator may let it in all the same
     */
    record Refused(List<Problem> problems, Optional<String> sha256) implements PluginResult {
        /** Refuses for one reason. */
        static Refused because(String rule, String... arguments) {
            return new Refused(List.of(Problem.error("", rule, arguments)), Optional.empty());
        }
    }
}
