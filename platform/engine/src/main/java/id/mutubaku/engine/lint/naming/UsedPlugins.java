package id.mutubaku.engine.lint.naming;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Wording;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.Region.PluginSetting;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rule against checks, actions, lookups, searches and computations of a plugin that the region does not use, or that the
 * plugin does not offer. Source: nothing is checked or done then, and a field with choices becomes a plain one.
 */
final class UsedPlugins implements LintRule {
    private final Optional<Map<String, PluginSetting>> used;
    private final KnownPlugins known;

    UsedPlugins(Optional<Region> region, KnownPlugins known) {
        this.used = region.map(Region::plugins);
        this.known = known;
    }

    @Override
    public String id() {
        return "sop/plugin";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        used.ifPresent(plugins -> OfferUse.of(definition).forEach(use -> check(use, plugins, report)));
    }

    private void check(OfferUse use, Map<String, PluginSetting> plugins, Report report) {
        String plugin = use.plugin();
        PluginSetting setting = plugins.get(plugin);
        if (setting == null) {
            Optional<String> meant = Wording.nearest(plugin, plugins.keySet());
            meant.ifPresent(nearest -> report.add("sop/plugin/slip", use.pointer(), plugin, nearest));
            if (meant.isEmpty()) {
                report.add("sop/plugin/unused", use.pointer(), plugin);
            }
        } else if (!setting.enabled()) {
            report.add("sop/plugin/off", use.pointer(), plugin);
        }
        known.offers(plugin).ifPresent(offers -> offered(use, offers, report));
    }

    private static void offered(OfferUse use, Map<String, String> offers, Report report) {
        String kind = use.kind();
        if (kind.equals(offers.get(use.name()))) {
            return;
        }
        List<String> fitting = offers.entrySet().stream()
                .filter(offer -> offer.getValue().equals(kind))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (fitting.isEmpty()) {
            report.add("sop/plugin/none", use.pointer(), use.plugin(), use.name(), use.keyword());
        } else {
            String meant = Wording.nearestOrAll(use.name(), fitting);
            report.add("sop/plugin/offer", use.pointer(), use.plugin(), use.name(), use.keyword(), meant);
        }
    }
}
