package id.mutubaku.plugins.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import id.mutubaku.host.tester.PluginTester;
import id.mutubaku.host.tester.SopUses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.lib.Config;
import org.junit.jupiter.api.Test;

/** Holds the settings and documents of the SOP that uses the plugin against what the plugin takes and gives. */
final class ShippedTest {
    private final SopUses sop =
            SopUses.of(Path.of("../../sop-definitions/bolmut/pengembangan-aplikasi.json"), "bolmut-repository");

    ShippedTest() throws IOException {}

    private static PluginTester loaded() {
        return PluginTester.of(Path.of("target/classes"), Config.class, Gson.class);
    }

    @Test
    void settings_ofRegionAndSteps_areTaken_andWhatIsUsedIsOffered() {
        try (PluginTester plugin = loaded()) {
            for (SopUses.Use use : sop.uses()) {
                plugin.settings(use.settings());
                assertTrue(plugin.declaration().offer(use.name()).isPresent(), use::name);
            }
        }
        assertEquals(
                List.of("provision"),
                sop.uses().stream().map(SopUses.Use::name).sorted().toList());
    }
}
