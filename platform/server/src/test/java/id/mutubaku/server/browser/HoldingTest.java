package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.mutubaku.server.browser.Person.Receipt;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds the pages to letting one person have a step, and its time stand with a reason, before everybody's eyes. */
@ExtendWith(WithSite.class)
class HoldingTest {
    private static final String DEPUTY = "sekdis.banten";
    private static final String PASSWORD = "kucing hijau tidur";

    @Test
    void step_thatIsTaken_isShownToColleagueWhoTakesItOver(Site site) {
        hire(site);
        Receipt receipt = Filed.inBanten(site, "Dinas Pariwisata");
        Person head = site.official("kadis.banten").takes(receipt.number());
        head.sees("Belum ada yang mengambil langkah ini.")
                .unfolds("Siapa yang mengerjakan?")
                .presses("Saya kerjakan")
                .gets(200);
        head.sees("Langkah ini sekarang Anda pegang.").sees("Langkah ini Anda pegang.");

        Person deputy = site.visitor().signsIn(DEPUTY, PASSWORD).takes(receipt.number());
        deputy.sees("Langkah ini dipegang oleh Kepala Dinas.").doesNotSee("Kirim keputusan");
        head.chooses("Diterima").types("Catatan atau alasan", "Saya setuju.");
        deputy.unfolds("Ambil alih")
                .types("Catatan tentang pengambilalihan", "Kepala Dinas sedang cuti.")
                .presses("Ambil alih langkah")
                .gets(200)
                .sees("Langkah ini Anda pegang.")
                .sees("Kirim keputusan");

        head.presses("Kirim keputusan").sees("Yang Anda kirim tidak diterima").sees("Saya setuju.");
        head.opens("/banten/kasus/" + receipt.number())
                .sees("Langkah ini dipegang oleh Sekretaris Dinas.")
                .sees("Diambil alih")
                .sees("Kepala Dinas sedang cuti.");
        deputy.unfolds("Siapa yang mengerjakan?")
                .presses("Lepaskan")
                .gets(200)
                .sees("Belum ada yang mengambil langkah ini.");
        deputy.unfolds("Siapa yang mengerjakan?")
                .unfolds("Teruskan ke rekan")
                .presses("Teruskan")
                .gets(422);
        deputy.seesAt("Rekan", "Pilih rekan yang mengerjakan langkah ini.")
                .types("Catatan untuk rekan", "Mohon diputuskan.")
                .chooses("Rekan", "kadis.banten")
                .presses("Teruskan")
                .gets(200)
                .sees("Langkah ini dipegang oleh Kepala Dinas.");
        head.opens("/banten/kasus/" + receipt.number()).sees("Mohon diputuskan.");
        site.applicant()
                .tracks(receipt)
                .gets(200)
                .doesNotSee("Sekretaris Dinas")
                .doesNotSee("Mohon diputuskan.");
    }

    @Test
    void clock_thatIsStopped_standsWithItsReasonUntilItRunsAgain(Site site) {
        Receipt receipt = Filed.inBanten(site, "Dinas Pertanian");
        Person head = site.official("kadis.banten").takes(receipt.number());
        String due = head.answer("Jatuh tempo");
        head.unfolds("Siapa yang mengerjakan?")
                .unfolds("Jeda waktu (menunggu pihak lain)")
                .presses("Jeda waktu")
                .gets(422);
        head.seesAt("Alasan menjeda waktu", "Tulis alasannya.").doesNotSee("Waktu dijeda");
        head.types("Alasan menjeda waktu", "Menunggu rapat anggaran.")
                .presses("Jeda waktu")
                .gets(200)
                .sees("Waktu dijeda")
                .sees("Menunggu rapat anggaran.");
        Person applicant = site.applicant().tracks(receipt).gets(200);
        applicant.sees("Waktu berhenti karena: Menunggu rapat anggaran.");

        site.passes(Duration.ofDays(7));
        head.presses("Lanjutkan waktu").gets(200).sees("Waktu berjalan lagi.");
        head.doesNotSee("Waktu dijeda").sees("Batas waktu baru");
        assertNotEquals(due, head.answer("Jatuh tempo"));
        applicant.tracks(receipt).gets(200).doesNotSee("Waktu berhenti").sees("Waktu dilanjutkan");
    }

    /** Gives the office somebody else who can do what its head does. */
    private static void hire(Site site) {
        Person administrator = site.official("admin").opens("/admin/?daerah=banten");
        administrator
                .chooses("Kepala Dinas")
                .types("Nama lengkap", "Sekretaris Dinas")
                .types("Nama pengguna", DEPUTY)
                .types("Kata sandi", PASSWORD)
                .presses("Buat akun")
                .gets(200);
    }
}
