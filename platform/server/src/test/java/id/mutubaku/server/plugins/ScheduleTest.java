package id.mutubaku.server.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.server.client.Running;
import id.mutubaku.workshop.Keys;
import id.mutubaku.workshop.Workshop;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs schedules of plugins in a region that has them switched on, once for each time, also with two servers. */
final class ScheduleTest {
    private static final String REGISTER = "/api/v1/banten/registers/penjadwal";

    @Test
    void schedule_isRunOnceForATime_andWhatFailsIsRunAgain(@TempDir Path folder) throws Exception {
        Keys keys = new Keys(folder).key(PluginServer.TRUSTED);
        Path trust = PluginServer.trusting(folder, keys);
        String database = Running.shared().newDatabase("plugin_schedule");
        Path jar = new Workshop(folder)
                .named("penjadwal", "1.0.0")
                .declaring("\"cycle\": \"R3/PT0.2S\"")
                .schedule("malam", """
                        String tries = context.register().find("coba").map(each -> each.value()).orElse("");
                        long version = context.register().find("coba").map(each -> each.version()).orElse(0L);
                        context.register().put("coba", version, tries + "x");
                        if (tries.isEmpty()) {
                            throw new IllegalStateException("belum tersambung");
                        }
                        context.register().put("jalan/" + due + " " + region.id(), 0, key);
                        """, "\"every\": \"PT24H\"")
                .jar();
        try (PluginServer one = PluginServer.start(folder.resolve("a"), Running.DEFINITIONS, database, trust);
                PluginServer two = PluginServer.start(folder.resolve("b"), Running.DEFINITIONS, database, trust)) {
            PluginServer.install(one.admin(), keys.signed(jar, PluginServer.TRUSTED))
                    .expect(201);
            PluginServer.choose(one.admin(), "banten", "penjadwal", Map.of("enabled", true))
                    .expect(200);

            soon(() -> table(two).contains("jalan/"));
            Thread.sleep(6_000);

            assertEquals(
                    1,
                    table(two).lines().filter(line -> line.startsWith("jalan/")).count(),
                    table(two));
            assertTrue(table(two).contains("T00:00:00Z banten,1,schedule:penjadwal/malam:"), table(two));
            assertTrue(table(two).contains("coba,2,xx"), table(two));
            assertTrue(one.admin().get("/admin/plugins").send().text().contains("Jadwal: Coba"));
        }
    }

    private static String table(PluginServer server) {
        return server.admin().get(REGISTER).send().expect(200).text();
    }

    private static void soon(BooleanSupplier done) throws InterruptedException {
        for (int attempt = 0; attempt < 400 && !done.getAsBoolean(); attempt++) {
            Thread.sleep(50);
        }
        assertTrue(done.getAsBoolean(), "not within twenty seconds");
    }
}
