package id.mutubaku.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.server.browser.Person.Receipt;
import id.mutubaku.server.client.Running;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds every page to being there in English too, one click away, and to leading on in English. */
@ExtendWith(WithSite.class)
class LanguageTest {
    @Test
    void request_inEnglish_staysInEnglish(Site site) {
        Person applicant = site.applicant().reads("/en");
        english(applicant.opens("/"));
        english(applicant.follows("Provinsi Banten"));
        applicant.goes(applicant.page().locator("main .rows h3 a").first());
        english(applicant);
        english(applicant.follows("Make a request"));
        Requests.fillBantenInEnglish(applicant, "").presses("Continue").gets(422);
        english(applicant.sees("Name of the agency (OPD)"));
        applicant
                .types("Name of the agency (OPD)", "Dinas Inggris")
                .presses("Continue")
                .gets(200);
        english(applicant);
        applicant.page().locator(".pledge label").click();
        english(applicant
                .goes(applicant.page().locator("main .btns .btn").first())
                .gets(200));
        Receipt receipt = new Receipt(applicant.answer("Request number"), applicant.answer("Tracking code"));
        english(applicant.follows("View request"));

        Person kadis = site.visitor().reads("/en");
        english(kadis.opens("/kerja").gets(200));
        kadis.types("User name", "kadis.banten")
                .types("Password", "demo")
                .presses("Sign in")
                .gets(200);
        english(kadis);
        english(kadis.goes(kadis.work(receipt.number()).locator("a").first()));
        kadis.chooses("Refused").goes(kadis.page().locator(".ask .btns .btn").first());
        english(kadis.gets(422).sees("reason"));
        kadis.page().locator("textarea[name=note]").fill("Not this year.");
        english(kadis.goes(kadis.page().locator(".ask .btns .btn").first()).gets(200));
    }

    @Test
    void page_switchedToTheOtherLanguage_staysTheSamePage(Site site) {
        Person kadis = site.official("kadis.banten");
        Receipt receipt = Filed.inBanten(site, "Dinas Bahasa");
        List<String> paths = List.of(
                "/",
                "/?q=aplikasi",
                "/banten/",
                "/banten/pembangunan-aplikasi/",
                Requests.BANTEN,
                "/lacak?nomor=" + receipt.number() + "&kode=" + receipt.code(),
                "/masuk",
                "/kerja",
                "/kerja?lingkup=kantor&tampil=week",
                "/kerja/permohonan?cari=dinas",
                "/banten/kasus/" + receipt.number(),
                "/banten/kasus/" + receipt.number() + "/langkah/terima",
                "/banten/kasus/tidak-ada",
                "/tidak-ada",
                "/admin/",
                "/admin/akun",
                "/kerja/ringkasan");
        for (String path : paths) {
            kadis.opens(path);
            int status = kadis.status();
            assertThat(kadis.page().locator("html")).hasAttribute("lang", "id");
            kadis.follows("English").gets(status);
            assertEquals("/en" + path, kadis.path());
            assertThat(kadis.page().locator("html")).hasAttribute("lang", "en");
            kadis.follows("Bahasa Indonesia").gets(status);
            assertEquals(path, kadis.path());
        }
    }

    @Test
    void publicPages_sayNothingThatOnlyWeKnow_andNothingTwice(Site site) {
        SopRepository sops = Running.read(Running.DEFINITIONS);
        PlainWords words = new PlainWords(sops);
        Person person = site.applicant();
        Map<String, Set<String>> faults = new TreeMap<>();
        Consumer<String> looks = page -> faults.put(page, words.faults(person.text()));
        publicPaths(sops).forEach(path -> {
            person.opens(path);
            looks.accept(path);
        });
        Requests.fillBanten(person, "Dinas Bahasa Jelas").presses("Lanjutkan").gets(200);
        looks.accept("check");
        Receipt receipt = Requests.pledgeAndSend(person);
        looks.accept("receipt");
        person.opens("/banten/kasus/" + receipt.number());
        looks.accept("case");

        faults.values().removeIf(Set::isEmpty);
        assertEquals(Map.of(), faults);
    }

    private static Stream<String> publicPaths(SopRepository sops) {
        Stream<String> regions = sops.regions().stream()
                .map(region -> "/" + region.id() + "/")
                .flatMap(region -> Stream.of(region, region + "privasi", region + "aksesibilitas"));
        Stream<String> services = sops.regions().stream()
                .flatMap(region -> sops.in(region.id()).latest().stream())
                .map(sop -> "/" + sop.reference() + "/")
                .flatMap(sop -> Stream.of(sop, sop + "ajukan"));
        return Stream.of(Stream.of("/", "/?q=aplikasi", "/lacak", "/masuk", "/tidak-ada"), regions, services)
                .flatMap(each -> each);
    }

    private static void english(Person person) {
        assertThat(person.page().locator("html")).hasAttribute("lang", "en");
        assertTrue(person.path().startsWith("/en/"), person.path());
        List<String> leaving = person.page().locator("a[href^='/']:not([hreflang]), form[action^='/']").all().stream()
                .map(link ->
                        link.getAttribute("href") == null ? link.getAttribute("action") : link.getAttribute("href"))
                .filter(address ->
                        !address.startsWith("/en/") && !address.startsWith("/aset/") && !address.endsWith(".pdf"))
                .toList();
        assertEquals(List.of(), leaving, () -> "links that leave English on " + person.path());
    }
}
