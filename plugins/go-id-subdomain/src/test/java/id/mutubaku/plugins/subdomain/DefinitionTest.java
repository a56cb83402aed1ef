package id.mutubaku.plugins.subdomain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Finding.Verdict;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.host.tester.PluginTester;
import id.mutubaku.host.tester.SopUses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the plugin against the region that uses it: its definition, and its settings. */
final class DefinitionTest {
    private static final Path SOP = Path.of("../../sop-definitions/banten/pembangunan-aplikasi.json");

    private final JsonNode sop = new ObjectMapper().readTree(SOP.toFile());
    private final SopUses uses = SopUses.of(SOP, "go-id-subdomain");

    DefinitionTest() throws IOException {}

    @Test
    void definition_usesEverythingThatIsOffered() {
        assertEquals(
                List.of("ajukan name", "ajukan reserve", "bangun register"),
                uses.uses().stream().map(use -> use.step() + " " + use.name()).toList());
    }

    @Test
    void settings_areAccepted_andNameTheFieldOfTheSubdomain() {
        try (PluginTester plugin = PluginTester.of(Path.of("target", "classes"))) {
            for (SopUses.Use use : uses.uses()) {
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
            plugin.settings(uses.uses().get(0).settings());
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
}
