package id.mutubaku.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.mutubaku.server.browser.Person.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds messages and dispositions to being read by those for whom they are meant. */
@ExtendWith(WithSite.class)
class TalkTest {
    @Test
    void message_isReadByThoseItIsFor(Site site) {
        Person applicant = site.applicant();
        Receipt receipt = Requests.sendBanten(applicant, "Dinas Perhubungan");
        Person head = site.official("kadis.banten").takes(receipt.number());
        head.unfolds("Tulis pesan").presses("Kirim pesan").gets(422);
        head.seesAt("Pesan", "Tulis pesannya.")
                .types("Pesan", "Anggarannya belum jelas.")
                .presses("Kirim pesan")
                .gets(200);
        head.unfolds("Tulis pesan")
                .types("Pesan", "Kapan aplikasi diperlukan?")
                .chooses("Juga untuk pemohon")
                .presses("Kirim pesan")
                .gets(200);

        applicant.tracks(receipt).sees("Kapan aplikasi diperlukan?").doesNotSee("Anggarannya belum jelas.");
        applicant.unfolds("Kirim pesan ke kantor").presses("Kirim pesan").gets(422);
        applicant
                .seesAt("Pesan", "Tulis pesannya.")
                .types("Pesan", "Sebelum akhir tahun.")
                .presses("Kirim pesan")
                .gets(200)
                .sees("Pesan terkirim.")
                .sees("Sebelum akhir tahun.");
        head.takes(receipt.number())
                .sees("Sebelum akhir tahun.")
                .sees("Pesan, hanya untuk kantor")
                .sees("Anggarannya belum jelas.");
    }

    @Test
    void disposition_thatIsConfidential_isShownToItsTwoSides(Site site) {
        Receipt receipt = Filed.inBanten(site, "Dinas Perdagangan");
        String address = "/banten/kasus/" + receipt.number();
        Person head = site.official("kadis.banten").takes(receipt.number());
        head.unfolds("Beri disposisi")
                .chooses("Rahasia")
                .types("Batas waktu", "2020-01-31")
                .presses("Kirim disposisi")
                .gets(422);
        head.seesAt("Kepada", "Pilih salah satu dari daftar")
                .seesAt("Batas waktu", "sudah lewat")
                .finds("Batas waktu", "2020-01-31")
                .findsChosen("Rahasia");
        head.chooses("Kepada", "Kepala Bidang").types("Batas waktu", "");
        head.page().locator("[name='disposisi.instruction']").fill("Periksa rekam jejak penyedia.");
        head.presses("Kirim disposisi").gets(200).sees("Disposisi terkirim.");

        Person section = site.official("kasi.banten").opens(address);
        section.doesNotSee("Periksa rekam jejak penyedia.").doesNotSee("Disposisi kepada Kepala Bidang");
        String sheet = head.follows("Lembar disposisi").gets(200).path();
        head.sees("Rahasia").sees("Dinas Perdagangan").sees("Periksa rekam jejak penyedia.");
        section.opens(sheet).gets(404);
        site.applicant().tracks(receipt).doesNotSee("Disposisi yang belum");

        Person division = site.official("kabid.banten").opens(address);
        division.unfolds("Tindak lanjuti").presses("Catat tindak lanjut").gets(422);
        division.seesAt("Tindak lanjut", "Tulis tindak lanjutnya")
                .types("Tindak lanjut", "Penyedia tidak bermasalah.")
                .presses("Catat tindak lanjut")
                .gets(200)
                .sees("Tindak lanjut tercatat.");
        assertThat(division.page().locator(".disposition")).hasCount(0);
        head.opens(sheet).sees("Penyedia tidak bermasalah.");
    }
}
