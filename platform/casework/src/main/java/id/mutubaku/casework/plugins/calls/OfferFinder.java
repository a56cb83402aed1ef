package id.mutubaku.casework.plugins.calls;

import id.mutubaku.api.plugin.Text;
import id.mutubaku.casework.plugins.registry.PluginRegistry;
import id.mutubaku.casework.plugins.registry.PluginRegistry.Use;
import id.mutubaku.casework.plugins.registry.SettingsProblems;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.LoadedPlugin;
import id.mutubaku.host.declaration.OfferKind;
import id.mutubaku.host.declaration.PluginDeclaration;
import id.mutubaku.host.declaration.PluginDeclaration.Offered;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.definition.PluginUse;
import id.mutubaku.model.definition.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A finder of what plugins offer to a case, among what runs at one moment. */
record OfferFinder(PluginRegistry now) {
    static final Text NOT_INSTALLED =
            new Text("Plugin tidak terpasang di server ini.", "The plugin is not installed on this server.");
    private static final Text SWITCHED_OFF =
            new Text("Plugin tidak diaktifkan untuk daerah ini.", "The plugin is not switched on for this region.");
    private static final Text CANNOT_RUN = new Text(
            "Plugin terpasang, tetapi tidak dapat dijalankan server ini. Administrator melihat sebabnya di halaman Plugin.",
            "The plugin is installed, but this server cannot run it. An administrator sees why on the page Plugins.");
    /** An offer that can be asked, or the reason why it cannot. */
    record Found(Optional<Use> use, Map<String, Object> settings, Optional<Text> problem, boolean misconfigured) {
        Offered offered(String wanted) {
            return use.orElseThrow()
                    .plugin()
                    .declaration()
                    .offer(OfferName.of(wanted).offer())
                    .orElseThrow();
        }
    }

    /** Finds an offer, {@code plugin/name}, for which nothing sets anything but the region. */
    Found find(CaseState state, String wanted, OfferKind kind) {
        return find(state, new PluginUse(wanted, wanted, Wording.NONE, "info", Map.of()), kind);
    }

    /** Finds an offer as a case is to use it. */
    Found find(CaseState state, PluginUse wanted, OfferKind kind) {
        OfferName name = OfferName.of(wanted.use());
        String region = state.region();
        Optional<String> began = Optional.ofNullable(state.plugins().get(name.plugin()));
        Optional<Use> use = now.use(region, name.plugin(), began);
        if (use.isEmpty()) {
            return none(why(region, name.plugin()));
        }
        LoadedPlugin plugin = use.get().plugin();
        if (plugin.declaration()
                .offer(name.offer())
                .filter(offer -> offer.kind() == kind)
                .isEmpty()) {
            return none(new Text(
                    "Plugin %s versi %s tidak menyediakan \"%s\"."
                            .formatted(name.plugin(), plugin.declaration().version(), name.offer()),
                    "Plugin %s version %s does not offer \"%s\"."
                            .formatted(name.plugin(), plugin.declaration().version(), name.offer())));
        }
        Map<String, Object> given = new LinkedHashMap<>(use.get().settings());
        given.putAll(wanted.settings());
        Reading<Map<String, Object>> settings = plugin.declaration().settings(given);
        return settings.value()
                .map(complete -> new Found(use, complete, Optional.empty(), false))
                .orElseGet(() -> new Found(
                        Optional.empty(),
                        Map.of(),
                        Optional.of(wrongSettings(plugin.declaration(), settings.problems())),
                        true));
    }

    private Text why(String region, String plugin) {
        if (now.of(plugin).isEmpty()) {
            return NOT_INSTALLED;
        }
        boolean off =
                now.wish(region, plugin).filter(PluginRegistry.Wish::enabled).isEmpty();
        return off ? SWITCHED_OFF : CANNOT_RUN;
    }

    private static Found none(Text why) {
        return new Found(Optional.empty(), Map.of(), Optional.of(why), false);
    }

    private static Text wrongSettings(PluginDeclaration plugin, List<Problem> problems) {
        Text wrong = SettingsProblems.text(problems);
        return new Text(
                "Pengaturan plugin %s versi %s belum benar: %s".formatted(plugin.id(), plugin.version(), wrong.id()),
                "The settings of plugin %s version %s are not right: %s"
                        .formatted(plugin.id(), plugin.version(), wrong.en()));
    }
}
