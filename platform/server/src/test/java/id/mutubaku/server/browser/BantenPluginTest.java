package id.mutubaku.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import id.mutubaku.server.browser.Person.Receipt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds Banten's two plugins to their work: names of subdomains, and what the analysis of steps 4 and 5 finds. */
@WithPlugins
class BantenPluginTest {
    private static final String ARCHITECTURE = "Kesesuaian dengan Arsitektur SPBE Provinsi Banten";
    private static final String INTEGRATION = "Kebutuhan integrasi dengan aplikasi lain";
    private static final String CHECK_AGAIN = "Simpan draf dan periksa ulang";

    @Test
    void name_thatCannotBeHad_isRefusedAtItsField_withOthersThatCan(Site site) {
        Person applicant = site.applicant();
        Requests.fillBanten(applicant, "Dinas Kesehatan");

        asks(applicant, "contoh-terpakai")
                .gets(422)
                .seesAt("Subdomain", "contoh-terpakai.bantenprov.go.id sudah dipakai Dinas Contoh")
                .seesAt("Subdomain", "Yang masih bebas, misalnya: contoh-terpakai-dinkes.bantenprov.go.id");
        asks(applicant, "admin")
                .gets(422)
                .seesAt("Subdomain", "dicadangkan untuk keperluan pemerintah daerah")
                .seesAt("Subdomain", "Yang masih bebas, misalnya: admin-dinkes.bantenprov.go.id");
        asks(applicant, "Layanan  Vaksin")
                .gets(422)
                .seesAt("Subdomain", "Yang masih bebas, misalnya: layanan-vaksin.bantenprov.go.id")
                .finds("Subdomain", "Layanan  Vaksin")
                .finds("Nama OPD", "Dinas Kesehatan");
        asks(applicant, "layanan-vaksin").gets(200).sees("Periksa jawaban Anda");
    }

    @Test
    void name_isHeldForACase_untilTheCaseIsRejected(Site site) {
        Receipt first = sends(site.applicant(), "Dinas Kesehatan", "antre");
        Person kadis = site.official("kadis.banten");
        kadis.takes(first.number()).awaits("Nama yang dicadangkan");
        kadis.sees("antre.bantenprov.go.id").sees("Mencadangkan nama subdomain untuk permohonan ini");

        Person other = site.applicant();
        Requests.fillBanten(other, "Dinas Perhubungan");
        asks(other, "antre").gets(422).seesAt("Subdomain", "antre.bantenprov.go.id");
        other.seesAt("Subdomain", "antre-dishub.bantenprov.go.id").doesNotSee(first.number());

        kadis.takes(first.number())
                .chooses("Ditolak")
                .types("Catatan atau alasan", "Sudah ada antrean nasional.")
                .presses("Kirim keputusan")
                .gets(200);
        other.presses("Lanjutkan").gets(200);
        Receipt second = Requests.pledgeAndSend(other);
        kadis.takes(second.number()).awaits("Nama yang dicadangkan").sees("antre.bantenprov.go.id");
    }

    @Test
    void analysis_findsADuplicate_recommends_andStaysOnRecord(Site site) {
        Receipt receipt = sends(site.applicant(), "Dinas Kesehatan", "cuti");
        Filed.toAnalysisInBanten(site, receipt);
        Person kasi = site.official("kasi.banten").takes(receipt.number());
        assertThat(checked(kasi, ARCHITECTURE)).containsText("aturan menunggu isian");
        assertThat(finding(checked(kasi, ARCHITECTURE), "R2")).hasCount(0);
        analyse(kasi);
        kasi.types("Nama aplikasi", "Sistem Antrean Puskesmas")
                .types("Fungsi aplikasi", "Warga mengambil nomor antrean puskesmas lewat ponsel.")
                .types("Kode proses bisnis (RAB)", "RAB.09.04.01")
                .types("Kode layanan (RAL)", "RAL.01.02")
                .presses(CHECK_AGAIN)
                .gets(200);
        assertThat(finding(checked(kasi, ARCHITECTURE), "R2")).containsText("Contoh Portal Informasi Publik");
        kasi.types("Kode proses bisnis (RAB)", "").presses(CHECK_AGAIN).gets(200);
        kasi.attaches("Laporan analisis", Papers.pdf("analisis.pdf"))
                .chooses("Sesuai")
                .presses("Kirim keputusan")
                .gets(200);
        recommends(kasi, receipt);
        BantenTest.integrate(kasi, site.official("kabid.banten"), receipt);
        finish(kasi, receipt);
        kasi.opens("/banten/kasus/" + receipt.number())
                .awaits("Nama terdaftar")
                .sees("cuti.bantenprov.go.id terdaftar atas nama Dinas Kesehatan")
                .sees("Permohonan berakhir: Aplikasi dibangun");
        site.applicant().tracks(receipt).gets(200).sees("Permohonan ini selesai: Aplikasi dibangun");
    }

    /** Has the service types a name and goes on. */
    private static Person asks(Person applicant, String name) {
        return applicant.types("Subdomain", name).presses("Lanjutkan");
    }

    static Receipt sends(Person applicant, String agency, String name) {
        Requests.fillBanten(applicant, agency)
                .types("Subdomain", name)
                .presses("Lanjutkan")
                .gets(200);
        return Requests.pledgeAndSend(applicant);
    }

    /** Fills in what the catalogue knows already, with codes that the field suggests; that is found. */
    private static void analyse(Person kasi) {
        assertThat(kasi.page().locator("datalist option[value='RAL.02.01.01']").first())
                .hasText(Pattern.compile("Layanan Cuti Pegawai"));
        kasi.unfolds("Kode Arsitektur SPBE (untuk pemeriksaan)").unfolds("Data dan integrasi (untuk pemeriksaan)");
        kasi.types("Nama aplikasi", "Cuti Daring")
                .types("Fungsi aplikasi", "Pegawai mengajukan cuti dan atasan menyetujuinya secara daring")
                .types("Kode layanan (RAL)", "RAL.02.01.01")
                .types("Nama data", "Data penduduk")
                .types("Kode data (RAD)", "RAD.09.01")
                .presses(CHECK_AGAIN)
                .gets(200);
        Locator duplicate = finding(checked(kasi, ARCHITECTURE), "R2");
        assertThat(duplicate).containsText("perlu perhatian");
        assertThat(duplicate).containsText("Contoh Sistem Cuti Pegawai (Badan Kepegawaian Contoh), aktif");
        assertThat(duplicate).containsText("kode sama: RAL.02.01.01");
        assertThat(finding(checked(kasi, ARCHITECTURE), "SKOR")).hasCount(0);
        kasi.finds("Nama aplikasi", "Cuti Daring").finds("Kode layanan (RAL)", "RAL.02.01.01");
    }

    private static void recommends(Person kasi, Receipt receipt) {
        kasi.takes(receipt.number());
        kasi.sees("Disarankan oleh pemeriksaan \"" + INTEGRATION + "\"");
        kasi.sees("Memerlukan integrasi dengan");
        kasi.types("Catatan analisis", "Perlu data kependudukan.")
                .chooses("Perlu integrasi")
                .presses("Kirim keputusan")
                .gets(200);
    }

    private static void finish(Person kasi, Receipt receipt) {
        kasi.takes(receipt.number())
                .chooses("Terintegrasi")
                .types("Ringkasan hasil integrasi", "Terhubung dengan data penduduk.")
                .presses("Simpan hasil integrasi")
                .gets(200);
        kasi.takes(receipt.number())
                .chooses("Dibangun sendiri")
                .chooses("Terintegrasi")
                .types("Tanggal selesai", "2026-03-31")
                .presses("Catat aplikasi selesai")
                .gets(200);
        kasi.opens("/banten/kasus/" + receipt.number()).sees(ARCHITECTURE + " (R3)");
    }

    static Locator checked(Person person, String title) {
        return person.page()
                .locator(".checked")
                .filter(new Locator.FilterOptions()
                        .setHas(person.page().locator("h4").filter(Person.containing(title))));
    }

    private static Locator finding(Locator checked, String rule) {
        return checked.locator(".warn, .findings > div")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + rule + "(?!\\d)")));
    }
}
