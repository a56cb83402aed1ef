package id.mutubaku.plugins.spbe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Finding.Verdict;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.host.tester.PluginTester;
import id.mutubaku.host.tester.SubjectBuilder;
import id.mutubaku.plugins.spbe.rule.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the plugin against the region that uses it: its definition, and its settings. */
final class DefinitionTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String PLUGIN = "banten-spbe";

    private final JsonNode sop = read("pembangunan-aplikasi.json");
    private final JsonNode region = read("region.json");
    private final PluginTester plugin = PluginTester.of(Path.of("target", "classes"));

    @AfterEach
    void close() {
        plugin.close();
    }

    @ParameterizedTest
    @CsvSource({"architecture, branchConforms branchConflicts", "integration, branchNeeded branchNotNeeded"})
    void settings_areAccepted_andNameFormsAndBranchesThatAreThere(String check, String branches) {
        JsonNode step = step(check);
        JsonNode settings = use(step, check).path("settings");

        plugin.settings(settings(check));

        assertTrue(sop.path("forms").has(settings.path("form").asText()));
        Set<String> there = new HashSet<>();
        step.path("branches").forEach(branch -> there.add(branch.path("id").asText()));
        for (String branch : branches.split(" ", -1)) {
            assertTrue(there.contains(settings.path(branch).asText()), branch);
        }
    }

    @Test
    void subdomain_isAFieldOfTheRequest() {
        JsonNode settings = use(step("architecture"), "architecture").path("settings");

        String field = settings.path("subdomainField").asText().replace("/", "/properties/");

        assertEquals(
                "subdomain",
                sop.path("forms")
                        .path(settings.path("subdomainForm").asText())
                        .at(field)
                        .path("format")
                        .asText());
    }

    @Test
    void form_asksEveryQuestion() {
        Set<String> asked = asked(sop.at("/forms/analisis-spbe/properties"), "");

        assertEquals(
                Stream.of(Question.values()).map(Question::field).collect(Collectors.toCollection(TreeSet::new)),
                asked);
    }

    @Test
    void form_ticksThePapersThatAreDemanded() {
        String demanded = plugin.declaration()
                .settingsSchema()
                .at("/properties/dossier/default")
                .asText();
        List<String> ticked = StreamSupport.stream(
                        sop.at("/forms/analisis-spbe/properties/kelayakan/properties/dokumen/items/enum")
                                .spliterator(),
                        false)
                .map(JsonNode::asText)
                .toList();

        assertEquals(ticked, demanded.lines().toList());
    }

    @Test
    void choices_comeFromLookupsThatAreOffered() {
        Subject subject = PluginTester.subject("banten").build();
        plugin.settings(settings("architecture"));
        Set<String> lookups = new TreeSet<>(sop.findValuesAsText("x-lookup"));

        assertEquals(
                Set.of("rab", "ral", "rad", "raa", "rai", "rak", "applications"),
                lookups.stream().map(lookup -> lookup.replace(PLUGIN + "/", "")).collect(Collectors.toSet()));
        for (String lookup : lookups) {
            assertTrue(
                    !plugin.choices(lookup.replace(PLUGIN + "/", ""), subject).isEmpty(), lookup);
        }
    }

    @Test
    void demo_findsTheSimilarApplication_withoutMistakesInItsLists() {
        plugin.settings(settings("architecture"));
        Subject subject = request()
                .answer("analisis-spbe", "namaAplikasi", "e-Cuti")
                .answer("analisis-spbe", "fungsi", "Pengajuan dan persetujuan cuti pegawai")
                .answer("analisis-spbe", "arsitektur/layanan", "RAL.02.01.01")
                .build();

        List<Finding> findings = plugin.check("architecture", subject);

        assertEquals(11, findings.size(), findings::toString);
        assertEquals(Verdict.FAILED, findings.get(1).verdict());
        assertTrue(findings.get(1).sentence().id().contains("Contoh Sistem Cuti Pegawai (Badan Kepegawaian Contoh)"));
    }

    @Test
    void demo_recommendsTheBranchOfTheFifthStep() {
        plugin.settings(settings("integration"));

        for (String code : List.of("RAD.09.01", "RAD.07.01")) {
            Subject subject = request()
                    .step("perlu-integrasi", "Menganalisis", "perlu", "tidak-perlu")
                    .answer("analisis-spbe", "data/dipakai", List.of(Map.of("nama", "Data", "kode", code)))
                    .build();
            Optional<String> recommended =
                    plugin.check("integration", subject).get(0).recommends();
            assertEquals(Optional.of(code.equals("RAD.09.01") ? "perlu" : "tidak-perlu"), recommended);
        }
    }

    private static Set<String> asked(JsonNode properties, String before) {
        Set<String> asked = new TreeSet<>();
        properties.forEachEntry((name, field) -> {
            if (field.has("properties")) {
                asked.addAll(asked(field.path("properties"), before + name + "/"));
            } else {
                asked.add(before + name);
            }
        });
        return asked;
    }

    private static SubjectBuilder request() {
        return PluginTester.subject("banten").step("sesuai-spbe", "Menganalisis", "sesuai", "tidak-sesuai");
    }

    /** Puts the settings of the step over those of the region, as the platform does. */
    private Map<String, Object> settings(String check) {
        Map<String, Object> settings =
                new HashMap<>(map(region.path("plugins").path(PLUGIN).path("settings")));
        settings.putAll(map(use(step(check), check).path("settings")));
        return settings;
    }

    private JsonNode step(String check) {
        return StreamSupport.stream(sop.path("steps").spliterator(), false)
                .filter(step -> !use(step, check).isMissingNode())
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode use(JsonNode step, String check) {
        return StreamSupport.stream(step.path("checks").spliterator(), false)
                .filter(use -> use.path("use").asText().equals(PLUGIN + "/" + check))
                .findFirst()
                .orElseGet(() -> MAPPER.missingNode());
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
