package id.mutubaku.server.browser;

import id.mutubaku.server.browser.BolmutTest.Team;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds an action that fails for good to being seen on the case, and to a person's decision. The plugin is Bolmut's, in
 * a version of its own that is tried again after a second rather than after hours.
 */
@WithPlugins
class PluginIncidentTest {
    private static final String SETTINGS = "/admin/plugins/bolmut/bolmut-repository";
    private static final String INCIDENTS = "/admin/pemberitahuan";
    private static final String ACTION = "Membuat proyek dan repositori kode sumber";
    private static final String VERSION = "1.0.1";

    @BeforeEach
    void installHasty(Site site) throws Exception {
        Path jar = PluginJars.unsigned(
                "bolmut-repository",
                text -> text.replace("\"1.0.0\"", "\"" + VERSION + "\"").replace("R3/PT1M,PT30M,PT2H", "R1/PT1S"));
        site.official("admin")
                .opens("/admin/plugins")
                .attaches("Berkas plugin (JAR) atau katalog", jar)
                .types("Izinkan jar dengan sidik jari SHA-256 ini", PluginPagesTest.fingerprint(jar))
                .presses("Pasang")
                .gets(200);
        Person admin = uses(site, VERSION);
        admin.chooses("Tempat repositori", "Gitea")
                .types("Alamat Gitea atau GitLab", "http://127.0.0.1:" + closedPort())
                .types("Token akses", "rahasia")
                .types("Organisasi atau grup", "kominfo")
                .presses("Simpan")
                .gets(200)
                .sees("Pengaturan tersimpan.");
    }

    @AfterEach
    void removeHasty(Site site) {
        uses(site, "1.0.0")
                .chooses("Tempat repositori", "Folder di server ini")
                .presses("Simpan")
                .gets(200);
        site.official("admin")
                .opens("/admin/plugins")
                .presses("Lepaskan bolmut-repository " + VERSION)
                .gets(200);
    }

    @Test
    void failedAction_isTriedAgain_afterItsSettingIsMended(Site site, @TempDir Path folder) throws Exception {
        String number = failed(site);
        Person admin = site.official("admin").opens(INCIDENTS);
        admin.sees("Tindakan plugin " + number).sees("127.0.0.1");

        uses(site, VERSION)
                .chooses("Tempat repositori", "Folder di server ini")
                .presses("Simpan")
                .gets(200);
        admin.presses("Coba lagi Tindakan plugin " + number).gets(200);
        Person kasi = site.official("kasi-egov.bolmut")
                .opens("/bolmut/kasus/" + number)
                .awaits("Alamat untuk mengklon");
        kasi.sees(ACTION + ": selesai dikerjakan plugin").doesNotSee("Gagal sesudah");
        BolmutPluginTest.clone(kasi.answer("Alamat untuk mengklon"), folder.resolve("work"));
        admin.opens(INCIDENTS).doesNotSee("Tindakan plugin " + number);
    }

    @Test
    void failedAction_isSkippedWithAReason_thatTheHistoryTells(Site site) {
        String number = failed(site);
        Person admin = site.official("admin").opens(INCIDENTS);
        admin.types("Alasan bila dilewati", "Repositori dibuat dengan tangan.")
                .presses("Lewati Tindakan plugin " + number)
                .gets(200)
                .sees("Repositori dibuat dengan tangan.");
        site.official("kasi-egov.bolmut")
                .opens("/bolmut/kasus/" + number)
                .sees(ACTION + ": tidak dikerjakan")
                .sees("Repositori dibuat dengan tangan.")
                .doesNotSee("Gagal sesudah");
        BolmutTest.plan(Team.of(site, number), "Setuju");
    }

    /** Goes so far that the project was to be made, and was not. */
    private static String failed(Site site) {
        String number = Filed.toPlanInBolmut(site);
        site.official("kasi-egov.bolmut")
                .opens("/bolmut/kasus/" + number)
                .awaits("Gagal sesudah 2 kali dicoba")
                .sees("Administrator dapat mencoba lagi atau melewatinya");
        return number;
    }

    private static Person uses(Site site, String version) {
        return site.official("admin").opens(SETTINGS).chooses("Versi yang dipakai", version);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
