package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.server.browser.Person.Receipt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds the pages to telling nobody that a case exists in which they have no part. */
@ExtendWith(WithSite.class)
class PrivacyTest {
    private static final String MISSING = "BTN-20260101-AAAAA";

    @Test
    void case_ofAnotherRegion_looksLikeAMissingOne(Site site) {
        Receipt receipt = Filed.inBanten(site, "Dinas Rahasia");
        Person stranger = site.official("kadis.bolmut");
        for (String rest : pages()) {
            assertEquals(
                    seen(stranger, "/banten/kasus/" + MISSING + rest, MISSING),
                    seen(stranger, "/banten/kasus/" + receipt.number() + rest, receipt.number()));
        }
    }

    @Test
    void case_ofAnotherApplicant_looksLikeAMissingOne(Site site) {
        Receipt other = Filed.inBanten(site, "Dinas Tertutup");
        Person applicant = site.applicant();
        Requests.sendBanten(applicant, "Dinas Ingin Tahu");
        for (String rest : pages()) {
            assertEquals(
                    seen(applicant, "/banten/kasus/" + MISSING + rest, MISSING),
                    seen(applicant, "/banten/kasus/" + other.number() + rest, other.number()));
        }
    }

    @Test
    void case_beforeSigningIn_looksLikeAMissingOne(Site site) {
        Receipt receipt = Filed.inBanten(site, "Dinas Gelap");
        Person stranger = site.visitor();
        assertEquals(
                seen(stranger, "/banten/kasus/" + MISSING, MISSING),
                seen(stranger, "/banten/kasus/" + receipt.number(), receipt.number()));
    }

    @Test
    void trackingCode_thatIsWrong_looksLikeAMissingCase(Site site) {
        Receipt receipt = Filed.inBanten(site, "Dinas Kode");
        Person stranger = site.applicant()
                .tracks(new Receipt(receipt.number(), "SALAH-KODE"))
                .gets(401);
        String wrong = stranger.text().replace(receipt.number(), "");
        assertEquals(
                wrong,
                stranger.tracks(new Receipt(MISSING, "SALAH-KODE"))
                        .gets(401)
                        .text()
                        .replace(MISSING, ""));
    }

    private static List<String> pages() {
        return List.of("", "/tanda-terima", "/langkah/terima", "/berkas/00000000-0000-0000-0000-000000000000");
    }

    /** Returns status and text of a page, without the number that stands in its address. */
    private static String seen(Person person, String path, String number) {
        person.opens(path);
        return person.status() + " " + person.path().replace(number, "…") + "\n"
                + person.page().content().replace(number, "…");
    }
}
