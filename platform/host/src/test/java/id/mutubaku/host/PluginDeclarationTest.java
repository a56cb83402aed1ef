package id.mutubaku.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.api.plugin.Listener;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.declaration.OfferKind;
import id.mutubaku.host.declaration.PluginDeclaration;
import id.mutubaku.host.declaration.Rhythm;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PluginDeclarationTest {
    private static final String GOOD = """
            {"id": "coba", "version": "1.2.3", "platform": ">=0.1.0 & <1.0.0", "title": {"id": "Coba", "en": "Try"},
             "offers": [{"kind": "check", "name": "nama", "title": {"id": "N", "en": "N"}},
                        {"kind": "action", "name": "buat", "title": {"id": "B", "en": "M"}, "seconds": 90, "megabytes": 8}],
             "settings": {"type": "object", "required": ["url"], "properties": {
                "url": {"type": "string", "title": "Alamat"},
                "tries": {"type": "integer", "minimum": 1, "default": 3}}},
             "hosts": ["git.pulau.go.id", "setting:/url"]}
            """;

    @Test
    void declaration_isCompletedByWhatIsUsual() {
        PluginDeclaration read = PluginDeclaration.read(GOOD).value().orElseThrow();

        assertEquals("coba", read.id());
        assertEquals(
                List.of(
                        new PluginDeclaration.Offered(
                                OfferKind.CHECK, "nama", Text.of("N"), 5, 256, false, Set.of(), Optional.empty()),
                        new PluginDeclaration.Offered(
                                OfferKind.ACTION,
                                "buat",
                                new Text("B", "M"),
                                90,
                                8,
                                false,
                                Set.of(),
                                Optional.empty())),
                read.offers());
        assertEquals("R3/PT1M,PT30M,PT2H", read.cycle());
        assertEquals(List.of("git.pulau.go.id", "setting:/url"), read.hosts());
        assertEquals(Optional.empty(), read.description());
    }

    @Test
    void offer_forStrangersIsASearch_andAListenerHearsWhatItNames() {
        String searching = GOOD.replace("{\"kind\": \"check\"", "{\"strangers\": true, \"kind\": \"search\"");
        String listening =
                GOOD.replace("{\"kind\": \"check\"", "{\"events\": [\"opened\", \"overdue\"], \"kind\": \"listener\"");

        assertTrue(offered(searching).strangers());
        assertEquals(
                Set.of(Listener.Kind.OPENED, Listener.Kind.OVERDUE),
                offered(listening).events());
        assertEquals(
                EnumSet.allOf(Listener.Kind.class),
                offered(GOOD.replace("\"check\"", "\"listener\"")).events());
        assertEquals(
                List.of("/offers/0/kind"),
                PluginDeclaration.read(searching.replace("\"search\"", "\"lookup\"")).problems().stream()
                        .map(Problem::pointer)
                        .toList());
    }

    @Test
    void schedule_hasOneRhythm_byTheClocksOfTheRegion() {
        String nightly = GOOD.replace("{\"kind\": \"check\"", "{\"daily\": \"02:30\", \"kind\": \"schedule\"");
        Rhythm night = offered(nightly).rhythm().orElseThrow();
        Rhythm hourly = offered(nightly.replace("\"daily\": \"02:30\"", "\"every\": \"PT1H\""))
                .rhythm()
                .orElseThrow();
        Instant morning = Instant.parse("2026-11-21T19:29:59Z");

        assertEquals(
                Instant.parse("2026-11-20T19:30:00Z"),
                night.last(morning, ZoneId.of("Asia/Jakarta")),
                "before 02:30 WIB");
        assertEquals(
                Instant.parse("2026-11-21T19:30:00Z"), night.last(morning.plusSeconds(1), ZoneId.of("Asia/Jakarta")));
        assertEquals(Instant.parse("2026-11-21T19:00:00Z"), hourly.last(morning, ZoneId.of("Asia/Jayapura")));
        assertFalse(PluginDeclaration.read(nightly.replace("02:30", "2:30"))
                .problems()
                .isEmpty());
        assertFalse(PluginDeclaration.read(nightly.replace("\"daily\": \"02:30\", ", ""))
                .problems()
                .isEmpty());
        assertFalse(PluginDeclaration.read(nightly.replace("schedule", "check"))
                .problems()
                .isEmpty());
    }

    private static PluginDeclaration.Offered offered(String text) {
        return PluginDeclaration.read(text).value().orElseThrow().offers().get(0);
    }

    @Test
    void settings_areCompletedByDefaults_orRefusedByName() {
        PluginDeclaration read = PluginDeclaration.read(GOOD).value().orElseThrow();

        assertEquals(
                Optional.of(Map.of("url", "https://git.pulau.go.id", "tries", 3)),
                read.settings(Map.of("url", "https://git.pulau.go.id")).value());
        Reading<Map<String, Object>> wrong = read.settings(Map.of("url", " ", "tries", 0, "more", 1));
        assertEquals(Optional.empty(), wrong.value());
        assertEquals(
                List.of("/url", "/tries", "/more"),
                wrong.problems().stream().map(Problem::pointer).toList());
    }

    @Test
    void settingThatNoPageCanAskFor_isRefusedByName() {
        Map<String, String> undrawable = Map.of(
                "url", "{\"type\": \"string\", \"format\": \"uri\"}",
                "codes", "{\"type\": \"object\", \"additionalProperties\": {\"type\": \"string\"}}",
                "mode", "{\"enum\": [\"a\", \"b\"]}",
                "numbers", "{\"type\": \"array\", \"items\": {\"type\": \"integer\"}}");
        undrawable.forEach((name, schema) -> {
            String declaration = GOOD.replace("\"tries\": {", "\"" + name + "x\": " + schema + ", \"tries\": {");

            assertEquals(
                    List.of("/settings/properties/" + name + "x plugin/setting-undrawable"),
                    PluginDeclaration.read(declaration).problems().stream()
                            .map(problem -> problem.pointer() + " " + problem.rule())
                            .toList());
        });
    }

    @Test
    void settingsOfAnotherVersion_areKnownByTheirNames_whereOthersAreRefused() {
        String closed = GOOD.replace("\"required\": [\"url\"],", "\"additionalProperties\": false,");
        Map<String, Object> newer = Map.of("tries", 5, "width", 4);

        assertEquals(
                Map.of("tries", 5),
                PluginDeclaration.read(closed).value().orElseThrow().known(newer));
        assertEquals(newer, PluginDeclaration.read(GOOD).value().orElseThrow().known(newer));
    }

    @Test
    void problems_comeAllAtOnce_inBothLanguages() {
        String bad = """
                {"id": "Coba", "version": "1.2", "platform": "soon", "title": {"id": "Coba"},
                 "offers": [{"kind": "check", "name": "nama", "title": {"id": "N", "en": "N"}, "seconds": 31},
                            {"kind": "lookup", "name": "nama", "title": {"id": "N", "en": "N"}}],
                 "settings": {"type": "array", "properties": {"url": {"type": "strin"}}},
                 "hosts": ["setting:/there"], "cycle": "R3/soon"}
                """;

        List<Problem> problems = PluginDeclaration.read(bad).problems();

        assertEquals(
                List.of(
                        "/cycle plugin/cycle",
                        "/hosts/0 plugin/host-setting",
                        "/id schema/pattern",
                        "/offers/0/seconds plugin/offer-seconds",
                        "/offers/1/name plugin/offer-twice",
                        "/platform plugin/platform-syntax",
                        "/settings/properties/url/type plugin/settings-no-schema",
                        "/settings/type plugin/settings-no-object",
                        "/title/en schema/required",
                        "/version schema/pattern"),
                problems.stream()
                        .map(problem -> problem.pointer() + " " + problem.rule())
                        .toList());
        assertEquals(
                "\"nama\" paling lama 30 detik karena ada yang menunggunya, tetapi yang diminta 31. Minta lebih singkat,"
                        + " atau jadikan tindakan (action).",
                problems.get(3).sentence(Language.ID));
        assertEquals(
                "\"soon\" is no range of versions. Write it like >=0.1.0 & <1.0.0.",
                problems.get(5).sentence(Language.EN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\": \"object\", \"properties\": {\"a\": {\"$ref\": \"https://elsewhere.example/s.json\"}}}|plugin/settings-reference",
                "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"integer\", \"default\": \"x\"}}}|plugin/settings-default",
                "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\", \"pattern\": \"(?=a)\"}}}|pattern/look-around",
                "{\"properties\": {}}|plugin/settings-no-object",
                "{\"type\": \"object\", \"required\": \"a\"}|plugin/settings-no-schema"
            })
    void settingsSchema_hasToBeOne(String schema, String rule) {
        String text = GOOD.replaceAll("(?s)\"settings\":.*\"hosts\".*]", "\"settings\": " + schema.replace("$", "\\$"));

        List<Problem> problems = PluginDeclaration.read(text).problems();

        assertEquals(List.of(rule), problems.stream().map(Problem::rule).toList());
    }

    @Test
    void brokenJson_isToldWithItsPlace() {
        Problem problem = PluginDeclaration.read("{\"id\": ").problems().get(0);

        assertEquals("json/cut", problem.rule());
        assertTrue(problem.sentence(Language.EN).contains("line 1"));
    }
}
