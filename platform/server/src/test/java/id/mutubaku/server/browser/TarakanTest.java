package id.mutubaku.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.mutubaku.server.browser.Person.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds Tarakan's SOP to its two ways: the agency buys from a vendor, or the office builds. */
@ExtendWith(WithSite.class)
class TarakanTest {
    @Test
    void request_toBeBought_comesBackToTheApplicant(Site site) {
        Receipt receipt = Filed.inTarakan(site, "Dinas Perhubungan");
        Person head = toDecision(site, receipt, "Dibeli dari vendor");
        Person applicant = site.applicant().tracks(receipt).gets(200).sees("Kami menunggu Anda");
        applicant.sees("Bidang Aplikasi menulis alasannya:").sees("Aplikasi serupa dijual vendor.");
        assertThat(applicant.page().locator(".timeline")).containsText("Aplikasi serupa dijual vendor.");
        applicant.follows("Catat pembelian").sees("Aplikasi serupa dijual vendor.");
        applicant.presses("Catat pembelian").gets(422).seesAt("Nama vendor", "Tulis nama vendor.");
        applicant
                .types("Nama vendor", "PT Arsip Nusantara")
                .presses("Catat pembelian")
                .gets(200);
        applicant.doesNotSee("Kami menunggu Anda");
        head.takes(receipt.number())
                .sees("PT Arsip Nusantara")
                .presses("Nyatakan pekerjaan selesai")
                .gets(200);
        site.applicant().tracks(receipt).gets(200).sees("Permohonan ini selesai: Pekerjaan selesai");
    }

    @Test
    void request_toBeBuilt_endsWithTheHead(Site site) {
        Receipt receipt = Filed.inTarakan(site, "Dinas Pendidikan");
        Person head = toDecision(site, receipt, "Disediakan DKISP");
        Person unit = site.official("bidang-aplikasi.tarakan");
        unit.takes(receipt.number())
                .types("Hasil analisa", "Modul surat.")
                .presses("Simpan hasil analisa")
                .gets(200);
        unit.takes(receipt.number())
                .types("Judul KAK", "Pengembangan e-Arsip")
                .types("Ruang lingkup", "Semua OPD.")
                .attaches("KAK pengadaan aplikasi", Papers.pdf("kak.pdf"))
                .presses("Simpan KAK")
                .gets(200);
        unit.takes(receipt.number())
                .types("Hasil uji coba", "Berhasil.")
                .presses("Catat hasil uji coba")
                .gets(200);
        unit.takes(receipt.number()).presses("Laporkan ke Kepala DKISP").gets(200);
        head.takes(receipt.number())
                .sees("Pemeriksaan tidak dilakukan: Apakah ini aplikasi umum atau aplikasi khusus menurut Peringatan."
                        + " Plugin tidak terpasang di server ini.")
                .sees("Memberi nomor agenda surat dan menyusun lembar disposisi")
                .sees("Belum dapat dikerjakan. Plugin tidak terpasang di server ini.")
                .presses("Nyatakan pekerjaan selesai")
                .gets(200);
        site.applicant().tracks(receipt).gets(200).sees("Permohonan ini selesai: Pekerjaan selesai");
    }

    /** Goes as far as the unit's decision, and returns the head of the office. */
    private static Person toDecision(Site site, Receipt receipt, String decision) {
        site.official("bagian-umum.tarakan")
                .takes(receipt.number())
                .types("Perihal", "Permohonan aplikasi")
                .presses("Agendakan dan teruskan ke Kepala DKISP")
                .gets(200);
        Person head = site.official("kepala.tarakan");
        head.takes(receipt.number()).presses("Disposisikan ke Bidang Aplikasi").gets(200);
        Person unit = site.official("bidang-aplikasi.tarakan");
        unit.takes(receipt.number())
                .types("Hasil pengkajian", "Aplikasi umum.")
                .presses("Simpan hasil pengkajian")
                .gets(200);
        unit.takes(receipt.number())
                .sees("Pemeriksaan ini belum dilakukan. Plugin tidak terpasang di server ini.")
                .sees("Alasannya wajib ditulis, dan pemohon membacanya.")
                .chooses("Dibeli dari vendor")
                .presses("Kirim keputusan")
                .gets(422)
                .seesAt("Catatan atau alasan", "Tulis alasan keputusan \"Dibeli dari vendor\".")
                .types("Catatan atau alasan", "Aplikasi serupa dijual vendor.")
                .types("Pertimbangan", "Ada di pasar.")
                .chooses(decision)
                .presses("Kirim keputusan")
                .gets(200);
        return head;
    }
}
