package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.server.browser.Person.Receipt;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.drafts.RoomSop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Closes browsers, ends sessions and changes forms under people's hands: what they typed is still there. */
@ExtendWith(WithSite.class)
class DraftTest {
    private static final String SAVE = "Simpan, lanjutkan nanti";
    private static final String PAPER = "Spesifikasi teknis aplikasi";

    @Test
    void request_savedForLater_isGoneOnWithInAnotherBrowser(Site site) {
        Person phone = Requests.fillBanten(site.applicant(), "Dinas Kemudian").types("NIP", "belum tahu");
        phone.presses(SAVE).gets(200).sees("Draf Anda tersimpan").sees("Kami simpan sampai");
        String link = phone.page().locator(".receipt a").innerText();
        phone.close();

        Person desk = site.visitor();
        desk.opens(path(link)).gets(200).sees("Draf Anda dari");
        desk.finds("Nama OPD", "Dinas Kemudian")
                .findsChosen("Aplikasi")
                .finds("Alamat surel", "siti@example.go.id")
                .finds("NIP", "belum tahu")
                .sees("Sudah diunggah: spek-teknis.pdf");
        desk.types("NIP", "19720315 199803 1 004").presses("Lanjutkan").gets(200);
        Requests.pledgeAndSend(desk);
        desk.opens(path(link)).gets(404).sees("Draf ini tidak ada");
    }

    @Test
    void request_withRefusedFile_isGoneOnWithInTheOtherLanguage(Site site) {
        Person applicant = Requests.fillBanten(site.applicant(), "Dinas Dwibahasa");
        applicant
                .attaches(PAPER, Papers.text("gambar.pdf"))
                .presses("Lanjutkan")
                .gets(422);
        applicant.follows("English").gets(200).sees("Your draft of");
        applicant
                .finds("Name of the agency (OPD)", "Dinas Dwibahasa")
                .sees("surat-permohonan.pdf")
                .doesNotSee("gambar.pdf");
        applicant
                .attaches("Technical specification", Papers.pdf("baik.pdf"))
                .presses("Continue")
                .gets(200);
        applicant.sees("baik.pdf").follows("Bahasa Indonesia").finds("Nama OPD", "Dinas Dwibahasa");
    }

    @Test
    void form_thatChangesMeanwhile_keepsEveryAnswer(Site site) {
        RoomSop sop = new RoomSop("ruang", Api.at(site.platform().port()));
        sop.publishAsItBegan(1);
        Person applicant = site.applicant().opens(sop.form());
        applicant
                .types("Nama", "Siti Aminah")
                .types("Nomor telepon", "0254 123456")
                .types("Nomor faksimile", "0254 654321")
                .chooses("Aula")
                .attaches("Surat permohonan", Papers.pdf("surat.pdf"));
        sop.publishChanged(2);

        applicant.presses("Lanjutkan").gets(422).sees("Formulir ini telah diperbarui");
        applicant
                .sees("0254 654321")
                .seesAt("Keperluan", "Tulis keperluan")
                .finds("Nama lengkap", "Siti Aminah")
                .finds("Nomor telepon", "0254 123456")
                .findsChosen("Aula")
                .sees("Sudah diunggah: surat.pdf");
        applicant
                .types("Keperluan", "Rapat dinas")
                .presses("Lanjutkan")
                .gets(200)
                .sees("0254 654321");
        Requests.pledgeAndSend(applicant);
    }

    @Test
    void draft_ofEarlierVersion_isGoneOnWithInTheLatest(Site site) {
        RoomSop sop = new RoomSop("aula", Api.at(site.platform().port()));
        sop.publishAsItBegan(1);
        Person applicant = site.applicant().opens(sop.form());
        applicant
                .types("Nama", "Budi")
                .types("Nomor faksimile", "0254 999")
                .presses(SAVE)
                .gets(200);
        sop.publishChanged(2);

        applicant
                .follows("Lanjutkan mengisi")
                .gets(200)
                .sees("Formulir ini telah diperbarui")
                .sees("0254 999");
        applicant.finds("Nama lengkap", "Budi").finds("Alamat surel", "");
        applicant.presses("Lanjutkan").gets(422).sees("0254 999");
        applicant.presses(SAVE).follows("Lanjutkan mengisi").gets(200).sees("0254 999");
    }

    @Test
    void step_ofAnEndedSession_isGoneOnWithAfterSigningIn(Site site) {
        Receipt receipt = Filed.inBanten(site, "Dinas Sesi");
        Person kadis = site.official("kadis.banten").takes(receipt.number());
        kadis.types("Isi disposisi", "Telaah segera.").chooses("Diterima").types("Catatan atau alasan", "Lekas.");
        kadis.losesSession().presses("Kirim keputusan").sees("Sesi Anda berakhir");
        kadis.types("Nama pengguna", "kadis.banten")
                .types("Kata sandi", "demo")
                .presses("Masuk")
                .gets(200);

        kadis.sees("Ada isian dari sebelum masuk").sees("Telaah segera.").finds("Isi disposisi", "");
        kadis.presses("Pakai isian ini").gets(200);
        kadis.sees("Draf Anda dari")
                .finds("Isi disposisi", "Telaah segera.")
                .findsChosen("Diterima")
                .finds("Catatan atau alasan", "Lekas.");
        assertEquals("/banten/kasus/" + receipt.number() + "/langkah/terima", kadis.path());
        kadis.presses("Kirim keputusan").gets(200).sees("sekarang pada Kepala Bidang");
    }

    @Test
    void step_savedAsDraft_isFilledInAgain_forItsAuthorAlone(Site site) {
        Receipt receipt = Filed.inBanten(site, "Dinas Draf");
        Person kadis = site.official("kadis.banten").takes(receipt.number());
        kadis.types("Isi disposisi", "Belum selesai")
                .chooses("Ditolak")
                .presses("Simpan draf")
                .gets(200);
        kadis.close();

        Person again = site.official("kadis.banten").takes(receipt.number()).sees("Draf Anda dari");
        again.finds("Isi disposisi", "Belum selesai").findsChosen("Ditolak");
        again.presses("Kirim keputusan").gets(422);
        again.types("Isi disposisi", "Sudah selesai")
                .chooses("Diterima")
                .presses("Kirim keputusan")
                .gets(200);
        again.opens("/banten/kasus/" + receipt.number()).doesNotSee("Draf Anda dari");
        site.official("kabid.banten")
                .takes(receipt.number())
                .doesNotSee("Draf Anda dari")
                .finds("Isi disposisi", "");
    }

    @Test
    void request_ofAnOfficial_isListedAmongTheirWork(Site site) {
        Person official = site.official("kasi.banten").opens(Requests.BANTEN);
        official.types("Nama OPD", "Dinas Daftar").presses(SAVE).gets(200);
        Person again = site.official("kasi.banten").opens("/kerja").sees("Draf Anda");
        String listed = again.page().locator("main ul.rows a").first().getAttribute("href");
        again.opens(listed).finds("Nama OPD", "Dinas Daftar").presses(SAVE).gets(200);
        again.sees("Draf ini ada di halaman tugas Anda");
        site.official("kabid.banten").opens(listed).gets(404);
        assertTrue(site.applicant().opens(listed).status() == 404);
    }

    private static String path(String link) {
        return link.replaceFirst("^https?://[^/]+", "");
    }
}
