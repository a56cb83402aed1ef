package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import id.mutubaku.server.browser.Person.Receipt;
import id.mutubaku.server.client.Api;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files at the counter for somebody who has no e-mail, hands over the receipt, and helps when they come back. */
@ExtendWith(WithSite.class)
class CounterTest {
    private static final String FORM = "/tarakan/konsultasi-aplikasi/ajukan/loket";
    private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;

    @Test
    void request_filedAtTheCounter_hasAReceipt_andIsFollowedByTheApplicant(Site site) {
        Person officer = site.official("sub-koordinator.tarakan");
        Receipt receipt = file(officer, "Kelurahan Karang Balik");
        officer.sees("Kelurahan Karang Balik")
                .sees("Sub Koordinator")
                .sees("Bagian Umum")
                .sees("WITA")
                .sees("Dinas Komunikasi, Informatika, Statistik dan Persandian Kota Tarakan");
        prints(officer, "receipt-a4", 210, 297);
        prints(officer, "receipt-a5", 148, 210);
        prints(officer, "receipt-80mm", 80, 297);
        assertEquals(
                0,
                officer.page()
                        .locator(".foot:visible, .account:visible, .crumbs:visible, .notice:visible")
                        .count());
        officer.opens("/kerja").gets(200).sees("Sub Koordinator");

        Person applicant = site.applicant().tracks(receipt).gets(200).sees("Konsultasi");
        applicant.sees("surat.pdf").doesNotSee("Kami menunggu Anda");
        assertEquals(Set.of("Loket"), capacities(site, receipt));
        site.official("bagian-umum.tarakan").takes(receipt.number()).gets(200);
    }

    @Test
    void receipt_isPrintedAgainByWhoFiledIt_andByNobodyElse(Site site) {
        Person officer = site.official("sub-koordinator.tarakan");
        Receipt receipt = file(officer, "Kelurahan Pamusian");
        officer.opens("/kerja/loket")
                .types("Nomor permohonan", receipt.number())
                .presses("Buka permohonan")
                .gets(200)
                .doesNotSee(receipt.code())
                .follows("Lihat dan cetak tanda terima")
                .gets(200);
        assertEquals(receipt, officer.receipt());

        Person colleague = site.official("bagian-umum.tarakan");
        String address = "/tarakan/kasus/" + receipt.number() + "/loket";
        colleague.opens(address + "/tanda-terima").gets(403).doesNotSee(receipt.code());
        colleague.opens(address).gets(200).doesNotSee(receipt.code()).doesNotSee("Cetak ulang");
        site.official("kadis.banten").opens(address).gets(403);
        site.official("opd.tarakan").opens("/kerja/loket").gets(403).sees("akun petugas");
    }

    @Test
    void correction_ofWhoCameToTheCounter_isFilledInByAColleague_andTraced(Site site) {
        Receipt receipt = file(site.official("sub-koordinator.tarakan"), "Kelurahan Selumit");
        Api head = Api.at(site.platform().port()).as("bagian-umum.tarakan");
        head.post("/api/v1/tarakan/cases/" + receipt.number() + "/steps/agenda/return")
                .json(Map.of(
                        "marks",
                        List.of(Map.of("form", "permohonan", "field", "namaAplikasi", "remark", "Tulis lengkap."))))
                .send()
                .expect(200);

        Person colleague = site.official("bagian-umum.tarakan").opens("/tarakan/kasus/" + receipt.number());
        colleague.follows("Isi untuk pemohon").gets(200).sees("Pastikan pemohon berada di hadapan Anda");
        colleague.goes(colleague.page().locator(".ask .btns a")).gets(200);
        colleague
                .sees("Loket: Anda mengisi untuk pemohon")
                .types("Nama aplikasi yang dibutuhkan", "Arsip Elektronik")
                .presses("Kirim perbaikan")
                .gets(200)
                .sees("Yang Anda kirim untuk pemohon tercatat.");
        assertEquals(Set.of("Loket"), capacities(site, receipt));

        Receipt own = Filed.inTarakan(site, "Dinas Mandiri");
        colleague.opens("/tarakan/kasus/" + own.number() + "/loket").gets(404);
        colleague
                .opens("/kerja/loket")
                .types("Nomor permohonan", own.number())
                .presses("Buka permohonan")
                .gets(404)
                .seesAt("Nomor permohonan", "tidak ada permohonan loket");
        colleague.opens("/kerja/loket").presses("Buka permohonan").gets(422).seesAt("Nomor permohonan", "Isi nomor");
    }

    @Test
    void pledge_isMadeByTheApplicant_whoStandsThere(Site site) {
        Person officer = site.official("kasi.banten").opens("/kerja/loket");
        officer.follows("Pembangunan aplikasi baru")
                .presses("Lanjutkan")
                .gets(422)
                .seesAt("Nama OPD", "Tulis nama OPD")
                .sees("Loket: Anda mengisi");
        Requests.fillBanten(officer, "Kantor Camat", "/banten/pembangunan-aplikasi/ajukan/loket")
                .types("Alamat surel", "")
                .presses("Lanjutkan")
                .gets(200)
                .sees("Centang hanya bila pemohon menyatakannya di hadapan Anda")
                .presses("Kirim permohonan")
                .gets(422)
                .sees("Loket: Anda mengisi");
        Receipt receipt = Requests.pledgeAndSend(officer);
        officer.sees("Kantor Camat").sees(receipt.number()).sees("Petugas loket");
    }

    @Test
    void official_whoFollowsACase_staysSignedIn(Site site) {
        Receipt receipt = Filed.inBanten(site, "Dinas Kunjungan");
        Person official = site.official("kadis.bolmut").tracks(receipt).gets(200);
        official.sees("Dalam verifikasi").sees("Kadis Kominfo");
        official.opens("/kerja").gets(200).sees("Kadis Kominfo");
        official.opens("/banten/kasus/" + receipt.number()).gets(200);

        Person inOffice = site.official("kadis.banten").tracks(receipt).gets(200);
        inOffice.sees("Yang perlu Anda kerjakan");
    }

    private static Receipt file(Person officer, String applicant) {
        officer.opens(FORM).gets(200).sees("Loket: Anda mengisi untuk pemohon");
        officer.types("Nama OPD", applicant)
                .types("Nama aplikasi yang dibutuhkan", "e-Arsip")
                .types("Fungsi yang dibutuhkan", "Menyimpan dan mencari arsip surat.")
                .types("Nama", "Joko Susilo")
                .types("Nomor telepon atau HP", "0551 21234")
                .attaches("Surat permohonan", Papers.pdf("surat.pdf"))
                .presses("Lanjutkan")
                .gets(200)
                .sees("Loket: Anda mengisi untuk pemohon");
        return Requests.send(officer);
    }

    /** Prints the page on one sheet, and keeps a picture of how it looks on that paper. */
    private static void prints(Person officer, String name, int width, int height) {
        Page page = officer.page();
        byte[] paper = page.pdf(new Page.PdfOptions().setWidth(width + "mm").setHeight(height + "mm"));
        String text = new String(paper, StandardCharsets.ISO_8859_1);
        assertEquals(1, text.split("/Type /Page\\b", -1).length - 1, name);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize((int) (width * PIXELS_PER_MILLIMETRE), (int) (height * PIXELS_PER_MILLIMETRE));
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
    }

    /** Returns in which capacities an official acted for the applicant. */
    private static Set<String> capacities(Site site, Receipt receipt) {
        JsonNode events = Api.at(site.platform().port())
                .as("bagian-umum.tarakan")
                .get("/api/v1/tarakan/cases/" + receipt.number() + "/events")
                .send()
                .expect(200)
                .json();
        Set<String> capacities = new HashSet<>();
        for (JsonNode event : events) {
            if (Set.of("case-opened", "data-recorded", "step-completed", "correction-submitted")
                    .contains(event.path("type").asText())) {
                capacities.add(event.at("/event/by/capacity").asText());
            }
        }
        return capacities;
    }
}
