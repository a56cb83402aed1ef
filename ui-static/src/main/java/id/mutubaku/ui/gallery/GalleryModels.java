package id.mutubaku.ui.gallery;

import id.mutubaku.ui.gallery.applicant.ApplicantExamples;
import id.mutubaku.ui.gallery.applicant.RuleExamples;
import id.mutubaku.ui.gallery.applicant.SopExample;
import id.mutubaku.ui.gallery.official.AccountExamples;
import id.mutubaku.ui.gallery.official.AdministratorExamples;
import id.mutubaku.ui.gallery.official.CaseworkExamples;
import id.mutubaku.ui.gallery.official.CounterExamples;
import id.mutubaku.ui.gallery.official.InboxExamples;
import id.mutubaku.ui.gallery.official.OfficialExamples;
import id.mutubaku.ui.gallery.official.OverviewExample;
import id.mutubaku.ui.gallery.official.PluginExamples;
import id.mutubaku.ui.gallery.official.ServicesExample;
import id.mutubaku.ui.gallery.part.FieldExamples;
import id.mutubaku.ui.gallery.part.Parts;
import id.mutubaku.ui.page.PageContext;
import id.mutubaku.ui.page.PageContext.Place;
import id.mutubaku.ui.page.RegionTheme;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.applicant.TaskView;
import id.mutubaku.ui.view.form.FieldView;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes an example model of every page. */
public final class GalleryModels {
    private static final Set<String> ADMINISTRATION =
            Set.of("troubles", "admin", "account", "security", "upkeep", "services", "plugins");

    private GalleryModels() {}

    /**
     * Shows a page of the examples.
     *
     * @param name tells the examples of one page apart, and is a file name
     * @param template the page's template
     * @param staff whether an official is signed in
     */
    public record Example(String name, String template, Object model, boolean staff) {}

    /** Lists the examples of all pages, the gallery first. */
    public static List<Example> all() {
        return List.of(
                new Example("gaya", "gaya", gallery(), false),
                new Example("home", "home", ApplicantExamples.home("", List.of()), false),
                new Example(
                        "home-search",
                        "home",
                        ApplicantExamples.home("aplikasi", ApplicantExamples.services("Provinsi Contoh")),
                        false),
                new Example("region", "region", ApplicantExamples.region(), false),
                new Example("information", "information", ApplicantExamples.information(), false),
                new Example("sop", "sop", SopExample.view(), false),
                new Example("reading-notes", "reading-notes", SopExample.notes(), true),
                new Example("rules", "rules", RuleExamples.rules(), false),
                new Example("rule", "rule", RuleExamples.rule(), false),
                new Example("form", "form", ApplicantExamples.form(), false),
                new Example("form-wrong", "form", ApplicantExamples.wrongForm(), false),
                new Example("form-start", "form-start", ApplicantExamples.formStart(), false),
                new Example("draft-saved", "draft-saved", ApplicantExamples.draftSaved(), false),
                new Example("check-answers", "check-answers", ApplicantExamples.check(""), false),
                new Example("receipt", "receipt", ApplicantExamples.receipt(), false),
                new Example("track", "track", ApplicantExamples.track(), false),
                new Example("applicant-case", "applicant-case", ApplicantExamples.applicantCase(), false),
                new Example("sign-in", "sign-in", OfficialExamples.signIn(), false),
                new Example("set-up", "set-up", OfficialExamples.setup(), false),
                new Example("troubles", "troubles", AdministratorExamples.troubles(), true),
                new Example("admin", "admin", AccountExamples.accounts(), true),
                new Example("account", "account", AccountExamples.account(), true),
                new Example("own-account", "own-account", AccountExamples.own(), true),
                new Example("password", "password", AccountExamples.password(), false),
                new Example("security", "security", AccountExamples.security(), true),
                new Example("upkeep", "upkeep", AdministratorExamples.upkeep(), true),
                new Example("services", "services", ServicesExample.view(), true),
                new Example("notifications", "notifications", AdministratorExamples.notifications(), true),
                new Example("plugins", "plugins", PluginExamples.plugins(), true),
                new Example("plugin", "plugin", PluginExamples.plugin(), true),
                new Example("plugin-entries", "plugin-entries", PluginExamples.entries(), true),
                new Example("check-answers-counter", "check-answers", ApplicantExamples.check("Loket"), true),
                new Example("delegations", "delegations", CounterExamples.delegations(), true),
                new Example("counter", "counter", CounterExamples.counter(), true),
                new Example("counter-receipt", "counter-receipt", CounterExamples.counterReceipt(), true),
                new Example("result", "result", CounterExamples.resultGiving(), true),
                new Example("hand-over", "hand-over", CounterExamples.handOver(), true),
                new Example("inbox", "inbox", InboxExamples.official(), true),
                new Example("inbox-office", "inbox", InboxExamples.office(), true),
                new Example("inbox-applicant", "inbox", InboxExamples.applicant(), true),
                new Example("register", "register", InboxExamples.register(), true),
                new Example("overview", "overview", OverviewExample.view(), true),
                new Example("case", "case", OfficialExamples.officialCase(Optional.of(OfficialExamples.ask())), true),
                new Example("case-reading", "case", OfficialExamples.officialCase(Optional.empty()), true),
                new Example("correction", "correction", CaseworkExamples.correction(), false),
                new Example("return", "return", CaseworkExamples.returning(), true),
                new Example("disposition", "disposition", CaseworkExamples.sheet(), true),
                new Example("ending", "ending", CaseworkExamples.ending(), false),
                new Example("error", "error", OfficialExamples.error(), false));
    }

    /** Puts an example into its surroundings: a region that does not exist, in Eastern Indonesia. */
    public static PageContext context(String lang, Example example, String styleUrl, String iconUrl) {
        boolean above = example.template().equals("home") || example.template().equals("track");
        RegionTheme theme = new RegionTheme(
                "Provinsi Contoh",
                "Dinas Komunikasi dan Informatika",
                "/contoh/",
                List.of("Jalan Merdeka 1", "(0000) 123456", "Senin–Jumat, 08.00–16.00"),
                Optional.empty(),
                Optional.empty());
        return new PageContext(
                lang,
                "/gaya/" + example.name(),
                ZoneId.of("Asia/Jayapura"),
                above ? Optional.empty() : Optional.of(theme),
                example.staff() ? Optional.of(signedIn(example)) : Optional.empty(),
                example.template().equals("applicant-case")
                        ? Optional.of("/contoh/kasus/" + Parts.NUMBER + "/berhenti")
                        : Optional.empty(),
                styleUrl,
                iconUrl,
                "");
    }

    private static PageContext.SignedIn signedIn(Example example) {
        boolean administering = ADMINISTRATION.contains(example.template());
        return new PageContext.SignedIn(
                "Rahmat Hidayat",
                List.of(
                        new Place("Tugas", "/kerja", example.template().equals("inbox") ? "page" : ""),
                        new Place(
                                "Permohonan",
                                "/kerja/permohonan",
                                example.template().equals("case") ? "true" : ""),
                        new Place("Loket", "/kerja/loket", ""),
                        new Place("Kelola", "/admin/", administering ? "true" : "")),
                List.of(new Place("Akun saya", "/kerja/akun", ""), new Place("Pengganti", "/kerja/pengganti", "")),
                administering
                        ? List.of(new Place("Akun", "/admin/", "page"), new Place("Plugin", "/admin/plugins", ""))
                        : List.of());
    }

    /** Makes the model of the page {@code gaya}. */
    public static GalleryView gallery() {
        return new GalleryView(
                "Setiap permohonan punya nomor. Dengan nomor dan kode lacak, pemohon melihat siapa yang memegangnya dan"
                        + " sampai kapan.",
                Parts.NUMBER,
                Parts.CODE,
                List.of(
                        new NoticeView(false, "Layanan tutup 28 Maret 2025", "Permohonan tetap dapat dikirim."),
                        new NoticeView(true, "", "Permohonan didisposisikan ke Kepala Seksi.")),
                Parts.updated(),
                Parts.drafts(),
                Parts.allChecks(),
                Parts.problems(),
                List.of(Tag.values()),
                concat(FieldExamples.fields(), FieldExamples.moreFields()),
                FieldExamples.wrongFields(),
                List.of(
                        new TaskView("Data permohonan", "", Tag.DONE),
                        new TaskView("Penanggung jawab", "Nomor telepon belum diisi.", Tag.NEEDS_FIX),
                        new TaskView("Berkas", "", Tag.NOT_STARTED)),
                Parts.summaries(),
                Parts.files(),
                Parts.timeline(),
                Parts.steps());
    }

    private static List<FieldView> concat(List<FieldView> one, List<FieldView> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
