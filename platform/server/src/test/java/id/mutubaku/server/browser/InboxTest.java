package id.mutubaku.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import id.mutubaku.server.browser.Person.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds the inbox to telling apart by words what is new, held, stopped, due and assigned, and to finding cases. */
@ExtendWith(WithSite.class)
class InboxTest {
    @Test
    void newTask_isCalledNew_untilItsPageIsOpened(Site site) {
        Receipt receipt = Filed.inBanten(site, "Dinas Baru");
        Person kadis = site.official("kadis.banten");

        assertThat(news(kadis, receipt)).hasCount(1);
        kadis.opens("/banten/kasus/" + receipt.number()).gets(200);
        assertThat(news(kadis, receipt)).hasCount(0);
    }

    @Test
    void heldStoppedAndHandedOnTasks_sayWhatTheyAre(Site site) {
        Receipt receipt = Filed.inBanten(site, "Dinas Tertahan");
        Person kadis = site.official("kadis.banten");
        assertThat(row(kadis, "/kerja", receipt)).containsText("Belum diambil");

        kadis.takes(receipt.number())
                .unfolds("Siapa yang mengerjakan?")
                .presses("Saya kerjakan")
                .gets(200);
        assertThat(row(kadis, "/kerja?lingkup=saya", receipt)).containsText("Anda");
        kadis.takes(receipt.number())
                .unfolds("Siapa yang mengerjakan?")
                .unfolds("Jeda waktu (menunggu pihak lain)")
                .types("Alasan menjeda waktu", "Menunggu bagian hukum.")
                .presses("Jeda waktu")
                .gets(200);
        assertThat(row(kadis, "/kerja", receipt)).containsText("Waktu dijeda");

        disposes(kadis.takes(receipt.number()), "Kepala Seksi", "Biasa", "Siapkan bahan rapat.");
        disposes(kadis, "Kepala Bidang", "Rahasia", "Periksa dugaan itu.");
        Locator toKasi = row(site.official("kasi.banten"), "/kerja", receipt);
        assertThat(toKasi).containsText("Disposisi");
        assertThat(toKasi).containsText("Siapkan bahan rapat.");
        Locator toKabid = row(site.official("kabid.banten"), "/kerja", receipt);
        assertThat(toKabid).containsText("Disposisi rahasia");
        assertThat(toKabid).not().containsText("dugaan");
    }

    @Test
    void officesTasks_areThereToLookAt(Site site) {
        Receipt receipt = Filed.inBanten(site, "Dinas Sekantor");
        Person kasi = site.official("kasi.banten")
                .opens("/kerja")
                .follows("Seluruh kantor")
                .gets(200);

        while (kasi.page().getByText(receipt.number()).count() == 0) {
            kasi.follows("Halaman berikutnya");
        }
        kasi.goes(kasi.work(receipt.number()).locator("a")).gets(200).sees("Dinas Sekantor");
        site.official("opd.banten").opens("/kerja?lingkup=kantor").gets(403);
    }

    @Test
    void request_isFoundByTheEndOfItsNumber_andByItsApplicant(Site site) {
        Receipt receipt = Filed.inBanten(site, "Dinas Mercusuar");
        Person kadis = site.official("kadis.banten").opens("/kerja");
        String end = receipt.number().substring(receipt.number().lastIndexOf('-') + 1);

        kadis.types("Cari permohonan", end).presses("Cari").gets(200).sees(receipt.number());
        kadis.types("Cari permohonan", "mercusuar aplikasi").presses("Cari").sees("Sedang berjalan");
        kadis.follows(receipt.number()).gets(200);
        kadis.opens("/kerja/permohonan").types("Cari permohonan", "'; <b>tak ada</b>");
        kadis.presses("Cari").gets(200).sees("Tidak ada permohonan yang cocok dengan “'; <b>tak ada</b>”");
    }

    @Test
    void applicantWithAnAccount_findsOwnRequestsOnly(Site site) {
        Receipt others = Filed.inBanten(site, "Dinas Lain");
        Person opd = site.official("opd.banten");
        Receipt own = Requests.sendBanten(opd, "Dinas Sendiri");

        opd.opens("/kerja").gets(200).sees("Permohonan Anda").sees(own.number()).doesNotSee("Seluruh kantor");
        opd.doesNotSee(others.number()).types("Cari permohonan", "dinas").presses("Cari");
        opd.sees(own.number()).doesNotSee(others.number()).follows(own.number()).gets(200);
    }

    private static Locator news(Person person, Receipt receipt) {
        return row(person, "/kerja", receipt).locator(".tag").filter(new Locator.FilterOptions().setHasText("Baru"));
    }

    private static Locator row(Person person, String path, Receipt receipt) {
        person.opens(path).gets(200);
        while (person.page().getByText(receipt.number()).count() == 0) {
            person.follows("Halaman berikutnya");
        }
        return person.work(receipt.number());
    }

    private static void disposes(Person person, String to, String nature, String instruction) {
        person.unfolds("Beri disposisi").chooses("Kepada", to).chooses(nature);
        person.page().locator("[name='disposisi.instruction']").fill(instruction);
        person.presses("Kirim disposisi").gets(200).sees("Disposisi terkirim.");
    }
}
