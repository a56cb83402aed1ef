package id.mutubaku.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Copies;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.platform.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the server on a folder in which a calendar, a region and an SOP are wrong. */
final class MistakesTest {
    @Test
    void mistakes_areSaidWhereverSomebodyLooks_andNobodyElseNoticesThem(@TempDir Path folder) throws IOException {
        Path definitions = folder.resolve("definitions");
        Copies.copy(Running.DEFINITIONS, definitions);
        String database = Running.shared().newDatabase("mistakes");
        cut(definitions.resolve("bolmut/region.json"));
        try (Platform sound = start(folder, definitions, database)) {
            Api.at(sound.port()).as("kasi.banten");
        }
        cut(definitions.resolve("calendars/nasional.json"));
        cut(definitions.resolve("tarakan/konsultasi-aplikasi.json"));

        try (Platform wrong = start(folder, definitions, database)) {
            Api nobody = Api.at(wrong.port());

            Answer ready = nobody.get("/health/ready").send().expect(200);
            List<String> degraded = ready.json().path("degraded").findValuesAsText("file");
            assertEquals(
                    List.of(
                            "calendars/nasional.json",
                            "bolmut/region.json",
                            "bolmut/pengembangan-aplikasi.json",
                            "tarakan/konsultasi-aplikasi.json"),
                    degraded,
                    ready::text);
            JsonNode problem = ready.json().at("/degraded/0/problems/0");
            assertTrue(problem.path("detail").asText().contains("baris"), ready::text);

            for (String page : List.of("/banten/", "/maluku-utara/", "/tarakan/konsultasi-aplikasi/ajukan")) {
                nobody.get(page).send().expect(200);
            }
            nobody.get("/bolmut/").send().expect(404);
            nobody.as("kasi.banten").get("/kerja").send().expect(200);
            Answer turned = nobody.post("/api/v1/session")
                    .json(Map.of("username", "kadis.bolmut", "password", "demo"))
                    .send();
            assertEquals(List.of(": sign-in/region-unserved"), turned.problems(), turned::text);

            String admin = nobody.as("admin").get("/admin/").send().expect(200).text();
            assertTrue(admin.indexOf("calendars/nasional.json") < admin.indexOf("</section>"), "it comes first");
            assertTrue(admin.contains("Isi terakhir yang benar dari berkas ini tetap berlaku."), admin);
        }
    }

    /** Takes away a comma, as somebody does who edits by hand. */
    private static void cut(Path file) throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst(",", ""));
    }

    private static Platform start(Path folder, Path definitions, String database) {
        return Platform.start(new PlatformOptions(
                "127.0.0.1",
                0,
                folder.resolve("data"),
                definitions,
                Optional.of(database),
                true,
                InstantSource.system()));
    }
}
