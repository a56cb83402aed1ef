package id.mutubaku.plugins.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import id.mutubaku.host.tester.PluginTester;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the settings and documents of the SOP that uses the plugin against what the plugin takes and gives. */
final class ShippedTest {
    private static final Path DEFINITIONS = Path.of("../../sop-definitions/bolmut");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path packed = Path.of("");

    private PluginTester loaded() throws IOException {
        return PluginTester.of(Packed.into(packed, Config.class, Gson.class));
    }

    @Test
    void settings_ofRegionAndSteps_areTaken_andWhatIsUsedIsOffered() throws Exception {
        JsonNode region = JSON.readTree(DEFINITIONS.resolve("region.json").toFile());
        Map<String, Object> settings = settings(region.at("/plugins/bolmut-repository/settings"));
        List<String> used = new ArrayList<>();
        try (PluginTester plugin = loaded()) {
            plugin.settings(settings);
            for (JsonNode use : uses()) {
                Map<String, Object> both = new LinkedHashMap<>(settings);
                both.putAll(settings(use.path("settings")));
                plugin.settings(both);
                used.add(use.path("use").asText());
            }
        }
        assertEquals(
                List.of("bolmut-repository/provision"), used.stream().sorted().toList());
    }

    private static Map<String, Object> settings(JsonNode node) {
        return JSON.convertValue(node, new TypeReference<Map<String, Object>>() {});
    }

    private static List<JsonNode> uses() throws IOException {
        List<JsonNode> uses = new ArrayList<>();
        for (JsonNode step : sop().path("steps")) {
            step.path("checks").forEach(uses::add);
            step.path("actions").forEach(uses::add);
        }
        assertTrue(!uses.isEmpty());
        return uses;
    }

    private static JsonNode sop() throws IOException {
        return JSON.readTree(DEFINITIONS.resolve("pengembangan-aplikasi.json").toFile());
    }
}
