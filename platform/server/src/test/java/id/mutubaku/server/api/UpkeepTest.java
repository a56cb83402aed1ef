package id.mutubaku.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.platform.Platform;
import id.mutubaku.server.walk.SampleFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the platform again after a calendar or an SOP has changed, and brings running cases along. */
final class UpkeepTest {
    private static final String BUILDING = "banten/pembangunan-aplikasi.json";

    /** Friday, 10.00 WIB. */
    private static final Instant FRIDAY = Instant.parse("2025-08-15T03:00:00Z");

    private final Path folder;

    UpkeepTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void holidayAddedInMidYear_movesOpenDueDates_onceItIsApplied() {
        String database = Running.shared().newDatabase("upkeep_calendar");
        Path before =
                definitions("before", "calendars/nasional.json", text -> text.replaceAll("(?m)^.*2025-08-18.*\\R", ""));
        String address;
        try (Platform platform = start(before, database)) {
            address = waitingForKadis(platform);
            assertEquals("2025-08-18T03:00:00Z", due(platform, address));
        }
        try (Platform platform = start(Running.DEFINITIONS, database)) {
            Api admin = Api.at(platform.port()).as("admin");

            JsonNode seen = reckon(admin, Map.of());

            JsonNode step = seen.path("cases").path(0).path("steps").path(0);
            assertEquals(1, seen.path("possible").asInt());
            assertEquals("2025-08-18T03:00:00Z", step.path("dueBefore").asText());
            assertEquals("2025-08-19T03:00:00Z", step.path("dueAfter").asText());
            assertEquals("2025-08-18T03:00:00Z", due(platform, address), "looking changes nothing");

            JsonNode applied = reckon(admin, Map.of("apply", true));

            assertTrue(
                    applied.path("applied").asBoolean() && applied.path("begun").asBoolean());
            assertFalse(applied.path("running").asBoolean(), "few cases are done when it is answered");
            assertEquals(1, applied.path("looked").asInt());

            assertEquals("2025-08-19T03:00:00Z", due(platform, address));
            assertEquals(1, events(platform, address, "due-changed"));
            assertEquals(0, reckon(admin, Map.of()).path("cases").size());
        }
    }

    @Test
    void runningCase_movesToTheNewVersion_onceItsStepHasAPlaceThere() {
        String database = Running.shared().newDatabase("upkeep_version");
        Path after = definitions(
                "after",
                BUILDING,
                text -> text.replaceFirst("\"version\": \\d+", "\"version\": 99")
                        .replace("\"terima\"", "\"periksa-surat\""));
        String address;
        try (Platform platform = start(Running.DEFINITIONS, database)) {
            address = waitingForKadis(platform);
        }
        try (Platform platform = start(after, database)) {
            Api admin = Api.at(platform.port()).as("admin");

            JsonNode refused = migrate(admin, Map.of("apply", true));

            assertEquals(1, refused.path("refused").asInt());
            assertEquals(
                    "migrate/no-step", refused.at("/cases/0/problems/0/rule").asText());
            int began = shown(platform, address).path("sopVersion").asInt();
            assertTrue(began < 99);

            Map<String, Object> plan = Map.of("terima", "periksa-surat");
            assertEquals(
                    1, migrate(admin, Map.of("steps", plan)).path("possible").asInt());
            assertEquals(began, shown(platform, address).path("sopVersion").asInt(), "looking changes nothing");
            assertEquals(
                    1,
                    migrate(admin, Map.of("steps", plan, "apply", true))
                            .path("possible")
                            .asInt());

            assertEquals(99, shown(platform, address).path("sopVersion").asInt());
            assertEquals(
                    "periksa-surat", shown(platform, address).at("/open/0/step").asText());
            assertEquals(1, events(platform, address, "case-migrated"));
            assertEquals(0, migrate(admin, Map.of()).path("cases").size());
            Api.at(platform.port())
                    .as("kadis.banten")
                    .post(address + "/steps/periksa-surat/claim")
                    .send()
                    .expect(200);
        }
    }

    @Test
    void wrongRequest_isRefusedWithItsPlace_andOnlyAnAdministratorMayAsk() {
        Api admin = Running.shared().api().as("admin");

        assertEquals(
                List.of("/apply: schema/type"),
                admin.post("/api/v1/banten/due-dates/reckon")
                        .json(Map.of("apply", "ya"))
                        .send()
                        .expect(422)
                        .problems());
        assertEquals(
                List.of("/steps/terima: schema/type"),
                admin.post("/api/v1/banten/definitions/pembangunan-aplikasi/migrate")
                        .json(Map.of("steps", Map.of("terima", 5)))
                        .send()
                        .expect(422)
                        .problems());
        admin.post("/api/v1/banten/definitions/tidak-ada/migrate").send().expect(404);
        SampleCases.as("kadis").post("/api/v1/banten/due-dates/reckon").send().expect(403);
    }

    private static JsonNode reckon(Api admin, Map<String, Object> body) {
        return admin.post("/api/v1/banten/due-dates/reckon")
                .json(body)
                .send()
                .expect(200)
                .json();
    }

    private static JsonNode migrate(Api admin, Map<String, Object> body) {
        return admin.post("/api/v1/banten/definitions/pembangunan-aplikasi/migrate")
                .json(body)
                .send()
                .expect(200)
                .json();
    }

    private Platform start(Path definitions, String database) {
        return Platform.start(new PlatformOptions(
                "127.0.0.1",
                0,
                folder.resolve("data"),
                definitions,
                Optional.of(database),
                true,
                InstantSource.fixed(FRIDAY)));
    }

    /** Files an application with its letter, which then waits for kadis; gives its address. */
    private static String waitingForKadis(Platform platform) {
        Api nobody = Api.at(platform.port());
        Answer opened = nobody.post(SampleCases.CASES)
                .json(SampleCases.opening(SampleCases.APPLICATION))
                .send()
                .expect(201);
        String address = opened.header("Location");
        Api applicant = nobody.following(
                opened.json().path("number").asText(),
                opened.json().path("trackingCode").asText());
        applicant
                .put(address + "/documents/surat-permohonan")
                .bytes(SampleFile.of("application/pdf").content().getBytes())
                .send()
                .expect(200);
        applicant.post(address + "/steps/ajukan/complete").send().expect(200);
        return address;
    }

    private static JsonNode shown(Platform platform, String address) {
        return Api.at(platform.port())
                .as("kadis.banten")
                .get(address)
                .send()
                .expect(200)
                .json();
    }

    private static String due(Platform platform, String address) {
        return shown(platform, address).at("/open/0/due").asText();
    }

    private static long events(Platform platform, String address, String type) {
        JsonNode events = Api.at(platform.port())
                .as("kadis.banten")
                .get(address + "/events")
                .send()
                .expect(200)
                .json();
        return events.findValuesAsText("type").stream().filter(type::equals).count();
    }

    private Path definitions(String name, String file, UnaryOperator<String> edit) {
        Path copy = folder.resolve(name);
        try (Stream<Path> paths = Files.walk(Running.DEFINITIONS, 2)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(Running.DEFINITIONS.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
            String text = Files.readString(copy.resolve(file));
            String edited = edit.apply(text);
            assertTrue(!edited.equals(text), "nothing was edited in " + file);
            Files.writeString(copy.resolve(file), edited);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return copy;
    }
}
