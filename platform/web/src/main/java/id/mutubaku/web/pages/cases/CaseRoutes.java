package id.mutubaku.web.pages.cases;

import static id.mutubaku.web.http.Access.ACCOUNT;
import static id.mutubaku.web.http.Access.ANYONE;
import static id.mutubaku.web.http.Access.PARTICIPANT;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import id.mutubaku.casework.access.CaseReader;
import id.mutubaku.casework.accounts.AccountDirectory;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.cases.StepPlugins;
import id.mutubaku.casework.drafts.Drafts;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.store.jobs.JobStore;
import id.mutubaku.store.work.WorkStore;
import id.mutubaku.web.http.Body;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.Offices;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.Uploads;
import id.mutubaku.web.pages.apply.Counter;
import id.mutubaku.web.pages.cases.form.StepDrafts;
import id.mutubaku.web.pages.cases.form.StepForm;
import id.mutubaku.web.pages.cases.plugged.PluginScreen;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Everything that answers with pages of one case: for those who have a part in it, and for officials at the counter. */
public final class CaseRoutes {
    private static final String CASE = "/:region/kasus/:number";
    private static final String COUNTER = CASE + StepForm.COUNTER;
    private static final String STEP = CASE + "/langkah/:step";

    private final CasePages pages;
    private final CasePapers papers;
    private final StepActions steps;
    private final ReturnPages returns;
    private final TalkPages talk;
    private final ClosingPages closing;
    private final CounterReceipt counterReceipt;

    /** What the pages stand on. */
    public record Parts(
            Pages pages,
            SopRepository sops,
            CaseReader reader,
            CaseService cases,
            AccountDirectory accounts,
            WorkStore work,
            Drafts drafts,
            Uploads uploads,
            Counter counter,
            StepPlugins plugins,
            JobStore jobs,
            InstantSource clock) {}

    /** Makes the pages. */
    public CaseRoutes(Parts parts) {
        CaseScreen screen = new CaseScreen(
                parts.pages(),
                parts.reader(),
                parts.cases(),
                parts.accounts(),
                parts.counter(),
                parts.work(),
                new PluginScreen(parts.plugins(), parts.jobs(), parts.clock()),
                parts.clock());
        StepDrafts drafts = new StepDrafts(parts.pages(), parts.sops(), parts.drafts(), parts.uploads());
        this.pages = new CasePages(screen, parts.cases(), parts.uploads(), drafts);
        this.papers = new CasePapers(screen, parts.reader());
        this.steps = new StepActions(screen);
        this.returns = new ReturnPages(screen);
        this.talk = new TalkPages(screen);
        this.closing = new ClosingPages(screen);
        this.counterReceipt = new CounterReceipt(screen, new Offices(parts.sops()));
    }

    /** Tells whether a route is one of the counter, where an official reads and acts for the applicant. */
    static boolean isAtCounter(String route) {
        return route.startsWith(COUNTER);
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return Stream.of(atCounter(), ofCase(), ofStep()).flatMap(List::stream).toList();
    }

    private List<Route> atCounter() {
        return List.of(
                new Route(GET, COUNTER, ACCOUNT, pages::show),
                new Route(GET, COUNTER + "/tanda-terima", ACCOUNT, counterReceipt::show),
                new Route(GET, COUNTER + "/berkas/:content", ACCOUNT, papers::file),
                new Route(POST, COUNTER + "/pesan", ACCOUNT, talk::comment),
                new Route(GET, COUNTER + "/batalkan", ACCOUNT, closing::askToCancel),
                new Route(POST, COUNTER + "/batalkan", ACCOUNT, closing::cancel),
                new Route(GET, COUNTER + "/langkah/:step", ACCOUNT, pages::step),
                new Route(POST, COUNTER + "/langkah/:step", ACCOUNT, pages::complete).taking(Body.FORM_WITH_FILES));
    }

    private List<Route> ofCase() {
        return List.of(
                new Route(GET, CASE, PARTICIPANT, pages::show),
                new Route(GET, CASE + "/tanda-terima", PARTICIPANT, papers::receipt),
                new Route(GET, CASE + "/berkas/:content", PARTICIPANT, papers::file),
                new Route(POST, CASE + "/pesan", PARTICIPANT, talk::comment),
                new Route(POST, CASE + "/disposisi", PARTICIPANT, talk::dispose),
                new Route(GET, CASE + "/disposisi/:id", PARTICIPANT, talk::sheet),
                new Route(POST, CASE + "/disposisi/:id/tindak-lanjut", PARTICIPANT, talk::followUp),
                new Route(GET, CASE + "/batalkan", PARTICIPANT, closing::askToCancel),
                new Route(POST, CASE + "/batalkan", PARTICIPANT, closing::cancel),
                new Route(GET, CASE + "/tutup", PARTICIPANT, closing::askToClose),
                new Route(POST, CASE + "/tutup", PARTICIPANT, closing::close),
                new Route(GET, CASE + "/:act", PARTICIPANT, pages::back),
                new Route(GET, CASE + "/disposisi/:id/:act", PARTICIPANT, pages::back));
    }

    private List<Route> ofStep() {
        return List.of(
                new Route(GET, STEP, PARTICIPANT, pages::step),
                new Route(POST, STEP, ANYONE, pages::complete).taking(Body.FORM_WITH_FILES),
                new Route(POST, STEP + "/draf", PARTICIPANT, pages::takeOver).taking(Body.FEW_WORDS),
                new Route(POST, STEP + "/ambil", PARTICIPANT, steps::claim),
                new Route(POST, STEP + "/lepas", PARTICIPANT, steps::release),
                new Route(POST, STEP + "/teruskan", PARTICIPANT, steps::assign),
                new Route(POST, STEP + "/jeda", PARTICIPANT, steps::pause),
                new Route(POST, STEP + "/lanjut", PARTICIPANT, steps::resume),
                new Route(POST, STEP + "/buka", PARTICIPANT, steps::endWait),
                new Route(GET, STEP + "/kembalikan", PARTICIPANT, returns::show),
                new Route(POST, STEP + "/kembalikan", PARTICIPANT, returns::send),
                new Route(POST, STEP + "/tarik", PARTICIPANT, steps::recall),
                new Route(GET, STEP + "/:act", PARTICIPANT, pages::back));
    }
}
