package id.mutubaku.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.mutubaku.server.browser.Person.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds what people type to being shown as what they typed. */
@ExtendWith(WithSite.class)
class EscapingTest {
    private static final String TYPED = "<script>alert(1)</script>";
    private static final String NAMED = "<marquee>surat.pdf";

    @Test
    void markup_inEveryTextField_isShownAsText(Site site) {
        Person applicant = site.applicant();
        fill(applicant)
                .types("Nomor telepon atau HP", TYPED)
                .types("Alamat surel", TYPED)
                .presses("Lanjutkan");
        asText(applicant.gets(422).finds("Nomor telepon atau HP", TYPED).finds("Alamat surel", TYPED));
        applicant.types("Nomor telepon atau HP", "0921 31234").types("Alamat surel", "a@example.go.id");
        asText(applicant.presses("Lanjutkan").gets(200).sees(TYPED).sees(NAMED));
        Receipt receipt = Requests.send(applicant);
        asText(applicant);

        Person kadis = site.official("kadis.maluku-utara");
        asText(kadis.opens("/kerja").sees(TYPED));
        asText(kadis.takes(receipt.number()).sees(TYPED).sees(NAMED));
        kadis.types("Isi disposisi", TYPED).types("Catatan", TYPED).presses("Disposisikan ke Kepala Bidang");
        asText(kadis.gets(200));
        Person kabid = site.official("kabid.maluku-utara").takes(receipt.number());
        asText(kabid.sees(TYPED));
        kabid.presses("Disposisikan ke JFT Pranata Komputer").gets(200);
        Person analyst = site.official("prakom.maluku-utara").takes(receipt.number());
        analyst.types("Hasil analisis", TYPED)
                .chooses("Tidak diterima")
                .presses("Kirim keputusan")
                .gets(422);
        asText(analyst.finds("Hasil analisis", TYPED));
        analyst.types("Catatan atau alasan", TYPED).presses("Kirim keputusan").gets(200);
        asText(site.applicant().tracks(receipt).gets(200).sees(TYPED));
    }

    @Test
    void markup_inAddressesAndNames_isShownAsText(Site site) {
        Person visitor = site.visitor();
        asText(visitor.opens("/").types("Cari layanan", TYPED).presses("Cari").sees(TYPED));
        visitor.opens("/lacak").types("Nomor permohonan", TYPED).types("Kode lacak", TYPED);
        asText(visitor.presses("Lihat permohonan").gets(401).finds("Nomor permohonan", TYPED));
        visitor.opens("/masuk")
                .types("Nama pengguna", TYPED)
                .types("Kata sandi", TYPED)
                .presses("Masuk");
        asText(visitor.gets(401).finds("Nama pengguna", TYPED));
        asText(site.official("kadis.banten").opens("/banten/kasus/%3Cscript%3Ealert(1)%3C%2Fscript%3E"));
    }

    private static Person fill(Person applicant) {
        return applicant
                .opens(Requests.NORTH_MALUKU)
                .types("Nama instansi", TYPED)
                .chooses("Peningkatan aplikasi yang sudah ada")
                .types("Nama aplikasi", TYPED)
                .types("Alamat atau nama aplikasi yang sudah ada", TYPED)
                .types("Untuk apa aplikasi ini", TYPED + "\n" + TYPED)
                .types("Nama", TYPED)
                .attaches("Surat permohonan", Papers.pdf(NAMED));
    }

    private static void asText(Person person) {
        assertThat(person.page().locator("script")).hasCount(0);
        assertThat(person.page().locator("marquee")).hasCount(0);
    }
}
