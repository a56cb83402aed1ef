package id.mutubaku.server.browser;

import id.mutubaku.server.browser.Person.Receipt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the pages on which plugins are kept, and those on which they speak, to having no barrier that axe knows. */
@WithPlugins
class PluginAccessibilityTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void administratorsPages_haveNoBarriers(String prefix, Site site) {
        Inspection inspection = new Inspection(site.inspector().signsIn("admin"), prefix);
        inspection.opens("plugins", "/admin/plugins");
        Person admin = inspection.person();
        admin.goes(admin.page().locator("button[value=install]"));
        inspection.looks("plugins-errors");
        inspection.opens("plugin", "/admin/plugins/bolmut/bolmut-repository");
        inspection.opens("plugin-rows", "/admin/plugins/tarakan/tarakan-agenda");
        admin.page().locator("[name='settings.numberPattern']").fill("{nomor}");
        admin.goes(admin.page().locator("main form > .btns button.btn").first());
        inspection.looks("plugin-errors");
        inspection.findsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void casePages_haveNoBarriers(String prefix, Site site) {
        Receipt receipt =
                BantenPluginTest.sends(site.applicant(), "Dinas Sosial", prefix.isEmpty() ? "bantuan" : "lansia");
        Filed.toAnalysisInBanten(site, receipt);
        Inspection inspection = new Inspection(site.inspector().signsIn("kasi.banten"), prefix);
        Person kasi = inspection.person().opens("/banten/kasus/" + receipt.number());
        kasi.page().locator("[name=namaAplikasi]").fill("Cuti Daring");
        kasi.page().locator("[name=fungsi]").fill("Pegawai mengajukan cuti dan atasan menyetujuinya secara daring");
        kasi.page()
                .locator("details.fold:has([name='arsitektur.layanan']) > summary")
                .click();
        kasi.page().locator("[name='arsitektur.layanan']").fill("RAL.02.01.01");
        kasi.goes(kasi.page().locator("button[name=save]"));
        kasi.page().evaluate("() => document.querySelectorAll('.checked details').forEach(each => each.open = true)");
        inspection.looks("case-findings");
        inspection.findsNothing();
    }
}
