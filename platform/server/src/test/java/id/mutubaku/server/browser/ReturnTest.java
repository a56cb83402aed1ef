package id.mutubaku.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import id.mutubaku.server.browser.Person.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds the pages to having corrected exactly what an official marked. */
@ExtendWith(WithSite.class)
class ReturnTest {
    private static final String RETURN = "Kembalikan untuk perbaikan";
    private static final String FORGED = """
            form => form.insertAdjacentHTML('beforeend', '<input type="hidden" name="jenis" value="Sistem Informasi">')
            """;

    @Test
    void request_returnedByMarks_comesBackWithBeforeAndAfter(Site site) {
        Person applicant = site.applicant();
        Receipt receipt = Filed.inBanten(site, "Dinas Kesehtan");
        Person head = site.official("kadis.banten");
        markWithMistakes(head, receipt);

        applicant.tracks(receipt).gets(200);
        applicant.sees("Kami menunggu Anda").sees("Waktu berhenti karena menunggu Anda.");
        applicant.follows("Perbaiki").gets(200);
        applicant
                .sees("Salah ketik.")
                .sees("Tanda tangan belum ada.")
                .finds("Nama OPD", "Dinas Kesehtan")
                .sees("surat-permohonan.pdf");
        assertThat(applicant.page().locator("form[enctype] :is(input:not([type=hidden]), select, textarea)"))
                .hasCount(2);
        applicant
                .presses("Kirim perbaikan")
                .gets(422)
                .sees("Belum Anda ubah: Nama OPD, Surat permohonan.")
                .types("Nama OPD", "Dinas Kesehatan Provinsi")
                .attaches("Surat permohonan", Papers.pdf("surat-bertanda-tangan.pdf"));
        forge(applicant);
        applicant
                .presses("Kirim perbaikan")
                .gets(200)
                .sees("Perbaikan terkirim.")
                .doesNotSee("Kami menunggu Anda");

        head.takes(receipt.number()).sees("Perbaikan yang diterima");
        Locator changes = head.page().locator(".changes");
        assertThat(changes.locator("tbody tr")).hasCount(2);
        assertThat(changes).containsText("Dinas Kesehtan");
        assertThat(changes).containsText("Dinas Kesehatan Provinsi");
        assertThat(changes).containsText("surat-bertanda-tangan.pdf");
        head.sees("Nama OPD: “Dinas Kesehtan” menjadi “Dinas Kesehatan Provinsi”");
        assertEquals("Aplikasi", head.answer("Yang diajukan"));
        head.chooses("Diterima").presses("Kirim keputusan").gets(200);
    }

    /** Marks nothing, then forgets a remark, then writes one where nothing is marked; nothing typed may be lost. */
    private static void markWithMistakes(Person head, Receipt receipt) {
        head.takes(receipt.number()).follows(RETURN).presses("Kembalikan").gets(422);
        head.sees("Tandai paling sedikit satu isian atau berkas");
        head.chooses("Nama OPD")
                .types("Yang perlu diperbaiki pada Nama OPD", "Salah ketik.")
                .chooses("Surat permohonan")
                .presses("Kembalikan")
                .gets(422);
        head.seesAt("Yang perlu diperbaiki pada Surat permohonan", "Tulis apa yang salah")
                .finds("Yang perlu diperbaiki pada Nama OPD", "Salah ketik.")
                .findsChosen("Nama OPD");
        head.types("Yang perlu diperbaiki pada Surat permohonan", "Tanda tangan belum ada.")
                .presses("Kembalikan")
                .gets(200);
        head.sees("Permohonan dikembalikan untuk perbaikan.")
                .sees("Surat permohonan: Tanda tangan belum ada.")
                .doesNotSee("Kirim keputusan");
    }

    /** Sends another answer than those marked, which no page offers. */
    private static void forge(Person applicant) {
        applicant.page().locator("form[enctype]").evaluate(FORGED);
        applicant.presses("Kirim perbaikan").gets(422).sees("tidak diminta diperbaiki");
        assertThat(applicant.page().locator("form[enctype] [name=jenis]")).hasCount(0);
    }

    @Test
    void answer_thatAsksForAnother_getsItsFieldToo(Site site) {
        Person applicant = site.applicant();
        Receipt receipt = Filed.inNorthMaluku(site, "Dinas Kelautan");
        Person head = site.official("kadis.maluku-utara").takes(receipt.number());
        head.follows(RETURN)
                .chooses("Yang diminta")
                .types("Catatan untuk semuanya", "Aplikasi ini sudah ada.")
                .presses("Kembalikan")
                .gets(200);

        applicant.tracks(receipt).follows("Perbaiki").sees("Aplikasi ini sudah ada.");
        applicant.doesNotSee("Perlu diisi karena jawaban Anda");
        applicant
                .chooses("Peningkatan aplikasi yang sudah ada")
                .presses("Kirim perbaikan")
                .gets(422);
        applicant
                .findsChosen("Peningkatan aplikasi yang sudah ada")
                .seesAt("Alamat atau nama aplikasi yang sudah ada", "Tulis alamat atau nama")
                .types("Alamat atau nama aplikasi yang sudah ada", "siap.example.go.id")
                .presses("Kirim perbaikan")
                .gets(200);
        head.takes(receipt.number()).sees("siap.example.go.id").sees("Peningkatan aplikasi yang sudah ada");
    }

    @Test
    void groupThatMayStayEmpty_isOpenOnceItIsMarked(Site site) {
        Receipt receipt = Filed.inBanten(site, "Dinas Kehutanan");
        Filed.toAnalysisInBanten(site, receipt);
        Person kasi = site.official("kasi.banten").takes(receipt.number());
        kasi.types("Nama aplikasi", "SIHUT")
                .types("Fungsi aplikasi", "Mencatat izin kawasan hutan.")
                .attaches("Laporan analisis", Papers.pdf("analisis.pdf"))
                .chooses("Sesuai")
                .presses("Kirim keputusan")
                .gets(200);
        kasi.takes(receipt.number())
                .follows(RETURN)
                .chooses("Kode Arsitektur SPBE")
                .types("Yang perlu diperbaiki pada Kode Arsitektur SPBE", "Isi kode layanan.")
                .presses("Kembalikan")
                .gets(200);

        kasi.opens("/kerja");
        kasi.goes(kasi.page()
                .locator(".inbox > li")
                .filter(new Locator.FilterOptions().setHasText(receipt.number()))
                .filter(new Locator.FilterOptions().setHasText("Perbaikan"))
                .locator("a")
                .first());
        kasi.types("Kode layanan (RAL)", "RAL.01.02").presses("Kirim perbaikan").gets(200);
        kasi.takes(receipt.number()).sees("RAL.01.02");
    }

    @Test
    void return_thatIsTakenBack_asksNobodyAnyMore(Site site) {
        Person applicant = site.applicant();
        Receipt receipt = Filed.inBanten(site, "Dinas Pendidikan");
        Person head = site.official("kadis.banten").takes(receipt.number());
        head.follows(RETURN)
                .chooses("Nama OPD")
                .types("Catatan untuk semuanya", "Tulis lengkap.")
                .presses("Kembalikan")
                .gets(200);
        applicant.tracks(receipt).follows("Perbaiki").types("Nama OPD", "Dinas Pendidikan Menengah");
        head.unfolds("Tarik kembali").presses("Tarik permintaan perbaikan").gets(422);
        head.seesAt("Alasan menarik kembali", "Tulis alasannya.")
                .types("Alasan menarik kembali", "Sudah dijelaskan lewat telepon.")
                .presses("Tarik permintaan perbaikan")
                .gets(200)
                .sees("Kirim keputusan");

        applicant
                .presses("Kirim perbaikan")
                .sees("Yang Anda kirim tidak diterima")
                .sees("Dinas Pendidikan Menengah");
        applicant.tracks(receipt).doesNotSee("Kami menunggu Anda").sees("Sudah dijelaskan lewat telepon.");
    }
}
