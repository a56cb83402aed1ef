package id.mutubaku.web.pages.cases.screen;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.casework.cases.Answer;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.cases.CaseService.CommandMaker;
import id.mutubaku.casework.cases.CaseService.Terms;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.access.VisibleCase;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.ui.cases.act.Acts;
import id.mutubaku.ui.cases.act.Attempt;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.cases.page.ApplicantCasePage;
import id.mutubaku.ui.cases.page.OfficialCasePage;
import id.mutubaku.ui.cases.page.Shown;
import id.mutubaku.ui.cases.page.StepNews;
import id.mutubaku.ui.cases.step.Plugged;
import id.mutubaku.ui.cases.step.TypedStep;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.RequestDigest;
import id.mutubaku.web.pages.Pages;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The screen of a case: what is asked of it, and how it is shown as it then is. */
public final class CaseScreen {
    private final Pages pages;
    private final CaseAccess access;
    private final CaseService cases;
    private final PluginScreen plugins;
    private final CaseDrawings drawings;
    private final InstantSource clock;

    /** Takes the way to cases, and what may be asked of them. */
    public CaseScreen(
            Pages pages,
            CaseAccess access,
            CaseService cases,
            PluginScreen plugins,
            CaseDrawings drawings,
            InstantSource clock) {
        this.pages = pages;
        this.access = access;
        this.cases = cases;
        this.plugins = plugins;
        this.drawings = drawings;
        this.clock = clock;
    }

    /** Returns a case as it is drawn for the one who calls. */
    public CaseContext context(Call call, AuthorizedCase seen) {
        return new CaseContext(seen.visible(), pages.messages(), call.language(), clock.instant(), Tokens::draw);
    }

    /** Answers with a page about a case. */
    public Reply page(Call call, int status, AuthorizedCase seen, String template, Object model) {
        return pages.show(call, status, seen.sop().region(), template, model);
    }

    /** Asks something of the case once, however often the button was pressed. */
    public Future<Answer> ask(Call call, AuthorizedCase seen, CommandMaker command) {
        Terms terms = new Terms(
                Optional.empty(),
                Optional.of(call.posted(Acts.KEY)).filter(key -> !key.isEmpty()),
                RequestDigest.of("act", call.path(), call.posted()));
        return cases.ask(seen.reader(), call.part("region"), call.caseNumber(), command, terms);
    }

    /** Asks something of the case and goes back to it, or shows it as it is now with all that was typed. */
    public Future<Reply> act(Call call, AuthorizedCase seen, String act, String news, CommandMaker command) {
        return ask(call, seen, command)
                .compose(answer -> answer instanceof Answer.Refused refused
                        ? refused(call, refused.refusal().status(), act, refused.problems())
                        : Future.succeededFuture(CaseNews.back(call, seen, news)));
    }

    /** Shows the case as it is now, with an act that was refused. */
    public Future<Reply> refused(Call call, int status, String act, List<Problem> problems) {
        Map<String, String> typed = new LinkedHashMap<>();
        call.posted().keySet().forEach(name -> typed.put(name, call.posted(name)));
        Attempt attempt = Attempt.of(act, typed, problems);
        return access.seen(call)
                .compose(now ->
                        show(call, status, now, shownAt(call, now.visible()).after(attempt)));
    }

    /** Says that what was sent for a step was not taken: to officials, who has completed it before; else why. */
    public Future<NoticeView> refusal(Call call, AuthorizedCase seen, Place place, String why) {
        CaseContext context = context(call, seen);
        return access.events(seen)
                .map(events -> NoticeView.refusal(
                        context.text("case.not-taken"),
                        Optional.of(new StepNews(context, events))
                                .filter(news -> !seen.visible().byApplicant())
                                .flatMap(news -> news.completedBy(place))
                                .orElse(why)));
    }

    private static Shown shownAt(Call call, VisibleCase seen) {
        return Shown.of(seen.readersVisit(new Place(call.part("step")))
                .filter(visit -> !seen.byApplicant())
                .or(() -> standing(seen)));
    }

    /** Finds the step that is shown with the case; the one who asked is shown how the case stands instead. */
    public static Optional<StepVisit> standing(VisibleCase seen) {
        return seen.byApplicant() ? Optional.empty() : seen.firstOfReader();
    }

    /** Shows the page of the case: to the one who asked, how it stands; to everybody else, what it asks of them. */
    public Future<Reply> show(Call call, int status, AuthorizedCase seen, Shown shown) {
        CaseContext context = context(call, seen);
        Shown told = shown.orNotice(CaseNews.of(pages, call, seen));
        boolean toApplicant = seen.visible().byApplicant()
                && shown.visit().isEmpty()
                && shown.unsent().isEmpty();
        return access.events(seen)
                .compose(events -> toApplicant
                        ? applicantPage(call, status, context, events, told)
                        : officialPage(call, status, seen, context, events, told));
    }

    private Future<Reply> applicantPage(
            Call call, int status, CaseContext context, List<CaseEvent> events, Shown shown) {
        ApplicantCasePage page = new ApplicantCasePage(context, events, history(call), shown);
        return drawings.of(context)
                .map(drawing -> answer(call, status, context, "applicant-case", page.view(Optional.of(drawing))));
    }

    private Future<Reply> officialPage(
            Call call, int status, AuthorizedCase seen, CaseContext context, List<CaseEvent> events, Shown shown) {
        OfficialCasePage page = new OfficialCasePage(context, events, history(call), shown);
        return plugins.of(call, seen, shown)
                .compose(plugged -> colleagues(seen)
                        .compose(colleagues -> drawings.of(context)
                                .map(drawing -> page.view(colleagues, plugged, Optional.of(drawing)))))
                .map(model -> answer(call, status, context, "case", model));
    }

    /** Asks plugins what they say to a step that is corrected. */
    public Future<Plugged> plugged(Call call, AuthorizedCase seen, StepVisit visit, TypedStep typed) {
        return plugins.ofCorrection(call, seen, visit, typed);
    }

    private Reply answer(Call call, int status, CaseContext context, String template, Object model) {
        return pages.showAt(call, path(call, context), status, context.sop().region(), template, model);
    }

    /** Returns where the page is found again: an act is posted to an address that shows nothing. */
    private static String path(Call call, CaseContext context) {
        String step = call.part("step");
        return step.isEmpty() ? context.address().path() : context.address().of(new Place(step));
    }

    private static String history(Call call) {
        return call.query("riwayat").orElse("");
    }

    private Future<List<Requester>> colleagues(AuthorizedCase seen) {
        return access.colleagues(seen)
                .map(holders -> holders.stream()
                        .map(holder -> holder.in(seen.sop(), seen.stored().state()))
                        .toList());
    }
}
