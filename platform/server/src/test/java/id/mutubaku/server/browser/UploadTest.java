package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds files that cannot be taken to a sentence that says why, and to losing nothing else. */
@ExtendWith(WithSite.class)
class UploadTest {
    private static final String PAPER = "Spesifikasi teknis aplikasi";

    @Test
    void text_namedPdf_isToldWhatWasExpectedAndWhatCame(Site site) {
        refused(site, Papers.text("spek.pdf"), "sebagai PDF, paling besar 10 MB", "TXT");
    }

    @Test
    void photosOfPages_becomeOnePdf_thatCanBeOpenedBeforeItIsSent(Site site) {
        Person applicant = Requests.fillBanten(site.applicant(), "Dinas Foto");
        applicant
                .attaches("Surat permohonan", Papers.photo("halaman-1.jpg"), Papers.photo("halaman-2.jpg"))
                .presses("Lanjutkan")
                .gets(200);
        applicant.sees("halaman-1.pdf");
        String address = applicant
                .page()
                .getByText("halaman-1.pdf")
                .locator("xpath=ancestor::dd//a")
                .getAttribute("href");
        assertEquals(
                "application/pdf",
                applicant.page().request().get(address).headers().get("content-type"));
    }

    @Test
    void file_withoutContent_isToldToBeEmpty(Site site) {
        refused(site, Papers.empty("kosong.pdf"), "kosong.pdf", "kosong");
    }

    @Test
    void file_overTheLimit_isToldTheLimit(Site site) {
        refused(site, Papers.pdf("besar.pdf", 10_000_001), "paling besar 10 MB", "MB");
    }

    @Test
    void file_atTheLimit_isTaken(Site site) {
        Person applicant = Requests.fillBanten(site.applicant(), "Dinas Batas");
        applicant
                .attaches(PAPER, Papers.pdf("tepat.pdf", 10_000_000))
                .presses("Lanjutkan")
                .gets(200);
        applicant.sees("tepat.pdf");
    }

    @Test
    void request_overTheServersLimit_isToldWhatToDo(Site site) {
        Person applicant = Requests.fillBanten(site.applicant(), "Dinas Besar");
        applicant
                .attaches(PAPER, Papers.pdf("raksasa.pdf", 33_000_000))
                .presses("Lanjutkan")
                .gets(413);
        applicant.sees("Berkas terlalu besar").goesBack().finds("Nama OPD", "Dinas Besar");
    }

    private static void refused(Site site, Path file, String... sentence) {
        Person applicant = Requests.fillBanten(site.applicant(), "Dinas Berkas");
        applicant.attaches(PAPER, file).presses("Lanjutkan").gets(422);
        for (String part : sentence) {
            applicant.seesAt(PAPER, part);
        }
        applicant
                .finds("Nama OPD", "Dinas Berkas")
                .findsChosen("Aplikasi")
                .finds("Nama", "Siti Aminah")
                .finds("Subdomain", "sehat")
                .finds("Nama kepala dinas", "Budi Santoso")
                .sees("Sudah diunggah: surat-permohonan.pdf");
        applicant.attaches(PAPER, Papers.pdf("baik.pdf")).presses("Lanjutkan").gets(200);
        applicant.sees("surat-permohonan.pdf").sees("baik.pdf");
    }
}
