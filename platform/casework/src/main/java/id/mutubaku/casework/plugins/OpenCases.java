package id.mutubaku.casework.plugins;

import id.mutubaku.api.plugin.Text;
import id.mutubaku.casework.plugins.registry.PluginRegistry;
import id.mutubaku.casework.plugins.registry.PluginRegistry.Wish;
import id.mutubaku.casework.plugins.registry.SettingsProblems;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.host.LoadedPlugin;
import id.mutubaku.store.plugins.PluginStore.Pinned;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** The open cases of a region that began with some version of a plugin, and what a change means for them. */
final class OpenCases {
    private final Plugins plugins;

    OpenCases(Plugins plugins) {
        this.plugins = plugins;
    }

    /** Returns what is worth knowing of the open cases that do not use the version in force; nothing where there are none. */
    Future<List<Problem>> remarks(String region, String plugin) {
        return plugins.store()
                .pinned(region)
                .map(pinned -> pinned.stream()
                        .filter(each -> each.id().equals(plugin) && each.cases() > 0)
                        .flatMap(each -> remark(region, each).stream())
                        .toList());
    }

    private Optional<Problem> remark(String region, Pinned pinned) {
        PluginRegistry registry = plugins.registry();
        String cases = String.valueOf(pinned.cases());
        Optional<LoadedPlugin> current = registry.current(region, pinned.id());
        if (current.isEmpty()) {
            boolean off =
                    registry.wish(region, pinned.id()).filter(Wish::enabled).isEmpty();
            return Optional.of(
                    remark(Severity.WARNING, off ? "plugin/cases-off" : "plugin/cases-stuck", cases, pinned.version()));
        }
        String now = current.get().declaration().version();
        Optional<LoadedPlugin> own = registry.loaded(pinned.id(), pinned.version());
        if (own.isEmpty()) {
            return Optional.of(remark(Severity.WARNING, "plugin/cases-moved", cases, pinned.version(), now));
        }
        List<Problem> wrong = own.get()
                .declaration()
                .settings(registry.settings(region, own.get()))
                .problems();
        return wrong.isEmpty()
                ? Optional.of(remark(Severity.INFO, "plugin/cases-older", cases, pinned.version(), now))
                        .filter(older -> !pinned.version().equals(now))
                : Optional.of(misconfigured(cases, pinned.version(), wrong));
    }

    private static Problem misconfigured(String cases, String version, List<Problem> wrong) {
        Text text = SettingsProblems.text(wrong);
        return remark(Severity.WARNING, "plugin/cases-misconfigured", cases, version, text.id(), text.en());
    }

    private static Problem remark(Severity severity, String rule, String... arguments) {
        return new Problem("", rule, severity, List.of(arguments));
    }
}
