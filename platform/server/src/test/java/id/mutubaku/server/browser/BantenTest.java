package id.mutubaku.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.server.browser.Person.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds the applicant's and the officials' way through Banten's SOP to what its table says. */
@ExtendWith(WithSite.class)
class BantenTest {
    @Test
    void request_accepted_endsAfterIntegration(Site site) {
        Person applicant = site.applicant();
        Receipt receipt = applyWithMistakes(applicant);

        site.official("kadis.banten")
                .takes(receipt.number())
                .sees("Dinas Kesehatan")
                .types("Isi disposisi", "Mohon ditindaklanjuti.")
                .chooses("Diterima")
                .presses("Kirim keputusan")
                .gets(200)
                .sees("Putuskan penerimaan: Diterima")
                .sees("Permohonan " + receipt.number() + " sekarang pada Kepala Bidang");
        Person kabid = site.official("kabid.banten");
        kabid.takes(receipt.number())
                .sees("Mohon ditindaklanjuti.")
                .presses("Disposisikan ke Kepala Seksi")
                .gets(200);
        Person kasi = site.official("kasi.banten");
        analyse(kasi, receipt);
        integrate(kasi, kabid, receipt);
        kasi.takes(receipt.number())
                .chooses("Terintegrasi")
                .types("Ringkasan hasil integrasi", "Terhubung dengan SIAK melalui SPLP.")
                .presses("Simpan hasil integrasi")
                .gets(200);
        kasi.takes(receipt.number())
                .chooses("Dibangun sendiri")
                .chooses("Terintegrasi")
                .types("Tanggal selesai", "2026-03-31")
                .presses("Catat aplikasi selesai")
                .gets(200);

        kasi.opens("/banten/kasus/" + receipt.number())
                .sees("Pemeriksaan tidak dilakukan: Nama subdomain memenuhi aturan dan belum dipakai."
                        + " Plugin tidak terpasang di server ini.")
                .sees("Pemeriksaan tidak dilakukan: Kesesuaian dengan Arsitektur SPBE Provinsi Banten."
                        + " Plugin tidak terpasang di server ini.")
                .sees("Pemeriksaan tidak dilakukan: Kebutuhan integrasi dengan aplikasi lain."
                        + " Plugin tidak terpasang di server ini.")
                .sees("Mencadangkan nama subdomain untuk permohonan ini")
                .sees("Belum dapat dikerjakan. Plugin tidak terpasang di server ini.");
        site.applicant().tracks(receipt).gets(200).sees("Permohonan ini selesai: Aplikasi dibangun");
    }

    /** Leaves out the agency and mistypes the address; nothing else may be lost on the way back. */
    private static Receipt applyWithMistakes(Person applicant) {
        applicant.opens("/").follows("Provinsi Banten");
        applicant.goes(applicant.page().locator("main .rows h3 a").first());
        Requests.fillBanten(applicant, "")
                .types("Alamat surel", "siti at example")
                .presses("Lanjutkan");
        applicant.gets(422).sees("Ada yang perlu diperbaiki");
        applicant
                .seesAt("Nama OPD", "Tulis nama OPD")
                .seesAt("Alamat surel", "surel")
                .findsChosen("Aplikasi")
                .finds("Nama", "Siti Aminah")
                .finds("Alamat surel", "siti at example")
                .finds("Nomor telepon kantor atau HP", "(0254) 123456")
                .finds("NIP", "19720315 199803 1 004")
                .sees("Sudah diunggah: surat-permohonan.pdf")
                .sees("Sudah diunggah: spek-teknis.pdf");
        applicant
                .types("Nama OPD", "Dinas Kesehatan")
                .types("Alamat surel", "siti@example.go.id")
                .presses("Lanjutkan")
                .gets(200);
        applicant.sees("Periksa jawaban Anda").sees("Dinas Kesehatan").sees("spek-teknis.pdf");
        applicant.goes(applicant.page().locator("button[name=edit]").first()).finds("Nama OPD", "Dinas Kesehatan");
        assertTrue(applicant.path().endsWith("#f-namaOpd"), applicant.path());
        applicant.presses("Lanjutkan").gets(200);
        applicant.presses("Kirim permohonan").gets(422);
        Receipt receipt = Requests.pledgeAndSend(applicant);
        assertTrue(receipt.number().startsWith("BTN-"), receipt.number());
        assertThat(applicant.page().locator(".qr svg")).isVisible();
        return receipt;
    }

    private static void analyse(Person kasi, Receipt receipt) {
        kasi.takes(receipt.number())
                .sees("Kesesuaian dengan Arsitektur SPBE Provinsi Banten")
                .sees("Pemeriksaan ini belum dilakukan. Plugin tidak terpasang di server ini.")
                .types("Nama aplikasi", "SIKES")
                .types("Fungsi aplikasi", "Mencatat kunjungan puskesmas.")
                .attaches("Laporan analisis", Papers.pdf("analisis.pdf"))
                .chooses("Sesuai")
                .presses("Kirim keputusan")
                .gets(200);
        kasi.takes(receipt.number())
                .types("Catatan analisis", "Perlu data kependudukan.")
                .chooses("Perlu integrasi")
                .presses("Kirim keputusan")
                .gets(200);
    }

    static void integrate(Person kasi, Person kabid, Receipt receipt) {
        kasi.takes(receipt.number())
                .types("Tujuan integrasi", "Membaca data kependudukan.")
                .types("Nama sistem informasi atau aplikasi", "SIAK")
                .types("Data yang dipertukarkan", "Nama dan alamat")
                .chooses("Menerima")
                .chooses("Sistem Penghubung Layanan Pemerintah (SPLP)")
                .presses("Ajukan ke Kepala Bidang")
                .gets(200);
        kabid.takes(receipt.number())
                .chooses("Disetujui")
                .presses("Kirim keputusan")
                .gets(200);
        kasi.takes(receipt.number())
                .types("Hasil integrasi", "Berjalan.")
                .types("Tanggal selesai", "2026-02-27")
                .presses("Simpan laporan")
                .gets(200);
    }

    @Test
    void request_rejectedByHead_tellsApplicantWhy(Site site) {
        Receipt receipt = Filed.inBanten(site, "Dinas Sosial");
        Person kadis = site.official("kadis.banten");
        kadis.takes(receipt.number())
                .chooses("Ditolak")
                .presses("Kirim keputusan")
                .gets(422);
        kadis.findsChosen("Ditolak")
                .seesAt("Catatan atau alasan", "alasan")
                .types("Catatan atau alasan", "Aplikasi serupa sudah ada pada Dinas Kesehatan.")
                .presses("Kirim keputusan")
                .gets(200);
        site.applicant()
                .tracks(receipt)
                .gets(200)
                .sees("Permohonan ini ditolak: Ditolak Kepala Dinas")
                .sees("Aplikasi serupa sudah ada pada Dinas Kesehatan.");
    }
}
