package id.mutubaku.web.pages.cases;

import static id.mutubaku.web.http.Access.ACCOUNT;
import static id.mutubaku.web.http.Access.ANYONE;
import static id.mutubaku.web.http.Access.PARTICIPANT;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.web.http.Body;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.PostNames;
import id.mutubaku.web.pages.Uploads;
import id.mutubaku.web.pages.cases.screen.CaseAccess;
import id.mutubaku.web.pages.cases.screen.CaseScreen;
import id.mutubaku.web.pages.cases.step.CompletionPages;
import id.mutubaku.web.pages.cases.step.StepDrafts;
import id.mutubaku.web.pages.cases.step.StepScreen;
import id.mutubaku.web.pages.cases.step.UnsentDraftPages;
import java.util.List;
import java.util.stream.Stream;

/** Everything that answers with pages of one case: for those who have a part in it, and for officials at the counter. */
public final class CaseRoutes {
    private static final String CASE = "/:region/kasus/:number";
    private static final String COUNTER = CaseAccess.COUNTER;
    private static final String STEP = CASE + "/langkah/:step";
    private static final String RESULT = CASE + "/hasil/:document";

    private final CasePages pages;
    private final UnsentDraftPages unsent;
    private final CompletionPages completion;
    private final CasePapers papers;
    private final StepPages steps;
    private final ReturnPages returns;
    private final TalkPages talk;
    private final ClosingPages closing;
    private final ResultPages results;

    /** Makes the pages on what finds cases and shows them, and on what keeps drafts of steps. */
    public CaseRoutes(
            CaseAccess access,
            CaseScreen screen,
            StepDrafts drafts,
            CaseService cases,
            Uploads uploads,
            PostNames postNames) {
        StepScreen filled = new StepScreen(screen, drafts);
        this.unsent = new UnsentDraftPages(access, screen, filled, drafts);
        this.pages = new CasePages(access, filled, unsent);
        this.completion = new CompletionPages(access, screen, filled, drafts, cases, uploads);
        this.papers = new CasePapers(access, screen, postNames);
        this.steps = new StepPages(access, screen);
        this.returns = new ReturnPages(access, screen);
        this.talk = new TalkPages(access, screen);
        this.closing = new ClosingPages(access, screen);
        this.results = new ResultPages(access, screen, cases, uploads);
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return Stream.of(atCounter(), ofResults(), ofCase(), ofStep())
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> atCounter() {
        return List.of(
                new Route(GET, COUNTER, ACCOUNT, pages::show),
                new Route(GET, COUNTER + "/tanda-terima", ACCOUNT, papers::counterReceipt),
                new Route(GET, COUNTER + "/berkas/:content", ACCOUNT, papers::file),
                new Route(POST, COUNTER + "/pesan", ACCOUNT, talk::comment),
                new Route(GET, COUNTER + "/batalkan", ACCOUNT, closing::askToCancel),
                new Route(POST, COUNTER + "/batalkan", ACCOUNT, closing::cancel),
                new Route(GET, COUNTER + "/langkah/:step", ACCOUNT, pages::step),
                new Route(POST, COUNTER + "/langkah/:step", ACCOUNT, completion::complete)
                        .taking(Body.FORM_WITH_FILES));
    }

    private List<Route> ofResults() {
        return List.of(
                new Route(GET, RESULT, PARTICIPANT, results::show),
                new Route(POST, RESULT + "/serahkan", PARTICIPANT, results::release).taking(Body.FORM_WITH_FILES),
                new Route(POST, RESULT + "/ambil", PARTICIPANT, results::handOver),
                new Route(GET, RESULT + "/tanda-terima", PARTICIPANT, results::receipt),
                new Route(GET, RESULT + "/:act", PARTICIPANT, pages::back));
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
                new Route(POST, STEP, ANYONE, completion::complete).taking(Body.FORM_WITH_FILES),
                new Route(POST, STEP + "/draf", PARTICIPANT, unsent::takeOver).taking(Body.FEW_WORDS),
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
