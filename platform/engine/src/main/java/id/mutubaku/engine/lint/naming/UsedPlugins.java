package id.mutubaku.engine.lint.naming;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.FormKeywords;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.lint.rule.Wording;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.schema.Subschema;
import id.mutubaku.model.definition.PluginUse;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.Region.PluginSetting;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rule against checks, actions, lookups, searches and computations of a plugin that the region does not use. Source: nothing is checked or done
 * then, and a field with choices becomes a plain one.
 */
final class UsedPlugins implements LintRule {
    private static final List<String> IN_FIELDS = List.of("x-lookup", FormKeywords.COMPUTATION);
    private static final String SEARCH = "x-search";

    private final Optional<Map<String, PluginSetting>> plugins;

    UsedPlugins(Optional<Region> region) {
        this.plugins = region.map(Region::plugins);
    }

    @Override
    public String id() {
        return "sop/plugin";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        plugins.ifPresent(used -> {
            for (Row row : Row.all(definition)) {
                uses(row.step().checks(), row.at("checks"), used, report);
                uses(row.step().actions(), row.at("actions"), used, report);
            }
            definition
                    .forms()
                    .forEach((id, form) -> Subschema.of(JsonMapping.tree(form))
                            .forEach(part -> fields(part, Pointers.of("forms", id), used, report)));
        });
    }

    private static void fields(Subschema part, String form, Map<String, PluginSetting> used, Report report) {
        IN_FIELDS.stream()
                .filter(keyword -> part.keywords().path(keyword).isTextual())
                .forEach(keyword ->
                        look(part.keywords().path(keyword).asText(), form + part.at(keyword), used, report));
        JsonNode search = part.keywords().path(SEARCH).path("use");
        if (search.isTextual()) {
            look(search.asText(), form + part.at(SEARCH) + "/use", used, report);
        }
    }

    private static void uses(List<PluginUse> uses, String pointer, Map<String, PluginSetting> used, Report report) {
        for (int index = 0; index < uses.size(); index++) {
            look(uses.get(index).use(), pointer + Pointers.of(index, "use"), used, report);
        }
    }

    private static void look(String name, String pointer, Map<String, PluginSetting> used, Report report) {
        String plugin = name.substring(0, Math.max(name.indexOf('/'), 0));
        PluginSetting setting = used.get(plugin);
        if (setting == null) {
            Optional<String> meant = Wording.nearest(plugin, used.keySet());
            meant.ifPresent(nearest -> report.add("sop/plugin/slip", pointer, plugin, nearest));
            if (meant.isEmpty()) {
                report.add("sop/plugin/unused", pointer, plugin);
            }
        } else if (!setting.enabled()) {
            report.add("sop/plugin/off", pointer, plugin);
        }
    }
}
