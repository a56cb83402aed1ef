package id.mutubaku.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Lets an administrator install, configure and remove plugins on the pages made for it. */
@WithPlugins
class PluginPagesTest {
    private static final String JAR = "Berkas plugin (JAR) atau katalog";
    private static final String FINGERPRINT = "Izinkan jar dengan sidik jari SHA-256 ini";
    private static final String PAGE = "/admin/plugins";

    @Test
    void jar_signedByNobody_isRefused_letInByItsFingerprint_andRemoved(Site site) throws Exception {
        Path jar = PluginJars.unsigned("malut-rka", text -> text.replace("\"1.0.0\"", "\"1.0.7\""));
        String fingerprint = fingerprint(jar);
        Person admin = site.official("admin").opens("/admin/").follows("Plugin").gets(200);
        admin.sees("Rancangan RKA").sees("Aktif, versi 1.0.0").presses("Pasang").gets(422);
        admin.seesAt(JAR, "Pilih berkas JAR");
        admin.attaches(JAR, jar).presses("Pasang").gets(422);
        admin.seesAt(JAR, "Jar ini tidak ditandatangani siapa pun").sees(fingerprint);
        admin.types(FINGERPRINT, fingerprint)
                .attaches(JAR, jar)
                .presses("Pasang")
                .gets(200)
                .sees("Plugin malut-rka versi 1.0.7 terpasang.")
                .sees("Berjalan, diizinkan dengan sidik jari")
                .sees("Mengizinkan dengan sidik jari dan memasang malut-rka 1.0.7");

        admin.follows("Atur Rancangan RKA, Provinsi Maluku Utara")
                .chooses("Versi yang dipakai", "1.0.0")
                .presses("Simpan")
                .gets(200)
                .sees("Pengaturan tersimpan.");
        admin.opens(PAGE).presses("Lepaskan malut-rka 1.0.7").gets(200);
        admin.sees("Plugin malut-rka versi 1.0.7 dilepaskan.").doesNotSee("Berjalan, diizinkan dengan sidik jari");
    }

    @Test
    void settings_areAskedForOnAPhone_andRefusedAtTheirField(Site site) {
        Person admin = site.applicant().signsIn("admin");
        admin.opens(PAGE + "/tarakan/tarakan-agenda").gets(200).finds("Kode klasifikasi arsip", "500.12");
        admin.types("Pola nomor agenda", "{klasifikasi}/{nomor}")
                .types("Lebar nomor urut", "12")
                .presses("Simpan")
                .gets(422);
        admin.seesAt("Pola nomor agenda", "Tulis pola nomor agenda")
                .seesAt("Lebar nomor urut", "8")
                .finds("Pola nomor agenda", "{klasifikasi}/{nomor}")
                .finds("Singkatan unit", "DKISP")
                .finds("Diteruskan kepada", "Bidang Aplikasi\nSub Koordinator\nBagian Umum");
        admin.types("Pola nomor agenda", "{klasifikasi}/{urut}/{unit}/{romawi}/{tahun}")
                .types("Lebar nomor urut", "3")
                .presses("Simpan")
                .gets(200)
                .sees("Pengaturan tersimpan.");
    }

    @Test
    void settingsWithRows_growByARow_beforeTheyAreSaved(Site site) {
        Person admin = site.applicant().signsIn("admin").opens(PAGE + "/banten/go-id-subdomain");
        int before = admin.page().getByLabel("Singkatan").count();
        admin.presses("Tambah OPD").gets(200);
        assertEquals(before + 1, admin.page().getByLabel("Singkatan").count());
        admin.opens(PAGE + "/banten/go-id-subdomain");
        assertEquals(before, admin.page().getByLabel("Singkatan").count());
    }

    @Test
    void secret_isNeverShownAgain_andStaysWhenLeftEmpty(Site site) {
        Person admin = site.official("admin").opens(PAGE + "/bolmut/bolmut-repository");
        admin.types("Token akses", "rahasia-4711").presses("Simpan").gets(200);
        admin.sees("Sudah diisi dan tidak ditampilkan.").finds("Token akses", "");
        admin.types("Organisasi atau grup", "kominfo").presses("Simpan").gets(200);
        admin.sees("Sudah diisi dan tidak ditampilkan.").finds("Organisasi atau grup", "kominfo");
        assertFalse(admin.page().content().contains("rahasia-4711"));
        assertThat(admin.page().locator("input[type=password]")).hasCount(1);
    }

    private static String fingerprint(Path jar) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
    }
}
