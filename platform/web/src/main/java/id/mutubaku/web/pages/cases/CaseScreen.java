package id.mutubaku.web.pages.cases;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.access.CaseReader;
import id.mutubaku.casework.access.Principal;
import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.access.Principal.AtCounter;
import id.mutubaku.casework.accounts.AccountDirectory;
import id.mutubaku.casework.cases.Answer;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.cases.CaseService.CommandMaker;
import id.mutubaku.casework.cases.CaseService.Terms;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.store.cases.CaseStore.StoredEvent;
import id.mutubaku.store.work.WorkStore;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.RequestDigest;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.apply.Counter;
import id.mutubaku.web.pages.cases.form.Acts;
import id.mutubaku.web.pages.cases.form.Attempt;
import id.mutubaku.web.pages.cases.form.StepForm;
import id.mutubaku.web.pages.cases.plugged.Plugged;
import id.mutubaku.web.pages.cases.plugged.PluginScreen;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds a case for its reader, asks something of it, and shows it as it then is. */
final class CaseScreen {
    /** What can be told on the case's page after something was done; the words are the messages {@code news.…}. */
    private static final Set<String> NEWS = Set.of(
            "ambil",
            "lepas",
            "teruskan",
            "jeda",
            "lanjut",
            "buka",
            "tarik",
            "kembalikan",
            "perbaikan",
            "terkirim",
            "loket",
            "pesan",
            "disposisi",
            "tindak-lanjut",
            "batalkan",
            "tutup");

    private final Pages pages;
    private final CaseReader reader;
    private final CaseService cases;
    private final AccountDirectory accounts;
    private final Counter counter;
    private final WorkStore work;
    private final PluginScreen plugins;
    private final InstantSource clock;

    CaseScreen(
            Pages pages,
            CaseReader reader,
            CaseService cases,
            AccountDirectory accounts,
            Counter counter,
            WorkStore work,
            PluginScreen plugins,
            InstantSource clock) {
        this.pages = pages;
        this.reader = reader;
        this.cases = cases;
        this.accounts = accounts;
        this.counter = counter;
        this.work = work;
        this.plugins = plugins;
        this.clock = clock;
    }

    Pages pages() {
        return pages;
    }

    CaseReader reader() {
        return reader;
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * Says what to show beside the case itself.
     *
     * @param visit the step that is shown in full
     * @param typed what was posted for that step
     * @param attempt an act that was refused
     * @param unsent what was posted and has no place any more
     */
    record Shown(
            Optional<StepVisit> visit,
            StepForm.Typed typed,
            Attempt attempt,
            Optional<NoticeView> notice,
            List<SummaryView> unsent) {

        static Shown of(Optional<StepVisit> visit) {
            return new Shown(visit, StepForm.Typed.nothing(), Attempt.NONE, Optional.empty(), List.of());
        }

        Shown after(Attempt refused) {
            return new Shown(visit, typed, refused, notice, unsent);
        }
    }

    /** Finds the case that a call names; nobody can tell a foreign one from a missing one. */
    Future<AuthorizedCase> seen(Call call) {
        return reader.find(readers(call), call.part("region"), call.caseNumber())
                .map(seen -> seen.orElseThrow(() -> HttpProblem.of(404, "case/unknown", call.caseNumber())));
    }

    /** Returns as whom a call reads: at the address of the counter, as an official who serves there. */
    private List<Principal> readers(Call call) {
        return CaseRoutes.isAtCounter(call.route()) ? List.of(counter.at(call)) : call.principals();
    }

    /** Finds the case for somebody who looks at it: from now on it is not new to them. */
    Future<AuthorizedCase> looked(Call call) {
        return seen(call)
                .compose(seen -> call.principal() instanceof AccountHolder account
                        ? work.markSeen(call.part("region"), call.caseNumber(), account.username(), account.inboxes())
                                .map(seen)
                        : Future.succeededFuture(seen));
    }

    Future<List<CaseEvent>> events(AuthorizedCase seen) {
        return reader.events(seen)
                .map(stored -> stored.stream().map(StoredEvent::event).toList());
    }

    /** Finds the open visit of a step that the reader performs. */
    static Optional<StepVisit> visit(AuthorizedCase seen, String place) {
        return seen.stored().state().openAt(new Place(place)).filter(visit -> isTheirs(seen, visit));
    }

    /** Finds the step that is shown with the case; the one who asked is shown how the case stands instead. */
    static Optional<StepVisit> standing(AuthorizedCase seen) {
        return seen.byApplicant() ? Optional.empty() : CaseModels.mine(seen);
    }

    static boolean isTheirs(AuthorizedCase seen, StepVisit visit) {
        return visit.performers().stream().anyMatch(seen.actors()::contains);
    }

    /** Asks something of the case once, however often the button was pressed. */
    Future<Answer> ask(Call call, AuthorizedCase seen, CommandMaker command) {
        Terms terms = new Terms(
                Optional.empty(),
                Optional.of(call.posted(Acts.KEY)).filter(key -> !key.isEmpty()),
                RequestDigest.of("act", call.path(), call.posted()));
        return cases.ask(seen.reader(), call.part("region"), call.caseNumber(), command, terms);
    }

    /** Sends the browser to the case, which tells what was done. */
    static Reply back(Call call, AuthorizedCase seen, String news) {
        return Reply.seeOther(call.prefix() + StepForm.address(seen) + "?kabar=" + news);
    }

    /** Asks something of the case and goes back to it, or shows it as it is now with all that was typed. */
    Future<Reply> act(Call call, AuthorizedCase seen, String act, String news, CommandMaker command) {
        return ask(call, seen, command)
                .compose(answer -> answer instanceof Answer.Refused refused
                        ? refused(call, refused.refusal().status(), Attempt.of(call, act, refused.problems()))
                        : Future.succeededFuture(back(call, seen, news)));
    }

    /** Shows the case as it is now, with an act that was refused. */
    Future<Reply> refused(Call call, int status, Attempt attempt) {
        return seen(call)
                .compose(now -> show(
                        call,
                        status,
                        now,
                        Shown.of(visit(now, call.part("step"))
                                        .filter(visit -> !now.byApplicant())
                                        .or(() -> standing(now)))
                                .after(attempt)));
    }

    /** Shows the page of the case: to the one who asked, how it stands; to everybody else, what it asks of them. */
    Future<Reply> show(Call call, int status, AuthorizedCase seen, Shown shown) {
        boolean toApplicant =
                seen.byApplicant() && shown.visit().isEmpty() && shown.unsent().isEmpty();
        Future<Plugged> plugged = plugins.of(
                seen,
                shown.visit()
                        .filter(visit -> StepDesk.mayDo(visit, seen.reader().person()))
                        .filter(visit -> visit.correction().isEmpty()),
                shown.typed().data(),
                shown.typed().branch());
        return plugged.compose(said -> colleagues(seen)
                .compose(colleagues -> events(seen).map(events -> {
                    CaseModels models = new CaseModels(pages, call, clock.instant(), seen, events);
                    return pages.showAt(
                            call,
                            path(call, seen),
                            status,
                            seen.sop().region(),
                            toApplicant ? "applicant-case" : "case",
                            toApplicant
                                    ? models.applicant(withNews(call, seen, shown))
                                    : models.official(withNews(call, seen, shown), colleagues, said));
                })));
    }

    /** Returns where the page is found again: an act is posted to an address that shows nothing. */
    private static String path(Call call, AuthorizedCase seen) {
        String address = StepForm.address(seen);
        return call.part("step").isEmpty() ? address : address + "/langkah/" + call.part("step");
    }

    private Shown withNews(Call call, AuthorizedCase seen, Shown shown) {
        Optional<NoticeView> news = call.query("kabar")
                .filter(NEWS::contains)
                .map(done -> new NoticeView(true, "", pages.text(call, "news." + done)))
                .or(() -> forWhom(call, seen));
        return new Shown(
                shown.visit(), shown.typed(), shown.attempt(), shown.notice().or(() -> news), shown.unsent());
    }

    /** Reminds an officer at the counter for whom the case is open. */
    private Optional<NoticeView> forWhom(Call call, AuthorizedCase seen) {
        return seen.reader() instanceof AtCounter
                ? Optional.of(new NoticeView(
                        false, pages.text(call, "counter.looking"), pages.text(call, "counter.looking-text")))
                : Optional.empty();
    }

    /** Lists the accounts to whom a step of the case could be handed; an applicant hands nothing on. */
    Future<List<AccountHolder>> colleagues(AuthorizedCase seen) {
        Set<String> performers = seen.stored().state().open().stream()
                .map(StepVisit::performers)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        return seen.byApplicant()
                ? Future.succeededFuture(List.of())
                : accounts.holders(seen.stored().state().region(), performers);
    }
}
