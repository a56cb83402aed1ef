package id.mutubaku.engine.lint.naming;

import java.util.Map;
import java.util.Optional;

/** The plugins that are known where a definition is checked. */
@FunctionalInterface
public interface KnownPlugins {
    /** Knows no plugin, so that nothing is said of what they offer. */
    KnownPlugins NONE = plugin -> Optional.empty();

    /** Returns the kind of each offer of a plugin by its name, such as {@code check}; absent where nobody knows the plugin. */
    Optional<Map<String, String>> offers(String plugin);
}
