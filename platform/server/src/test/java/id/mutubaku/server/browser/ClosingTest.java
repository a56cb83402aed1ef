package id.mutubaku.server.browser;

import id.mutubaku.server.browser.Person.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds the pages to ending a case early only on purpose, and with a reason that both sides read. */
@ExtendWith(WithSite.class)
class ClosingTest {
    @Test
    void request_cancelledByApplicant_isOverForTheOffice(Site site) {
        Person applicant = site.applicant();
        Receipt receipt = Filed.inBanten(site, "Dinas Pemuda");
        Person head = site.official("kadis.banten").takes(receipt.number());
        applicant.tracks(receipt).follows("Batalkan permohonan").sees("tidak dapat dilanjutkan lagi");
        applicant.presses("Batalkan permohonan").gets(422).seesAt("Alasan", "Tulis alasannya.");
        applicant
                .types("Alasan", "Kami memakai aplikasi lain.")
                .presses("Batalkan permohonan")
                .gets(200)
                .sees("Permohonan dibatalkan.")
                .sees("Permohonan ini dibatalkan: Dibatalkan oleh pemohon.");

        head.unfolds("Siapa yang mengerjakan?")
                .unfolds("Jeda waktu (menunggu pihak lain)")
                .types("Alasan menjeda waktu", "Rapat.")
                .presses("Jeda waktu")
                .gets(409)
                .sees("sudah selesai")
                .sees("Kami memakai aplikasi lain.");
    }

    @Test
    void request_closedByOffice_tellsApplicantWhy(Site site) {
        Person applicant = site.applicant();
        Receipt receipt = Filed.inBanten(site, "Dinas Olahraga");
        Person head = site.official("kadis.banten").takes(receipt.number());
        head.follows("Tutup permohonan").presses("Tutup permohonan").gets(422).seesAt("Alasan", "Tulis alasannya.");
        head.types("Alasan", "Diajukan dua kali.")
                .presses("Tutup permohonan")
                .gets(200)
                .sees("Permohonan ditutup.");
        applicant.tracks(receipt).sees("Ditutup oleh kantor").sees("Diajukan dua kali.");

        Receipt other = Filed.inBanten(site, "Dinas Sosial");
        String address = "/banten/kasus/" + other.number() + "/tutup";
        site.official("kabid.banten")
                .opens(address)
                .types("Alasan", "Bukan wewenang saya.")
                .presses("Tutup permohonan")
                .gets(403);
        site.applicant().tracks(other).sees("Kepala Dinas").doesNotSee("Ditutup oleh kantor");
    }
}
