package id.mutubaku.plugins.subdomain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Finding.Verdict;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.host.tester.PluginTester;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the plugin against the region that uses it: its definition, and its settings. */
final class DefinitionTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String PLUGIN = "go-id-subdomain/";

    private final JsonNode sop = read("pembangunan-aplikasi.json");
    private final JsonNode region = read("region.json");

    @Test
    void definition_usesEverythingThatIsOffered() {
        assertEquals(
                List.of("ajukan name", "ajukan reserve", "bangun register"),
                uses().stream().map(use -> use.step() + " " + use.name()).toList());
    }

    @Test
    void settings_areAccepted_andNameTheFieldOfTheSubdomain() {
        try (PluginTester plugin = PluginTester.of(Path.of("target", "classes"))) {
            for (Use use : uses()) {
                plugin.settings(use.settings());
                JsonNode form =
                        sop.path("forms").path(String.valueOf(use.settings().get("form")));
                String field = String.valueOf(use.settings().get("field")).replace("/", "/properties/");
                assertEquals("subdomain", form.at(field).path("format").asText(), use.name());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"perizinan, true", "dinkes, false", "contoh-terpakai, false", "www, false"})
    void demo_judgesNames(String name, boolean allowed) {
        try (PluginTester plugin = PluginTester.of(Path.of("target", "classes"))) {
            plugin.settings(uses().get(0).settings());
            Subject subject = PluginTester.subject("banten")
                    .number("")
                    .applicant("Dinas Perikanan")
                    .answer("pengajuan", "namaSubdomain", Map.of("subdomain", name))
                    .build();

            List<Finding> findings = plugin.check("name", subject);

            assertEquals(allowed, findings.stream().noneMatch(finding -> finding.verdict() == Verdict.FAILED), name);
            assertTrue(allowed
                    || findings.stream().anyMatch(finding -> !finding.evidence().isEmpty()));
        }
    }

    private record Use(String step, String name, Map<String, Object> settings) {}

    private List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        for (JsonNode step : sop.path("steps")) {
            for (JsonNode list : List.of(step.path("checks"), step.path("actions"))) {
                for (JsonNode use : list) {
                    String name = use.path("use").asText();
                    if (name.startsWith(PLUGIN)) {
                        uses.add(new Use(step.path("id").asText(), name.substring(PLUGIN.length()), settings(use)));
                    }
                }
            }
        }
        return uses;
    }

    /** Puts the settings of the step over those of the region, as the platform does. */
    private Map<String, Object> settings(JsonNode use) {
        Map<String, Object> settings = new HashMap<>(map(region.at("/plugins/go-id-subdomain/settings")));
        settings.putAll(map(use.path("settings")));
        return settings;
    }

    private static Map<String, Object> map(JsonNode node) {
        return MAPPER.convertValue(node, new TypeReference<Map<String, Object>>() {});
    }

    private static JsonNode read(String file) {
        try {
            return MAPPER.readTree(
                    Path.of("..", "..", "sop-definitions", "banten", file).toFile());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
