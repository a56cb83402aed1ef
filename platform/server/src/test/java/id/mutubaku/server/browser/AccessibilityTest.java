package id.mutubaku.server.browser;

import com.microsoft.playwright.Locator;
import id.mutubaku.server.accounts.Tokens;
import id.mutubaku.server.browser.Person.Receipt;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Tuple;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds every kind of page, in both languages and both colour schemes, to having no barrier that axe knows. */
@ExtendWith(WithSite.class)
class AccessibilityTest {
    private static final String CONTINUE = "main .btns button.btn";

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void publicPages_haveNoBarriers(String prefix, Site site) {
        Inspection inspection = new Inspection(site.inspector(), prefix);
        inspection.opens("home", "/").opens("search", "/?q=aplikasi").opens("region", "/banten/");
        inspection.person().opens("/banten/pembangunan-aplikasi/");
        for (Locator details : inspection.person().page().locator("summary").all()) {
            details.click();
        }
        inspection.looks("sop");
        inspection.opens("track", "/lacak").opens("sign-in", "/masuk").opens("not-found", "/tidak-ada");
        Person person = inspection.person().opens("/lacak");
        person.goes(person.page().locator(CONTINUE).first());
        inspection.looks("track-errors");
        inspection.findsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void applicantsPages_haveNoBarriers(String prefix, Site site) {
        Inspection inspection = new Inspection(site.inspector(), prefix);
        Person person = inspection.person();
        inspection.opens("form", Requests.BANTEN);
        Requests.fillBanten(person, "").types("Alamat surel", "siti");
        advance(person);
        inspection.looks("form-errors");
        person.types("Nama OPD", "Dinas Kesehatan").types("Alamat surel", "siti@example.go.id");
        advance(person);
        inspection.looks("check");
        advance(person);
        inspection.looks("check-errors");
        person.page().locator(".pledge label").click();
        advance(person);
        inspection.looks("receipt");
        person.goes(person.page().locator("main .btns a").first());
        inspection.looks("applicant-case");
        inspection.opens("rows-form", "/maluku-utara/permohonan-pembuatan-aplikasi/ajukan");
        inspection.findsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void officialsPages_haveNoBarriers(String prefix, Site site) {
        Receipt receipt = Requests.sendBanten(site.applicant(), "Dinas Komunikasi dan Informatika");
        Receipt other = Requests.sendNorthMaluku(site.applicant(), "Dinas Perikanan");
        Inspection inspection = new Inspection(site.inspector().signsIn("kadis.banten"), prefix);
        Person person = inspection.person();
        inspection.opens("inbox", "/kerja").opens("forbidden", "/admin/");
        inspection.opens("inbox-office", "/kerja?lingkup=kantor&tampil=waiting");
        inspection.opens("register", "/kerja/permohonan?cari=dinas");
        inspection.opens("case", "/banten/kasus/" + receipt.number());
        person.chooses("Ditolak");
        advance(person);
        inspection.looks("case-errors");
        inspection.opens("case-unknown", "/maluku-utara/kasus/" + other.number());
        inspection.opens("bolmut-case-start", "/bolmut/pengembangan-aplikasi/ajukan");
        inspection.findsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void administratorsPages_haveNoBarriers(String prefix, Site site) {
        Inspection inspection = new Inspection(site.inspector().signsIn("admin"), prefix);
        inspection.opens("admin", "/admin/");
        Person person = inspection.person();
        advance(person);
        inspection.looks("admin-errors");
        inspection.opens("set-up", "/siapkan?kode=" + setUpCode(site));
        advance(person);
        inspection.looks("set-up-errors");
        inspection.findsNothing();
    }

    private static void advance(Person person) {
        person.goes(person.page().locator(CONTINUE).first());
    }

    /** A demonstration has its administrator already, so the code that would make one is put there by hand. */
    private static String setUpCode(Site site) {
        String code = Tokens.draw();
        String uri = site.platform().postgres().orElseThrow().address().uri();
        Vertx vertx = Vertx.vertx();
        try {
            Pool.pool(vertx, PgConnectOptions.fromUri(uri), new PoolOptions())
                    .preparedQuery("insert into setting (region, name, value) values ('', 'set-up', $1::text)"
                            + " on conflict (region, name) do update set value = excluded.value")
                    .execute(Tuple.of(Tokens.digest(code)))
                    .await();
        } finally {
            vertx.close().await();
        }
        return code;
    }
}
