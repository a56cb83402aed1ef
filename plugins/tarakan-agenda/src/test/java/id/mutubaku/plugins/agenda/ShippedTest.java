package id.mutubaku.plugins.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.host.tester.PluginTester;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the settings and documents of the SOP that uses the plugin against what the plugin takes and gives. */
final class ShippedTest {
    private static final Path DEFINITIONS = Path.of("../../sop-definitions/tarakan");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static PluginTester loaded() {
        return PluginTester.of(Path.of("target/classes"));
    }

    @Test
    void settings_ofRegionAndSteps_areTaken_andWhatIsUsedIsOffered() throws Exception {
        JsonNode region = JSON.readTree(DEFINITIONS.resolve("region.json").toFile());
        Map<String, Object> settings = settings(region.at("/plugins/tarakan-agenda/settings"));
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
                List.of("tarakan-agenda/draft-kak", "tarakan-agenda/kind", "tarakan-agenda/register-letter"),
                used.stream().sorted().toList());
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
        return JSON.readTree(DEFINITIONS.resolve("konsultasi-aplikasi.json").toFile());
    }

    @Test
    void documentsOfOutcomes_areTakenByTheSop() throws Exception {
        try (PluginTester plugin = loaded()) {
            for (String action : List.of("register-letter", "draft-kak")) {
                Outcome.NewDocument made = plugin.run(
                                action, PluginTester.subject("contoh").build(), "key")
                        .documents()
                        .get(0);
                List<String> accepted = new ArrayList<>();
                for (JsonNode document : sop().path("documents")) {
                    if (document.path("id").asText().equals(made.document())) {
                        document.path("accept").forEach(type -> accepted.add(type.asText()));
                    }
                }
                assertTrue(accepted.contains(made.mediaType()), () -> made.document() + " takes " + accepted);
            }
        }
    }
}
