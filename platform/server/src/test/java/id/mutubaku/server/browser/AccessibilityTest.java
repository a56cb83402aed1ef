package id.mutubaku.server.browser;

import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.server.browser.Person.Receipt;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.drafts.RoomSop;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Tuple;
import java.util.List;
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
        unfold(inspection.person());
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
        String agency = prefix.isEmpty() ? "Nama OPD" : "Name of the agency (OPD)";
        String mail = prefix.isEmpty() ? "Alamat surel" : "E-mail address";
        Requests.fillBanten(person, "", Requests.BANTEN, prefix).types(mail, "siti");
        advance(person);
        inspection.looks("form-errors");
        person.types(agency, "Dinas Kesehatan").types(mail, "siti@example.go.id");
        advance(person);
        inspection.looks("check");
        advance(person);
        inspection.looks("check-errors");
        person.page().locator(".pledge label").click();
        advance(person);
        inspection.looks("receipt");
        person.goes(person.page().locator("main .btns a").first());
        unfold(person);
        inspection.looks("applicant-case");
        inspection.opens("rows-form", "/maluku-utara/permohonan-pembuatan-aplikasi/ajukan");
        inspection.findsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void draftsPages_haveNoBarriers(String prefix, Site site) {
        RoomSop sop = new RoomSop(
                prefix.isEmpty() ? "akses" : "access", Api.at(site.platform().port()));
        sop.publishAsItBegan(1);
        Inspection inspection = new Inspection(site.inspector(), prefix);
        Person person = inspection.person().opens(sop.form());
        person.types("Nama", "Siti").types("Nomor faksimile", "0254 999").types("Nomor telepon", "0254 123456");
        person.attaches("Surat permohonan", Papers.pdf("surat.pdf"))
                .chooses("Aula")
                .types("Keperluan", "Rapat");
        person.goes(person.page().locator("button[name=save]"));
        inspection.looks("draft-saved");
        sop.publishChanged(2);
        person.goes(person.page().locator("main .btns a"));
        inspection.looks("draft-resumed");
        person.goes(person.page().locator("main form > .btns button.btn").first());
        inspection.looks("check-updated");
        inspection.opens("draft-gone", sop.form() + "/draf/tidak-ada");
        inspection.findsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void stepDraftsPages_haveNoBarriers(String prefix, Site site) {
        Receipt receipt = Filed.inBanten(site, "Dinas Pengawasan");
        Inspection inspection = new Inspection(site.inspector().signsIn("kadis.banten"), prefix);
        Person person = inspection.person().opens(Requests.BANTEN);
        person.goes(person.page().locator("button[name=save]"));
        inspection.opens("inbox-drafts", "/kerja");
        person.opens("/banten/kasus/" + receipt.number());
        person.goes(person.page().locator("button[name=save]"));
        inspection.looks("case-draft");
        person.losesSession();
        advance(person);
        inspection.looks("sign-in-kept");
        inspection.findsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void officialsPages_haveNoBarriers(String prefix, Site site) {
        Receipt receipt = Filed.inBanten(site, "Dinas Komunikasi dan Informatika");
        Receipt other = Filed.inNorthMaluku(site, "Dinas Perikanan");
        Inspection inspection = new Inspection(site.inspector().signsIn("kadis.banten"), prefix);
        Person person = inspection.person();
        inspection.opens("inbox", "/kerja").opens("forbidden", "/admin/");
        inspection.opens("inbox-office", "/kerja?lingkup=kantor&tampil=later");
        inspection.opens("register", "/kerja/permohonan?cari=dinas");
        inspection.opens("register-filtered", "/kerja/permohonan?keadaan=late");
        inspection.opens("overview", "/kerja/ringkasan");
        inspection.opens("case", "/banten/kasus/" + receipt.number());
        person.chooses(prefix.isEmpty() ? "Ditolak" : "Refused");
        advance(person);
        inspection.looks("case-errors");
        inspection.opens("case-unknown", "/maluku-utara/kasus/" + other.number());
        inspection.opens("bolmut-case-start", "/bolmut/pengembangan-aplikasi/ajukan");
        inspection.opens("counter", "/kerja/loket").opens("counter-errors", "/kerja/loket?nomor=");
        inspection.opens("delegations", "/kerja/pengganti");
        advance(person);
        inspection.looks("delegations-errors");
        inspection.opens("counter-form", "/banten/pembangunan-aplikasi/ajukan/loket");
        Requests.fillBanten(person, "Kantor Camat", "/banten/pembangunan-aplikasi/ajukan/loket", prefix);
        advance(person);
        inspection.looks("counter-check");
        person.page().locator(".pledge label").click();
        advance(person);
        inspection.looks("counter-receipt");
        person.goes(person.page().locator(".crumbs a").last());
        inspection.looks("counter-case");
        inspection.findsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void administratorsPages_haveNoBarriers(String prefix, Site site) {
        Inspection inspection = new Inspection(site.inspector().signsIn("admin"), prefix);
        inspection.opens("notifications", "/admin/pemberitahuan");
        inspection.opens("troubles", "/admin/");
        inspection.opens("admin", "/admin/akun");
        Person person = inspection.person();
        person.goes(
                person.page().locator("main form[method=post] .btns button.btn").first());
        inspection.looks("admin-errors");
        inspection.opens("admin-delegations", "/admin/pengganti?daerah=tarakan");
        inspection.opens("set-up", "/siapkan?kode=" + setUpCode(site));
        advance(person);
        inspection.looks("set-up-errors");
        inspection.findsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void accountPages_haveNoBarriers(String prefix, Site site) {
        Inspection inspection = new Inspection(site.inspector().signsIn("admin"), prefix);
        Person person = inspection.person();
        inspection.opens("own-account", "/kerja/akun");
        advance(person);
        inspection.looks("own-account-errors");
        inspection.opens("accounts", "/admin/?daerah=tarakan");
        inspection.opens("account", "/admin/akun/kepala.tarakan");
        unfold(person);
        inspection.looks("account-unfolded");
        inspection.opens("security", "/admin/keamanan");
        inspection.findsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void caseWorkPages_haveNoBarriers(String prefix, Site site) {
        Receipt receipt = Filed.inBanten(site, "Dinas Lingkungan Hidup");
        String address = "/banten/kasus/" + receipt.number();
        Inspection office = new Inspection(site.inspector().signsIn("kadis.banten"), prefix);
        Person head = office.person().opens(address);
        unfold(head);
        send(head, "/disposisi");
        unfold(head);
        office.looks("case-act-errors");
        head.page().locator("[name='disposisi.to']").selectOption("kadis");
        head.page().locator("[name='disposisi.instruction']").fill("Siapkan bahan rapat.");
        send(head, "/disposisi");
        office.opens(
                "disposition-sheet",
                head.page()
                        .locator("a[href*='/disposisi/']")
                        .getAttribute("href")
                        .replaceFirst("^/en/", "/"));
        head.opens(address + "/langkah/terima/kembalikan");
        for (String mark : List.of("field.pengajuan.namaOpd", "document.surat-permohonan")) {
            head.page().locator("label[for='f-mark." + mark + "']").click();
        }
        send(head, "/kembalikan");
        office.looks("return-errors");
        head.page().locator("[name=note]").fill("Mohon diperbaiki sebelum hari Jumat.");
        send(head, "/kembalikan");
        unfold(head);
        office.looks("case-returned");

        Inspection applicant = new Inspection(site.inspector().tracks(receipt), prefix);
        applicant.opens("applicant-returned", address);
        applicant.person().opens(address + "/batalkan");
        send(applicant.person(), "/batalkan");
        applicant.looks("cancel-errors");
        Person corrector = applicant.person().opens(address + "/langkah/ajukan");
        unfold(corrector);
        corrector.page().locator("[name=namaOpd]").fill("");
        send(corrector, "/ajukan");
        applicant.looks("correction-errors");
        corrector.page().locator("[name=namaOpd]").fill("Dinas Lingkungan Hidup dan Kehutanan");
        send(corrector, "/ajukan");
        office.opens("case-corrected", address);
        office.findsNothing();
        applicant.findsNothing();
    }

    /** Sends the form that posts to an address. */
    private static void send(Person person, String action) {
        person.goes(person.page()
                .locator("form[action$='" + action + "'] .btns button")
                .first());
    }

    private static void unfold(Person person) {
        person.page().evaluate("() => document.querySelectorAll('details').forEach(each => each.open = true)");
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
