package id.mutubaku.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.server.browser.Person.Receipt;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.results.LetterSop;
import id.mutubaku.server.results.LetterSop.Asked;
import id.mutubaku.server.walk.People;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Gives somebody the letter that they asked for: on the page, by code, and at the counter. */
@ExtendWith(WithSite.class)
class ResultTest {
    private static Asked asked(Site site, String id) {
        return new LetterSop(id, new People(Api.at(site.platform().port())))
                .publish()
                .asked();
    }

    @Test
    void letter_isReleasedByItsOfficial_foundByCode_andHandedOverAgainstAReceipt(Site site) throws Exception {
        Asked asked = asked(site, "surat-usaha-a");
        asked.issued();
        asked.archived();
        Receipt receipt = new Receipt(asked.number(), asked.code());
        Person applicant = site.applicant().tracks(receipt).gets(200);
        applicant.sees("Permohonan ini selesai: Surat keterangan terbit").doesNotSee("Surat keterangan usaha:");
        assertThat(applicant.page().locator("a[href*='/berkas/']")).hasCount(2);

        Person kasi = site.official("kasi.banten")
                .opens("/banten/kasus/" + asked.number())
                .gets(200);
        kasi.sees("Hasil untuk pemohon").sees("Belum diserahkan");
        kasi.goes(kasi.page().locator("#results a[href$='/hasil/surat']")).gets(200);
        kasi.sees("Pastikan berkasnya sudah ditandatangani")
                .attaches("Surat keterangan usaha", Papers.pdf("surat-bertanda-tangan.pdf"))
                .presses("Serahkan")
                .gets(200)
                .sees("Hasil diserahkan. Pemohon dapat membukanya sekarang.")
                .sees("surat-bertanda-tangan.pdf");

        applicant.tracks(receipt).gets(200).sees("Hasil untuk Anda").sees("sudah ditandatangani");
        applicant.sees("Diserahkan kepada pemohon: Surat keterangan usaha");
        assertTrue(Files.size(applicant.downloads("surat-bertanda-tangan.pdf")) > 0);

        Person kabid = site.official("kabid.banten").opens("/banten/kasus/" + asked.number());
        kabid.goes(kabid.page().locator("#results a[href$='/hasil/surat']")).gets(200);
        kabid.presses("Catat pengambilan").gets(422).seesAt("Diterima oleh", "Tulis nama yang menerima");
        kabid.types("Diterima oleh", "Siti Aminah")
                .presses("Catat pengambilan")
                .gets(200)
                .sees("Tanda terima hasil")
                .sees("Siti Aminah")
                .sees("Kepala Bidang");
        applicant.tracks(receipt).sees("Diambil di loket oleh Siti Aminah");
        applicant.opens("/banten/kasus/" + asked.number() + "/hasil/surat").gets(404);
    }

    @Test
    void unsignedResult_isGivenAsItIs(Site site) {
        Asked asked = asked(site, "surat-usaha-b");
        asked.issued();
        Person kasi = site.official("kasi.banten").opens("/banten/kasus/" + asked.number() + "/hasil/kuitansi");
        kasi.sees("dinyatakan sah tanpa tanda tangan").presses("Serahkan").gets(200);
        site.applicant().tracks(new Receipt(asked.number(), asked.code())).sees("sah tanpa tanda tangan");
    }
}
