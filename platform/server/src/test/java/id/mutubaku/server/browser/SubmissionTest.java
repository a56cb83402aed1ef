package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.server.browser.Person.Receipt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds what is sent twice, or by two people, to one effect; and what was typed to staying on the page. */
@ExtendWith(WithSite.class)
class SubmissionTest {
    @Test
    void step_submittedByTwo_isDoneByOneAndLosesNothingOfTheOther(Site site) {
        Receipt receipt = Filed.inBanten(site, "Dinas Perdagangan");
        Person first = site.official("kadis.banten").takes(receipt.number());
        Person second = site.official("kadis.banten").takes(receipt.number());
        first.types("Isi disposisi", "Tindak lanjuti.").chooses("Diterima").presses("Kirim keputusan");
        first.gets(200);
        second.types("Isi disposisi", "Tunda dahulu.")
                .chooses("Ditolak")
                .types("Catatan atau alasan", "Anggaran belum ada.")
                .presses("Kirim keputusan");
        assertTrue(Set.of(409, 412).contains(second.status()), second.text());
        second.sees("Yang Anda kirim tidak diterima")
                .sees("Kepala Dinas sudah menyelesaikannya (Putuskan penerimaan: Diterima)")
                .doesNotSee("Tidak ada yang perlu Anda kerjakan")
                .sees("Tunda dahulu.")
                .sees("Ditolak")
                .sees("Anggaran belum ada.");
    }

    @Test
    void step_ofChangedCase_staysFilledToBeSentAgain(Site site) {
        Receipt receipt = Filed.inBanten(site, "Dinas Energi");
        Person stale = site.official("kadis.banten").takes(receipt.number());
        stale.types("Isi disposisi", "Segera.").chooses("Diterima");
        stale.page().locator("input[name=version]").evaluate("input => input.value = '0'");
        stale.presses("Kirim keputusan").gets(412);
        stale.finds("Isi disposisi", "Segera.").findsChosen("Diterima");
        stale.presses("Kirim keputusan").gets(200).sees("sekarang pada Kepala Bidang");
    }

    @Test
    void request_pressedTwice_opensOneCase(Site site) {
        Person applicant = site.applicant();
        Requests.fillBanten(applicant, "Dinas Dua Kali").presses("Lanjutkan").gets(200);
        applicant.page().locator(".pledge label").click();
        applicant.doublePresses("Kirim permohonan").gets(200);
        assertEquals(1, waiting(site, "Dinas Dua Kali"));
    }

    @Test
    void request_sentAgainFromTheSamePage_opensOneCase(Site site) {
        Person applicant = site.applicant();
        Requests.fillBanten(applicant, "Dinas Dua Tab").presses("Lanjutkan").gets(200);
        applicant.page().locator(".pledge label").click();
        applicant
                .pressesIntoNewTab("Kirim permohonan")
                .presses("Kirim permohonan")
                .gets(200);
        assertEquals(1, waiting(site, "Dinas Dua Tab"));
    }

    @Test
    void request_filledAnew_opensAnotherCase(Site site) {
        Person applicant = site.applicant();
        Receipt one = Requests.sendBanten(applicant, "Dinas Berulang");
        assertNotEquals(one, Requests.sendBanten(applicant, "Dinas Berulang"));
        assertEquals(2, waiting(site, "Dinas Berulang"));
    }

    @Test
    void step_sentTwice_isDoneOnce(Site site) {
        Receipt receipt = Filed.inBanten(site, "Dinas Kehutanan");
        Person kadis = site.official("kadis.banten").takes(receipt.number()).chooses("Diterima");
        kadis.pressesIntoNewTab("Kirim keputusan")
                .presses("Kirim keputusan")
                .gets(200)
                .sees("sekarang pada Kepala Bidang");
    }

    /** Counts the cases of an agency in the inbox of the head of Banten's office. */
    private static int waiting(Site site, String agency) {
        Person kadis = site.official("kadis.banten");
        int count = 0;
        while (true) {
            count += kadis.page()
                    .locator(".inbox > li")
                    .filter(Person.containing(agency))
                    .count();
            if (kadis.page().getByText("Halaman berikutnya").count() == 0) {
                return count;
            }
            kadis.follows("Halaman berikutnya");
        }
    }
}
