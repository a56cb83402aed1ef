package id.mutubaku.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.drafts.RoomSop;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.platform.Platform;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishes definitions into a running server. */
final class PublishTest {
    private static final Api NOBODY = Running.shared().api();
    private static final Api ADMINISTRATOR = NOBODY.as("admin");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static Answer publish(String sop, Object definition) {
        return ADMINISTRATOR
                .post("/api/v1/banten/definitions/" + sop + "/publish")
                .json(definition)
                .send();
    }

    private static String form(Api api, String sop) {
        return api.get("/banten/" + sop + "/ajukan").send().text();
    }

    @Test
    void definition_isServedAtOnce_andCasesStayOnTheirs() {
        publish("terbit", RoomSop.first("terbit", 1)).expect(201);
        assertTrue(form(NOBODY, "terbit").contains("Nomor faksimile"));
        publish("terbit", RoomSop.changed("terbit", 2)).expect(201);
        String form = form(NOBODY, "terbit");
        assertTrue(form.contains("Alamat surel") && !form.contains("Nomor faksimile"), form);

        Answer versions = ADMINISTRATOR
                .get("/api/v1/banten/definitions/terbit/versions")
                .send()
                .expect(200);
        assertEquals(
                List.of(1, 2),
                List.of(
                        versions.json().at("/0/version").asInt(),
                        versions.json().at("/1/version").asInt()));
    }

    @Test
    void sameText_isPublishedOnce() {
        publish("ulang", RoomSop.first("ulang", 1)).expect(201);
        publish("ulang", RoomSop.first("ulang", 1)).expect(200);
        publish("ulang", RoomSop.changed("ulang", 2)).expect(201);
        publish("ulang", RoomSop.first("ulang", 1)).expect(200);
        assertTrue(form(NOBODY, "ulang").contains("Alamat surel"));
    }

    @Test
    void wrongDefinition_isRefusedWithAllProblems_andNothingChanges() {
        publish("salah", RoomSop.first("salah", 3)).expect(201);
        ObjectNode wrong = RoomSop.changed("lain", 3);
        ((ObjectNode) wrong.at("/steps/0")).put("next", "tidak-ada");
        ((ObjectNode) wrong.at("/steps/1")).put("form", "tidak-ada");

        List<String> problems = publish("salah", wrong).expect(422).problems();
        assertTrue(problems.contains("/id: file/id"), problems::toString);
        assertTrue(problems.contains("/version: publish/version"), problems::toString);
        assertTrue(problems.stream().anyMatch(each -> each.startsWith("/steps/0/next:")), problems::toString);
        assertTrue(problems.stream().anyMatch(each -> each.startsWith("/steps/1/form:")), problems::toString);
        assertTrue(form(NOBODY, "salah").contains("Nomor faksimile"));
    }

    @Test
    void pictureThatTheRegionDoesNotHave_isRefused() {
        ObjectNode pictured = RoomSop.first("bergambar", 1);
        ObjectNode plan = pictured.withObject("/forms/permohonan/properties/denah");
        plan.put("type", "null")
                .put("title", "Denah")
                .put("x-picture", "denah.png")
                .put("x-alt", "Denah");
        plan.putObject("x-en").put("x-alt", "Plan");

        assertTrue(publish("bergambar", pictured)
                .expect(422)
                .problems()
                .contains("/forms/permohonan/properties/denah/x-picture: form/picture/file"));
        NOBODY.get("/banten/gambar/" + "0".repeat(64) + ".png").send().expect(404);
    }

    @Test
    void refusal_isTitledByTheWorstProblem() {
        publish("judul", RoomSop.first("judul", 3)).expect(201);
        ObjectNode older = RoomSop.changed("judul", 2);

        Answer refused = publish("judul", older).expect(422);

        assertTrue(refused.problems().size() > 1, "there are warnings before it");
        assertEquals(
                "urn:mutubaku:problem:publish/version",
                refused.json().path("type").asText());
        assertTrue(refused.json().path("title").asText().contains("3"), refused::text);
    }

    @Test
    void address_isTheIdItself_withoutSlashes() {
        publish("garis", RoomSop.first("garis", 1)).expect(201);

        publish("a%2Fgaris", RoomSop.changed("garis", 1)).expect(400);
        List<String> problems =
                publish("lain", RoomSop.changed("garis", 1)).expect(422).problems();

        assertTrue(problems.contains("/id: file/id"), problems::toString);
        assertEquals(
                1,
                ADMINISTRATOR
                        .get("/api/v1/banten/definitions/garis/versions")
                        .send()
                        .json()
                        .size());
        publish("a%2Fgaris", RoomSop.first("garis", 1)).expect(400);
    }

    @Test
    void check_tellsBothSeverities_andPublishesNothing() {
        ObjectNode definition = RoomSop.first("diperiksa", 1);
        Answer sound = check(definition.toString()).expect(200);
        assertTrue(sound.json().path("publishable").asBoolean(), sound::text);
        assertTrue(sound.problems().stream().anyMatch(each -> !each.isEmpty()), "warnings are told too");

        ((ObjectNode) definition.at("/steps/0")).put("next", "tidak-ada");
        Answer wrong = check(definition.toString()).expect(200);
        assertFalse(wrong.json().path("publishable").asBoolean(), wrong::text);
        JsonNode next = StreamSupport.stream(wrong.json().path("problems").spliterator(), false)
                .filter(problem -> problem.path("pointer").asText().equals("/steps/0/next"))
                .findFirst()
                .orElseThrow();
        assertEquals(1, next.path("line").asInt());
        assertEquals(
                definition.toString().indexOf("\"next\":\"tidak-ada\"") + 1,
                next.path("column").asInt());
        NOBODY.get("/banten/diperiksa/").send().expect(404);
    }

    @Test
    void whatIsNoDefinition_isToldWhatWasExpected() {
        check("{\"id\": ").expect(400);
        assertFalse(check("[]").expect(200).json().path("publishable").asBoolean());
        assertFalse(check("{}").expect(200).json().path("publishable").asBoolean());
        assertEquals(
                List.of("/title: json/unstorable"),
                check("{\"title\": \"a\\u0000b\"}").expect(422).problems());
        ADMINISTRATOR
                .post("/api/v1/atlantis/definitions/x/publish")
                .bytes("{}")
                .send()
                .expect(404);
        ADMINISTRATOR
                .get("/api/v1/banten/definitions/tidak-ada/versions")
                .send()
                .expect(404);
    }

    @Test
    void publishing_isForAdministrators() {
        NOBODY.post("/api/v1/definitions/check").bytes("{}").send().expect(401);
        SampleCases.as("kadis")
                .post("/api/v1/definitions/check")
                .bytes("{}")
                .send()
                .expect(403);
        SampleCases.as("kadis")
                .post("/api/v1/banten/definitions/x/publish")
                .bytes("{}")
                .send()
                .expect(403);
        SampleCases.as("kadis")
                .get("/api/v1/banten/definitions/x/versions")
                .send()
                .expect(403);
    }

    @Test
    void otherNode_takesOverWhatIsPublished(@TempDir Path data) throws InterruptedException {
        publish("simpul", RoomSop.first("simpul", 1)).expect(201);
        PlatformOptions options = new PlatformOptions(
                "127.0.0.1",
                0,
                data,
                Running.DEFINITIONS,
                Optional.of(Running.shared().database()),
                true,
                InstantSource.system());
        try (Platform other = Platform.start(options)) {
            Api there = Api.at(other.port());
            assertTrue(form(there, "simpul").contains("Nomor faksimile"));
            publish("simpul", RoomSop.changed("simpul", 2)).expect(201);
            Instant end = Instant.now().plus(PATIENCE);
            while (!form(there, "simpul").contains("Alamat surel")) {
                assertTrue(Instant.now().isBefore(end), "the other node has not heard of it");
                Thread.sleep(20);
            }
        }
    }

    private static Answer check(String body) {
        return ADMINISTRATOR.post("/api/v1/definitions/check").bytes(body).send();
    }
}
