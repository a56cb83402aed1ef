package id.mutubaku.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.problem.Language;
import org.junit.jupiter.api.Test;

final class PluginTableTest {
    private static final String ANSWER = """
            [{"id": "arsip", "versions": [
                {"version": "2.0.0", "runs": false, "refusals": ["Sertifikat sudah dicabut."]},
                {"version": "1.0.0", "runs": true, "refusals": []}],
              "regions": [{"region": "banten", "enabled": true, "version": "1.0.0"},
                {"region": "tarakan", "enabled": false, "version": "1.0.0"}]},
             {"id": "rapat", "versions": [], "regions": [{"region": "banten", "enabled": true}]}]
            """;

    @Test
    void table_hasALineForEachVersion_withWhereItIsUsed_andWhyItCannotRun() {
        assertEquals("""
                PLUGIN  VERSI  KEADAAN                                            DIPAKAI DI
                arsip   2.0.0  tidak dapat dijalankan: Sertifikat sudah dicabut.
                arsip   1.0.0  berjalan                                           banten
                rapat   -      belum terpasang                                    banten""", PluginTable.in(Language.ID).of(ANSWER));
    }

    @Test
    void nothingInstalled_isSaidInTheLanguage() {
        assertEquals("No plugin is installed.", PluginTable.in(Language.EN).of("[]"));
    }
}
