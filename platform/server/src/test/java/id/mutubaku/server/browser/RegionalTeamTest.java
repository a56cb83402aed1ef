package id.mutubaku.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import id.mutubaku.server.browser.Person.Receipt;
import id.mutubaku.server.client.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plays a regional team: from an empty folder to a plugin that works in its region's cases, and out again, by the very
 * commands that our READMEs name.
 */
final class RegionalTeamTest {
    private static final Path API_README = Path.of("../plugin-api/README.md");
    private static final String SOP = "/pulau-tujuh/buka-data/ajukan";
    private static final String SHORT = "perlu cepat sekali";
    private static final String CHECK = "Tujuan dijelaskan";

    @Test
    void plugin_isMadeInstalledUsedUpgradedAndRemoved(@TempDir Path folder) throws Exception {
        Chromium.isNeeded();
        try (TeamSite site = new TeamSite(Files.createDirectories(folder.resolve("server")))) {
            TeamFolder machine = TeamFolder.in(
                    Files.createDirectories(folder.resolve("empty")),
                    site.port(),
                    Map.of(
                            "MUTUBAKU_KEY_PASSWORD", "rahasia-tim",
                            "MUTUBAKU_PASSWORD", "demo",
                            "DAERAH", "pulau-tujuh"));
            TeamFolder plugin = generated(machine);
            signed(plugin, "1.0.0");

            Person admin = site.visitor().signsIn("admin");
            Person official = site.visitor().signsIn("kasi.pulau-tujuh");
            installed(site, admin, plugin);
            Receipt before = withoutPlugin(site, official);
            configured(admin);
            Receipt open = used(site, official);
            upgraded(admin, plugin);
            newerVersion(site, official, open);
            removed(site, admin, official, before);
        }
    }

    private static TeamFolder generated(TeamFolder machine) throws Exception {
        machine.runs(TeamFolder.commands(API_README, 2));
        TeamFolder plugin = machine.inside("cermat");
        assertTrue(Files.readString(plugin.path(".gitignore")).contains("*.p12"));
        plugin.runs(TeamFolder.commands(plugin.path("README.md"), 1));
        assertEquals(
                5,
                Files.readString(plugin.path("target/surefire-reports/id.go.pulautujuh.cermat.PluginTest.txt"))
                        .lines()
                        .filter(line -> line.startsWith("Tests run:"))
                        .map(line -> line.replaceFirst("Tests run: (\\d+), Failures: 0, Errors: 0, Skipped: 0.*", "$1"))
                        .mapToInt(Integer::parseInt)
                        .sum());
        plugin.runs(TeamFolder.commands(plugin.path("README.md"), 2));
        return plugin;
    }

    private static void signed(TeamFolder plugin, String version) throws Exception {
        String said =
                plugin.runs(TeamFolder.commands(plugin.path("README.md"), 3).replace("1.0.0", version));
        assertTrue(said.contains("cermat " + version + ", CN=cermat,O=id.go.pulautujuh,C=ID"), said);
    }

    private static void installed(TeamSite site, Person admin, TeamFolder plugin) throws IOException {
        Path jar = plugin.path("target/cermat-1.0.0.jar");
        upload(admin, jar).gets(422).sees("CN=cermat,O=id.go.pulautujuh,C=ID").sees("Belum ada plugin yang terpasang.");

        site.trusts(plugin.path("kunci/cermat.pem"));

        upload(admin, jar).gets(200).sees("Plugin cermat versi 1.0.0 terpasang.");
    }

    private static Person plugins(Person admin) {
        return admin.opens("/admin/").follows("Plugin");
    }

    private static Person upload(Person admin, Path jar) {
        return plugins(admin).attaches("Berkas plugin (JAR) atau katalog", jar).presses("Pasang");
    }

    /** Opens a case before the region has switched the plugin on. */
    private static Receipt withoutPlugin(TeamSite site, Person official) {
        Receipt receipt = asks(site, SHORT);
        official.takes(receipt.number()).sees(CHECK).sees("Plugin tidak diaktifkan untuk daerah ini.");
        return receipt;
    }

    private static Receipt asks(TeamSite site, String purpose) {
        Person applicant = site.visitor();
        applicant
                .opens(SOP)
                .types("Nama", "Sari Wulandari")
                .types("Tujuan", purpose)
                .presses("Lanjutkan")
                .gets(200);
        return applicant.presses("Kirim permohonan").gets(200).receipt();
    }

    private static Person settings(Person admin) {
        return plugins(admin).follows("Atur Plugin cermat, Kabupaten Pulau Tujuh");
    }

    private static void configured(Person admin) {
        settings(admin)
                .chooses("Aktifkan plugin ini untuk Kabupaten Pulau Tujuh")
                .types("Jumlah kata paling sedikit", "4")
                .types("Awalan nomor register", "p7")
                .presses("Simpan")
                .gets(422)
                .finds("Jumlah kata paling sedikit", "4")
                .types("Awalan nomor register", "PT")
                .presses("Simpan")
                .gets(200)
                .sees("Pengaturan tersimpan.")
                .finds("Awalan nomor register", "PT");
    }

    /** Sees the finding and, after the step, the outcome; another case stays open at the step. */
    private static Receipt used(TeamSite site, Person official) {
        Receipt done = asks(site, SHORT);
        Receipt open = asks(site, SHORT);
        official.takes(done.number())
                .sees("Isian ini hanya 3 kata, paling sedikit 4.")
                .presses("Selesaikan langkah")
                .gets(200);
        numbered(site, official, done, "PT-0001", "1.0.0");
        official.takes(asks(site, "Meneliti mutu air minum").number()).doesNotSee("Isian ini hanya");
        return open;
    }

    /** Sees the number, which the version of the plugin has given with which the case began. */
    private static void numbered(TeamSite site, Person official, Receipt receipt, String number, String version) {
        official.takes(receipt.number());
        for (int looks = 0; !official.text().contains("Nomor register") && looks < 100; looks++) {
            official.page().waitForTimeout(200);
            official.page().reload();
        }
        assertEquals(number, official.answer("Nomor register"));
        official.sees("Permohonan dicatat dengan nomor " + number + ".");
        String events = Api.at(site.port())
                .as("kasi.pulau-tujuh")
                .get("/api/v1/pulau-tujuh/cases/" + receipt.number() + "/events")
                .send()
                .expect(200)
                .json()
                .toString();
        assertTrue(events.contains("\"version\":\"" + version + "\""), events);
    }

    /** Builds a version that says something else, and installs it by the command line while a case is open. */
    private static void upgraded(Person admin, TeamFolder plugin) throws Exception {
        change(plugin.path("pom.xml"), "<version>1.0.0</version>", "<version>1.1.0</version>");
        change(
                plugin.path("src/main/java/id/go/pulautujuh/cermat/PurposeCheck.java"),
                "Isian ini hanya",
                "Tujuannya baru");
        signed(plugin, "1.1.0");
        plugin.runs(TeamFolder.commands(plugin.path("README.md"), 4).replace("1.0.0", "1.1.0"));
        assertTrue(plugin.runs(TeamFolder.commands(plugin.path("README.md"), 5)).contains("1.1.0"));
        settings(admin).finds("Versi yang dipakai", "1.1.0").finds("Awalan nomor register", "PT");
    }

    private static void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(from), file + " has no " + from);
        Files.writeString(file, text.replace(from, to));
    }

    private static void newerVersion(TeamSite site, Person official, Receipt open) {
        Receipt newer = asks(site, SHORT);
        official.takes(newer.number()).sees("Tujuannya baru 3 kata, paling sedikit 4.");

        official.takes(open.number())
                .sees("Isian ini hanya 3 kata, paling sedikit 4.")
                .presses("Selesaikan langkah")
                .gets(200);
        numbered(site, official, open, "PT-0002", "1.0.0");
        official.takes(newer.number()).presses("Selesaikan langkah").gets(200);
        numbered(site, official, newer, "PT-0003", "1.1.0");
    }

    private static void removed(TeamSite site, Person admin, Person official, Receipt before) {
        Receipt open = asks(site, SHORT);
        plugins(admin).presses("Lepaskan cermat 1.0.0").gets(200);
        admin.sees("Plugin cermat versi 1.0.0 dilepaskan.");
        assertThat(admin.page().getByRole(AriaRole.BUTTON).filter(Person.containing("Lepaskan")))
                .hasCount(0);
        settings(admin)
                .page()
                .locator(".choice label")
                .filter(Person.containing("Aktifkan plugin ini"))
                .click();
        admin.presses("Simpan").gets(200);
        plugins(admin).presses("Lepaskan cermat 1.1.0").gets(200);
        admin.sees("Plugin cermat versi 1.1.0 dilepaskan.").doesNotSee("Berjalan");

        for (Receipt each : new Receipt[] {open, before}) {
            official.takes(each.number())
                    .sees("Pemeriksaan ini belum dilakukan.")
                    .sees("Plugin tidak terpasang di server ini.")
                    .presses("Selesaikan langkah")
                    .gets(200);
            official.takes(each.number()).presses("Selesaikan langkah").gets(200);
            site.visitor().tracks(each).gets(200).sees("Permohonan ini selesai: Data dibuka");
        }
    }
}
