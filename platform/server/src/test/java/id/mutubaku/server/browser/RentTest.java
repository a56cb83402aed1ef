package id.mutubaku.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import id.mutubaku.server.browser.Person.Receipt;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rents a hall: the fee is reckoned, billed, paid, checked by an official, and the permit given. */
@WithExamples
class RentTest {
    private static final String FORM = "/kabupaten-contoh/sewa-gedung/ajukan";
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    @Test
    void hall_isBilled_paid_checked_andGiven(Site site) throws Exception {
        Person applicant = site.applicant();
        Receipt receipt = apply(applicant);
        Person keeper = site.official("pengelola-gedung.kabupaten-contoh");
        keeper.takes(receipt.number())
                .chooses("Tersedia")
                .presses("Kirim keputusan")
                .gets(200);
        Person division = site.official("kabid-aset.kabupaten-contoh");
        division.takes(receipt.number())
                .sees("Retribusi harus dibayar; pilih persetujuan dengan retribusi.")
                .chooses("Disetujui dengan retribusi")
                .presses("Kirim keputusan")
                .gets(200);
        Person treasurer = site.official("bendahara.kabupaten-contoh");
        bill(treasurer, receipt);
        pay(applicant, receipt);
        refuseProof(treasurer, applicant, receipt);
        treasurer
                .takes(receipt.number())
                .chooses("Ya, seluruhnya")
                .chooses("Diterima")
                .presses("Kirim keputusan")
                .types("Nomor Surat Tanda Setoran (STS)", "STS-778")
                .presses("Kirim keputusan")
                .gets(200);
        permit(site, receipt);
        applicant.tracks(receipt).gets(200).sees("Permohonan ini selesai: Izin pemakaian diterbitkan");
        assertTrue(Files.size(applicant.downloads("izin.pdf")) > 0);
    }

    /** Asks for the hall for three days with a sound system, after a mistake in the days. */
    private static Receipt apply(Person applicant) {
        LocalDate first = LocalDate.now(WIB).plusDays(20);
        applicant.opens("/kabupaten-contoh/sewa-gedung/").sees("Wajib bila Perkiraan jumlah orang 501 atau lebih.");
        applicant.opens(FORM).gets(200).presses("Mulai mengisi");
        applicant
                .chooses("Perseorangan")
                .types("Nama lengkap", "Siti Aminah")
                .types("NIK", "3201015503920002")
                .types("Alamat", "Jalan Melati 7")
                .types("Nomor telepon atau HP", "0812 3456 7890")
                .types("Alamat surel", "siti@example.go.id")
                .presses("Lanjutkan")
                .gets(200);
        seesThePlan(applicant);
        applicant
                .chooses("Gedung Serbaguna (1.000 orang)")
                .chooses("Keluarga, misalnya resepsi")
                .types("Nama kegiatan", "Resepsi Siti dan Budi")
                .types("Perkiraan jumlah orang", "400")
                .presses("Lanjutkan")
                .gets(200);
        applicant
                .types("Hari pertama pemakaian", first.toString())
                .types("Hari terakhir pemakaian", first.minusDays(1).toString())
                .chooses("Pengeras suara – Rp300.000 per hari")
                .presses("Lanjutkan")
                .gets(422)
                .seesAt("Hari terakhir pemakaian", "Hari terakhir tidak boleh sebelum hari pertama.");
        applicant
                .types("Hari terakhir pemakaian", first.plusDays(2).toString())
                .presses("Lanjutkan")
                .gets(200);
        applicant.presses("Lanjutkan").gets(200);
        applicant
                .attaches("KTP-el penanggung jawab", Papers.pdf("ktp.pdf"))
                .presses("Lanjutkan")
                .gets(200);
        assertEquals("3 hari", applicant.answer("Lama pemakaian"));
        assertEquals("6.900.000 rupiah", applicant.answer("Retribusi yang harus dibayar"));
        return Requests.pledgeAndSend(applicant);
    }

    /** Looks at the picture between the fields, which comes from the version of the definition. */
    private static void seesThePlan(Person applicant) {
        Locator plan = applicant.page().locator(".prose img");
        assertThat(plan).hasAttribute("alt", Pattern.compile("Denah: dari kiri ke kanan Gedung Serbaguna.*"));
        assertThat(plan).hasAttribute("loading", "lazy");
        assertThat(plan).hasAttribute("src", Pattern.compile("/kabupaten-contoh/gambar/[0-9a-f]{64}\\.png"));
        plan.scrollIntoViewIfNeeded();
        assertEquals(960, plan.evaluate("async img => { await img.decode(); return img.naturalWidth; }"));
        assertEquals(true, plan.evaluate("img => img.getBoundingClientRect().right <= document.body.clientWidth"));
    }

    private static void bill(Person treasurer, Receipt receipt) {
        treasurer
                .takes(receipt.number())
                .types("Nomor SKRD", "SKRD/2026/0042")
                .types("Kode bayar", "9901 2026 0042")
                .attaches("Surat Ketetapan Retribusi Daerah (SKRD)", Papers.pdf("skrd.pdf"))
                .presses("Kirim SKRD kepada pemohon")
                .gets(200);
    }

    /** Finds the bill, and pays another amount first. */
    private static void pay(Person applicant, Receipt receipt) throws Exception {
        applicant.tracks(receipt).gets(200).sees("Bayar retribusi");
        assertTrue(Files.size(applicant.downloads("skrd.pdf")) > 0);
        applicant.follows("Kirim bukti pembayaran").sees("6.900.000").sees("9901 2026 0042");
        applicant
                .types("Tanggal pembayaran", LocalDate.now(WIB).toString())
                .chooses("QRIS")
                .types("Jumlah yang dibayar", "Rp 6.000.000")
                .attaches("Bukti pembayaran", Papers.png("struk.png"))
                .presses("Kirim bukti pembayaran")
                .gets(422)
                .seesAt("Jumlah yang dibayar", "Jumlah yang dibayar tidak sama dengan retribusi yang ditetapkan.");
        applicant
                .types("Jumlah yang dibayar", "6.900.000")
                .presses("Kirim bukti pembayaran")
                .gets(200);
    }

    private static void refuseProof(Person treasurer, Person applicant, Receipt receipt) {
        treasurer
                .takes(receipt.number())
                .sees("Catat dahulu bahwa uang sudah masuk.")
                .chooses("Tidak atau belum")
                .chooses("Belum cocok")
                .types("Catatan atau alasan", "Struk tidak terbaca; unggah lagi.")
                .presses("Kirim keputusan")
                .gets(200);
        applicant
                .tracks(receipt)
                .sees("Struk tidak terbaca; unggah lagi.")
                .follows("Kirim bukti pembayaran")
                .attaches("Bukti pembayaran", Papers.pdf("bukti-transfer.pdf"))
                .presses("Kirim bukti pembayaran")
                .gets(200);
    }

    private static void permit(Site site, Receipt receipt) {
        Person head = site.official("kepala-bpkad.kabupaten-contoh");
        head.takes(receipt.number())
                .types("Nomor izin", "030/17/BPKAD/2026")
                .attaches("Izin pemakaian", Papers.pdf("izin.pdf"))
                .presses("Terbitkan izin")
                .gets(200);
        Handing.over(head, "kabupaten-contoh", receipt, "izin-pemakaian");
    }
}
