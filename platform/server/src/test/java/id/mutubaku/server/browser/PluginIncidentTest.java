package id.mutubaku.server.browser;

import id.mutubaku.host.trust.Sha256;
import id.mutubaku.server.client.Api;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
    private static final String INCIDENTS = "/admin/pemberitahuan";
    private static final String ACTION = "Membuat proyek dan repositori kode sumber";
    private static final String VERSION = "1.0.1";
    private static final Map<String, Object> FOLDER = Map.of("host", "folder", "license", "reserved");

    @BeforeEach
    void installHasty(Site site) throws Exception {
        Path jar = PluginJars.unsigned(
                "bolmut-repository",
                text -> text.replace("\"1.0.0\"", "\"" + VERSION + "\"").replace("R3/PT1M,PT30M,PT2H", "R1/PT1S"));
        admin(site)
                .post("/api/v1/plugins?allow=" + Sha256.of(jar))
                .bytes(Files.readAllBytes(jar))
                .send()
                .expect(201);
        Map<String, Object> nowhere = Map.of(
                "host", "gitea",
                "url", "http://127.0.0.1:" + closedPort(),
                "token", "rahasia",
                "owner", "kominfo",
                "license", "reserved");
        uses(site, Map.of("enabled", true, "version", VERSION, "settings", nowhere));
    }

    @AfterEach
    void removeHasty(Site site) {
        uses(site, Map.of("enabled", true, "version", "1.0.0", "settings", FOLDER));
        admin(site)
                .asking("DELETE", "/api/v1/plugins/bolmut-repository/" + VERSION)
                .send()
                .expect(200);
    }

    @Test
    void failedAction_isTriedAgain_afterItsSettingIsMended(Site site, @TempDir Path folder) throws Exception {
        String number = failed(site).number();
        Person admin = site.official("admin").opens(INCIDENTS);
        admin.sees("Tindakan plugin " + number).sees("127.0.0.1");

        site.official("admin")
                .opens("/admin/plugins/bolmut/bolmut-repository")
                .chooses("Versi yang dipakai", VERSION)
                .chooses("Tempat repositori", "Folder di server ini")
                .presses("Simpan")
                .gets(200)
                .sees("Pengaturan tersimpan.");
        admin.presses("Coba lagi Tindakan plugin " + number).gets(200);
        Person kasi = site.official("kasi-egov.bolmut")
                .opens("/bolmut/kasus/" + number)
                .awaits("Alamat untuk mengklon");
        kasi.sees("Selesai otomatis: " + ACTION).doesNotSee("Gagal sesudah");
        BolmutPluginTest.clone(kasi.answer("Alamat untuk mengklon"), folder.resolve("work"));
        admin.opens(INCIDENTS).doesNotSee("Tindakan plugin " + number);
    }

    @Test
    void failedAction_isSkippedWithAReason_thatTheHistoryTells(Site site) {
        Ordered application = failed(site);
        String number = application.number();
        Person admin = site.official("admin").opens(INCIDENTS);
        admin.types("Alasan bila dilewati", "Repositori dibuat dengan tangan.")
                .presses("Lewati Tindakan plugin " + number)
                .gets(200)
                .sees("Repositori dibuat dengan tangan.");
        site.official("kasi-egov.bolmut")
                .opens("/bolmut/kasus/" + number)
                .sees("Tidak dikerjakan: " + ACTION)
                .sees("Repositori dibuat dengan tangan.")
                .doesNotSee("Gagal sesudah");
        application.planned();
    }

    /** Goes so far that the project was to be made, and was not. */
    private static Ordered failed(Site site) {
        Ordered application = Ordered.application(site).listed();
        site.official("kasi-egov.bolmut")
                .opens("/bolmut/kasus/" + application.number())
                .awaits("Gagal sesudah 2 kali dicoba")
                .sees("Administrator dapat mencoba lagi atau melewatinya");
        return application;
    }

    private static void uses(Site site, Map<String, Object> wish) {
        admin(site)
                .put("/api/v1/bolmut/plugins/bolmut-repository")
                .json(wish)
                .send()
                .expect(200);
    }

    private static Api admin(Site site) {
        return site.clients().as("admin");
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
