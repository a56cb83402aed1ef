package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.server.browser.Person.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tries to get in between people and what they type, from another browser, another tab, and after a session has ended. */
@ExtendWith(WithSite.class)
class BetweenTest {
    @Test
    void linkOfAStranger_changesNothing_inTheFormOfAnOfficial(Site site) {
        Receipt receipt = Filed.inBanten(site, "Dinas Penyusup");
        String step = "/banten/kasus/" + receipt.number() + "/langkah/terima";
        Person kadis = site.official("kadis.banten").takes(receipt.number());
        kadis.types("Isi disposisi", "Punya saya").presses("Simpan draf").gets(200);
        Person stranger = site.official("kadis.banten").takes(receipt.number());
        stranger.types("Isi disposisi", "Setuju segera").chooses("Diterima");
        stranger.losesSession().presses("Kirim keputusan").sees("Sesi Anda berakhir");
        String onward = stranger.page().locator("input[name=ke]").inputValue();

        kadis.opens(onward).gets(200).doesNotSee("Setuju segera").finds("Isi disposisi", "Punya saya");
        assertEquals(step, kadis.path());
    }

    @Test
    void whatWasTypedBeforeSigningIn_standsBesideAnOwnDraft_andReplacesItOnlyByItsOwnersAct(Site site) {
        Receipt receipt = Filed.inBanten(site, "Dinas Dua Draf");
        site.official("kadis.banten")
                .takes(receipt.number())
                .types("Isi disposisi", "Draf lama")
                .presses("Simpan draf")
                .gets(200);
        Person kadis = site.official("kadis.banten").takes(receipt.number());
        kadis.types("Isi disposisi", "Isian baru").losesSession().presses("Kirim keputusan");
        kadis.types("Nama pengguna", "kadis.banten")
                .types("Kata sandi", "demo")
                .presses("Masuk")
                .gets(200);

        kadis.sees("Seseorang mengisi ini di peramban ini sebelum Anda masuk.").sees("Isian baru");
        kadis.finds("Isi disposisi", "Draf lama");
        kadis.presses("Pakai isian ini")
                .gets(200)
                .finds("Isi disposisi", "Isian baru")
                .sees("Draf lama");
        Person elsewhere = site.official("kadis.banten").takes(receipt.number());
        elsewhere.finds("Isi disposisi", "Draf lama");
        kadis.presses("Simpan draf").gets(200).finds("Isi disposisi", "Isian baru");
    }

    @Test
    void olderTab_doesNotReplaceANewerDraftOfAStep_withoutAWord(Site site) {
        Receipt receipt = Filed.inBanten(site, "Dinas Dua Tab");
        Person older = site.official("kadis.banten").takes(receipt.number());
        site.official("kadis.banten")
                .takes(receipt.number())
                .types("Isi disposisi", "Dari tab baru")
                .presses("Simpan draf")
                .gets(200);

        older.types("Isi disposisi", "Dari tab lama").presses("Simpan draf").gets(409);
        older.sees("Draf ini disimpan lebih baru dari tab lain").sees("Dari tab baru");
        older.finds("Isi disposisi", "Dari tab lama").presses("Simpan draf").gets(200);
        older.finds("Isi disposisi", "Dari tab lama");
    }

    @Test
    void olderTab_keepsItsRequestAsADraftOfItsOwn(Site site) {
        Person begun = Requests.fillBanten(site.visitor(), "Dinas Tab").types("Jabatan", "");
        begun.presses("Simpan, lanjutkan nanti").gets(200);
        String link = begun.page().locator(".receipt a").innerText().replaceFirst("^https?://[^/]+", "");
        Person older = site.visitor().opens(link);
        Person newer = site.visitor().opens(link).types("Jabatan", "Sekretaris");
        newer.presses("Simpan, lanjutkan nanti").gets(200);

        older.types("Nama OPD", "Dinas Tab Lama")
                .types("Jabatan", "Camat")
                .presses("Lanjutkan")
                .gets(409);
        older.sees("Draf ini disimpan lebih baru dari tab lain").finds("Nama OPD", "Dinas Tab Lama");
        site.visitor().opens(link).finds("Nama OPD", "Dinas Tab").finds("Jabatan", "Sekretaris");
        older.presses("Lanjutkan").gets(200);
        Requests.pledgeAndSend(older);
    }

    @Test
    void requestOfAnAccount_whoseSessionHasEnded_isNotSentWithoutIt(Site site) {
        Person opd = Requests.fillBanten(site.official("opd.banten"), "Dinas Sesi Habis");
        opd.presses("Lanjutkan").gets(200);
        opd.page().locator(".pledge label").click();
        opd.losesSession().presses("Kirim permohonan").gets(200);
        opd.sees("Sesi Anda berakhir sebelum permohonan terkirim");

        opd.types("Nama pengguna", "opd.banten")
                .types("Kata sandi", "demo")
                .presses("Masuk")
                .gets(200);
        opd.finds("Nama OPD", "Dinas Sesi Habis").presses("Lanjutkan").gets(200);
        Receipt receipt = Requests.pledgeAndSend(opd);
        opd.opens("/kerja/permohonan").sees(receipt.number());
    }

    @Test
    void whoFollowsACase_canStop_andSigningOutStopsItToo(Site site) {
        Person applicant = site.applicant();
        Receipt receipt = Requests.sendBanten(applicant, "Dinas Komputer Umum");
        String address = "/banten/kasus/" + receipt.number();
        applicant
                .opens(address)
                .gets(200)
                .presses("Berhenti mengikuti")
                .gets(200)
                .sees("Lacak permohonan");
        applicant.opens(address).doesNotSee("Dinas Komputer Umum");

        applicant.tracks(receipt).gets(200);
        applicant.signsIn("opd.tarakan").opensMenu().presses("Keluar").gets(200);
        applicant.opens(address).doesNotSee(receipt.number() + " –").sees("Untuk petugas pemerintah daerah.");
    }
}
