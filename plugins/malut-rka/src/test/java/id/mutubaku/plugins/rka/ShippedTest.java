package id.mutubaku.plugins.rka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.rzymek.opczip.OpcOutputStream;
import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.host.tester.PluginTester;
import id.mutubaku.host.tester.SopUses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** Holds the settings and documents of the SOP that uses the plugin against what the plugin takes and gives. */
final class ShippedTest {
    private final SopUses sop =
            SopUses.of(Path.of("../../sop-definitions/maluku-utara/permohonan-pembuatan-aplikasi.json"), "malut-rka");

    ShippedTest() throws IOException {}

    private static PluginTester loaded() {
        return PluginTester.of(Path.of("target/classes"), Workbook.class, OpcOutputStream.class);
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
                List.of("budget-line", "draft"),
                sop.uses().stream().map(SopUses.Use::name).sorted().toList());
    }

    @Test
    void documentsOfOutcomes_areTakenByTheSop() {
        try (PluginTester plugin = loaded()) {
            for (String action : List.of("draft")) {
                Outcome.NewDocument made = plugin.run(
                                action, PluginTester.subject("contoh").build(), "key")
                        .documents()
                        .get(0);
                assertTrue(sop.accepted(made.document()).contains(made.mediaType()), made::document);
            }
        }
    }
}
