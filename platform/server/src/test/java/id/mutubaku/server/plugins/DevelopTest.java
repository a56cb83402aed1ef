package id.mutubaku.server.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.walk.FormData;
import id.mutubaku.workshop.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs a plugin that is being developed, from where its builds are written. */
final class DevelopTest {
    private static final String REGION = UsedDefinitions.REGION;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    Path folder;

    @Test
    void plugin_isLoadedAnewAfterEachBuild_alsoForOpenCases_andABrokenBuildChangesNothing() throws Exception {
        Path definitions = new UsedDefinitions(folder.resolve("definitions"))
                .using("setujui", "checks", "coba/nama")
                .folder();
        Sop sop = Running.read(definitions)
                .latest(REGION + "/" + UsedDefinitions.SOP)
                .orElseThrow();
        Path developed = folder.resolve("coba.jar");
        Files.copy(built("satu"), developed);
        try (PluginServer server = PluginServer.developing(
                folder.resolve("data"), definitions, Running.shared().newDatabase("plugin_develop"), developed)) {
            String address = opened(server, sop);
            assertEquals("satu", said(server, address));
            assertTrue(server.admin().get("/admin/plugins").send().text().contains("tanpa tanda tangan"));

            Files.copy(built("dua"), developed, StandardCopyOption.REPLACE_EXISTING);
            soon(() -> said(server, address).equals("dua"));

            Files.writeString(developed, "bukan jar");
            Thread.sleep(2_000);
            assertEquals("dua", said(server, address));

            PluginServer.choose(server.admin(), REGION, "coba", Map.of("enabled", false))
                    .expect(200);
            assertEquals("", said(server, address));
        }
    }

    private Path built(String said) throws IOException {
        return new Workshop(folder)
                .named("coba", "1.0.0")
                .check("nama", "return List.of(Finding.passed(\"R1\", Text.of(\"" + said + "\")));")
                .jar();
    }

    private static String opened(PluginServer server, Sop sop) {
        String form = sop.definition().step("kumpulkan").orElseThrow().form().orElseThrow();
        Map<String, Object> data = FormData.of(sop.form(form).orElseThrow(), List.of(), false);
        return server.as("kasi.banten")
                .post("/api/v1/" + REGION + "/cases")
                .json(Map.of("sop", UsedDefinitions.SOP, "data", data))
                .send()
                .expect(201)
                .header("Location");
    }

    private static String said(PluginServer server, String address) {
        JsonNode checks = server.as("kabid.banten")
                .get(address + "/steps/setujui/checks")
                .send()
                .expect(200)
                .json();
        return checks.at("/0/findings/0/sentence").asText();
    }

    private static void soon(BooleanSupplier done) throws InterruptedException {
        for (int attempt = 0; attempt < 300 && !done.getAsBoolean(); attempt++) {
            Thread.sleep(50);
        }
        assertTrue(done.getAsBoolean(), "not within fifteen seconds");
    }
}
