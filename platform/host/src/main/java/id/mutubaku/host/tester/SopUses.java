package id.mutubaku.host.tester;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The uses of a plugin in an SOP, so that the maker of the plugin can hold one against the other. */
public final class SopUses {
    private final JsonNode region;
    private final JsonNode sop;
    private final String plugin;

    private SopUses(JsonNode region, JsonNode sop, String plugin) {
        this.region = region;
        this.sop = sop;
        this.plugin = plugin;
    }

    /**
     * One use.
     *
     * @param step id of the step
     * @param name of the check or action, without the plugin's id
     * @param settings those of the step over those of the region, as the platform gives them
     */
    public record Use(String step, String name, Map<String, Object> settings) {}

    /**
     * Reads an SOP, and the region beside it.
     *
     * @param sop file {@code <region>/<sop>.json}
     * @throws IOException when one of the two cannot be read
     */
    public static SopUses of(Path sop, String plugin) throws IOException {
        return new SopUses(read(sop.resolveSibling("region.json")), read(sop), plugin);
    }

    private static JsonNode read(Path file) throws IOException {
        return JsonMapping.MAPPER.readTree(Files.readString(file));
    }

    /** Lists the checks and actions of the plugin that the SOP names, in the order of its steps. */
    public List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        for (JsonNode step : sop.path("steps")) {
            for (JsonNode list : List.of(step.path("checks"), step.path("actions"))) {
                for (JsonNode use : list) {
                    String name = use.path("use").asText();
                    if (name.startsWith(plugin + "/")) {
                        uses.add(new Use(step.path("id").asText(), name.substring(plugin.length() + 1), settings(use)));
                    }
                }
            }
        }
        return uses;
    }

    private Map<String, Object> settings(JsonNode use) {
        Map<String, Object> settings = new LinkedHashMap<>();
        for (JsonNode given : List.of(region.path("plugins").path(plugin), use)) {
            given.path("settings").forEachEntry((name, value) -> settings.put(name, plain(value)));
        }
        return settings;
    }

    private static Object plain(JsonNode value) {
        return JsonMapping.MAPPER.convertValue(value, Object.class);
    }

    /** Returns the media types that a document of the SOP accepts; none where it has no such document. */
    public Set<String> accepted(String document) {
        Set<String> accepted = new LinkedHashSet<>();
        for (JsonNode each : sop.path("documents")) {
            if (each.path("id").asText().equals(document)) {
                each.path("accept").forEach(type -> accepted.add(type.asText()));
            }
        }
        return accepted;
    }
}
