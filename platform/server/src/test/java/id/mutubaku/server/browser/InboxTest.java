package id.mutubaku.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import id.mutubaku.server.browser.Person.Receipt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
        kadis.types("Cari permohonan", "sehat mercusuar").presses("Cari").sees(receipt.number());
        kadis.follows("Dinas Mercusuar").gets(200).sees(receipt.number());
        kadis.opens("/kerja/permohonan").types("Cari permohonan", "'; <b>tak ada</b>");
        kadis.presses("Cari").gets(200).sees("Tidak ada permohonan yang cocok dengan “'; <b>tak ada</b>”");
    }

    @Test
    void register_saysWhoHasARequest_isFiltered_andIsTakenAlongAsAFile(Site site) {
        Receipt receipt = Filed.inBanten(site, "=Dinas Rumus");
        Person kadis = site.official("kadis.banten").opens("/kerja/permohonan").unfolds("Saring dan urutkan");
        kadis.chooses("Keadaan", "running").chooses("Jabatan", "kadis").presses("Tampilkan");
        kadis.gets(200).sees(receipt.number()).sees("Kepala Dinas").sees("Hapus saringan");
        String address = kadis.path();
        assertEquals("kadis", kadis.field("Jabatan").inputValue());
        kadis.chooses("Keadaan", "completed").presses("Tampilkan").doesNotSee(receipt.number());

        kadis.opens(address);
        String csv = read(kadis, "Unduh sebagai CSV");
        assertTrue(csv.contains(receipt.number()) && csv.contains("'=Dinas Rumus"), csv);
        assertTrue(read(kadis, "Unduh sebagai Excel (.xlsx)").startsWith("PK"));
    }

    @Test
    void overview_addsUpWhatAnOfficialMayRead_andIsNotForApplicants(Site site) {
        Filed.inBanten(site, "Dinas Ringkasan");
        Person kadis = site.official("kadis.banten").opens("/kerja/ringkasan").gets(200);
        kadis.sees("Menunggu siapa sekarang").sees("Waktu kerja per langkah").sees("Mutu baku");
        assertTrue(kadis.page().locator(".counts b").first().innerText().matches("[1-9]\\d*"), kadis::text);
        assertTrue(read(kadis, "Unduh sebagai CSV").contains("Mutu baku"));
        kadis.opens("/kerja/ringkasan?masa=bulan-lalu")
                .gets(200)
                .follows("90 hari terakhir")
                .gets(200);
        site.official("opd.banten").opens("/kerja/ringkasan").gets(403);
        site.official("admin")
                .opens("/kerja/ringkasan?daerah=tarakan")
                .gets(200)
                .sees("Kota Tarakan");
    }

    private static String read(Person person, String link) {
        Locator way = person.page().getByText(link);
        try {
            return Files.readString(person.page().waitForDownload(way::click).path(), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void applicantWithAnAccount_findsOwnRequestsOnly(Site site) {
        Receipt others = Filed.inBanten(site, "Dinas Lain");
        Person opd = site.official("opd.banten");
        Receipt own = Requests.sendBanten(opd, "Dinas Sendiri");

        opd.opens("/kerja").gets(200).sees("Permohonan Anda").sees(own.number()).doesNotSee("Seluruh kantor");
        opd.doesNotSee(others.number()).types("Cari permohonan", "dinas").presses("Cari");
        opd.sees(own.number())
                .doesNotSee(others.number())
                .follows("Dinas Sendiri")
                .gets(200);
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
