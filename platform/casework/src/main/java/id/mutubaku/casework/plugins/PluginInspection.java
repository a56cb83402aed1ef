package id.mutubaku.casework.plugins;

import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.LoadedPlugin;
import id.mutubaku.host.PluginRefused;
import id.mutubaku.host.declaration.PlatformVersion;
import id.mutubaku.host.declaration.PluginDeclaration;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The inspection of a jar that is signed as it should be: whether it loads, offers what it says, and can be set. */
public final class PluginInspection {
    private PluginInspection() {}

    /** Loads a jar as the platform does, for a moment; returns what it says of itself, or all that is wrong with it. */
    public static Reading<PluginDeclaration> of(Path jar) {
        try (LoadedPlugin plugin = LoadedPlugin.load(jar, PlatformVersion.CURRENT)) {
            PluginDeclaration declaration = plugin.declaration();
            List<Problem> undrawable = SettingsForm.problems(declaration);
            return new Reading<>(undrawable.isEmpty() ? Optional.of(declaration) : Optional.empty(), undrawable);
        } catch (PluginRefused refused) {
            return new Reading<>(Optional.empty(), refused.problems());
        }
    }
}
