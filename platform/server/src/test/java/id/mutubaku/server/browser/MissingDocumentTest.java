package id.mutubaku.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.mutubaku.server.browser.Person.Receipt;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.results.LetterSop;
import id.mutubaku.server.results.LetterSop.Asked;
import id.mutubaku.server.walk.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asks somebody for what is missing, by marks and by a decision; both look alike to who asked. */
@ExtendWith(WithSite.class)
class MissingDocumentTest {
    private static final String PHOTO = "Foto tempat usaha";

    private static Asked asked(Site site, String id) {
        People people = new People(Api.at(site.platform().port()));
        return new LetterSop(id, people).publish().asked(people.nobody(), "pengantar");
    }

    @Test
    void fileThatIsMissing_isAskedForByAMark_andAddedAlone(Site site) {
        Asked asked = asked(site, "surat-usaha-c");
        Receipt receipt = new Receipt(asked.number(), asked.code());
        Person kasi = site.official("kasi.banten").takes(asked.number());
        kasi.follows("Kembalikan untuk perbaikan")
                .sees("Belum ada berkasnya")
                .chooses(PHOTO)
                .types("Yang perlu diperbaiki pada " + PHOTO, "Lampirkan foto tampak depan.")
                .presses("Kembalikan")
                .gets(200);

        Person applicant = site.applicant().tracks(receipt).sees("Perlu perbaikan");
        applicant.follows("Perbaiki").sees("Lampirkan foto tampak depan.").doesNotSee("(opsional)");
        assertThat(applicant.page().locator("form[enctype] :is(input:not([type=hidden]), select, textarea)"))
                .hasCount(1);
        applicant.presses("Kirim perbaikan").gets(422).sees("Belum Anda ubah: " + PHOTO);
        applicant
                .attaches(PHOTO, Papers.pdf("tampak-depan.pdf"))
                .presses("Kirim perbaikan")
                .gets(200)
                .sees("Perbaikan terkirim.");
        kasi.takes(asked.number()).sees("Perbaikan yang diterima").sees("tampak-depan.pdf");
    }

    @Test
    void correctionThatChangesNothing_isSentWhenAskedTwice_andTheOfficialIsTold(Site site) {
        Asked asked = asked(site, "surat-usaha-d");
        Person kasi = site.official("kasi.banten").takes(asked.number());
        kasi.follows("Kembalikan untuk perbaikan")
                .chooses("Nama usaha")
                .types("Catatan untuk semuanya", "Apakah namanya benar?")
                .presses("Kembalikan")
                .gets(200);

        Person applicant = site.applicant().tracks(new Receipt(asked.number(), asked.code()));
        applicant
                .follows("Perbaiki")
                .presses("Kirim perbaikan")
                .gets(422)
                .sees("Belum Anda ubah: Nama usaha.")
                .presses("Kirim perbaikan")
                .gets(200)
                .sees("Perbaikan terkirim.");
        kasi.takes(asked.number()).sees("Tidak diubah: Nama usaha");
    }

    @Test
    void decisionThatLeadsBack_looksLikeAReturn(Site site) {
        Asked asked = asked(site, "surat-usaha-e");
        Receipt receipt = new Receipt(asked.number(), asked.code());
        Person kasi = site.official("kasi.banten").takes(asked.number());
        kasi.chooses("Belum lengkap").presses("Kirim keputusan").gets(422);
        kasi.seesAt("Catatan atau alasan", "Tulis alasan keputusan")
                .types("Catatan atau alasan", "Foto tempat usaha belum ada.")
                .presses("Kirim keputusan")
                .gets(200);

        Person applicant = site.applicant().tracks(receipt).sees("Perlu perbaikan");
        applicant.sees("Kepala Seksi menulis alasannya:").sees("Foto tempat usaha belum ada.");
        applicant.follows("Kirim permohonan").gets(200).sees("Foto tempat usaha belum ada.");
        applicant.finds("Nama usaha", "Warung Siti").presses("Kirim permohonan").gets(422);
        applicant
                .sees("Belum Anda ubah: Mengajukan permohonan.")
                .attaches(PHOTO, Papers.pdf("tampak-depan.pdf"))
                .presses("Kirim permohonan")
                .gets(200);
        kasi.takes(asked.number()).sees("tampak-depan.pdf");
    }
}
