package id.mutubaku.web.pages.cases;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.access.Principal.Anonymous;
import id.mutubaku.casework.access.Principal.AtCounter;
import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.casework.cases.Answer;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.ui.page.Words;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.PressView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.RequestDigest;
import id.mutubaku.web.pages.Uploads;
import id.mutubaku.web.pages.cases.CaseScreen.Shown;
import id.mutubaku.web.pages.cases.form.AnswersBeside;
import id.mutubaku.web.pages.cases.form.Attempt;
import id.mutubaku.web.pages.cases.form.CorrectionForm;
import id.mutubaku.web.pages.cases.form.StepDraft;
import id.mutubaku.web.pages.cases.form.StepDrafts;
import id.mutubaku.web.pages.cases.form.StepForm;
import io.vertx.core.Future;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows a case to those who have a part in it, and lets them do the step that is theirs. */
public final class CasePages {
    private final CaseScreen screen;
    private final CaseService cases;
    private final Uploads uploads;
    private final StepDrafts drafts;

    CasePages(CaseScreen screen, CaseService cases, Uploads uploads, StepDrafts drafts) {
        this.screen = screen;
        this.cases = cases;
        this.uploads = uploads;
        this.drafts = drafts;
    }

    /** Answers {@code GET /{region}/kasus/{number}}. */
    public Future<Reply> show(Call call) {
        return screen.looked(call).compose(seen -> drafted(call, seen, CaseScreen.standing(seen)));
    }

    /** Answers {@code GET} at an address that only takes what is posted, as after signing in. */
    public Future<Reply> back(Call call) {
        return screen.seen(call).map(seen -> Reply.seeOther(call.prefix() + address(seen)));
    }

    /**
     * Answers {@code GET /{region}/kasus/{number}/langkah/{step}}; with {@code draf}, shows beside it what was posted in
     * this browser without a session.
     */
    public Future<Reply> step(Call call) {
        return screen.looked(call).compose(seen -> {
            Place place = new Place(call.part("step"));
            Optional<StepVisit> visit = visit(seen, place.path());
            if (call.query("draf").isPresent()) {
                return drafts.unsent(call, seen, place)
                        .compose(found -> found.isPresent()
                                ? offered(call, seen, place, found.get())
                                : Future.succeededFuture(Reply.seeOther(here(call, seen, place))));
            }
            return visit.isPresent()
                    ? drafted(call, seen, visit)
                    : Future.succeededFuture(Reply.seeOther(call.prefix() + address(seen)));
        });
    }

    /** Shows what was posted without a session beside the step's form, in which nothing changes by looking at it. */
    private Future<Reply> offered(Call call, AuthorizedCase seen, Place place, StepDraft unsent) {
        Optional<StepVisit> visit = visit(seen, place.path()).filter(each -> mayDo(seen, each));
        if (visit.isEmpty()) {
            String why = Problem.error("", "step/closed-to-you").sentence(call.language());
            return over(call, 200, seen, place, unsent, why);
        }
        PressView takeOver = new PressView(
                StepForm.stepAddress(seen, visit.get()) + "/draf",
                List.of(new HiddenView(
                        StepDrafts.TOKEN, call.query(StepDrafts.TOKEN).orElse(""))),
                text(call, "draft.take-over"));
        NoticeView notice = new NoticeView(
                false,
                text(call, "draft.before-sign-in"),
                text(call, "draft.before-sign-in-text"),
                Optional.of(takeOver));
        List<SummaryView> beside = beside(call, seen, place).of(unsent, text(call, "draft.before-sign-in-title"));
        return drafts.of(call, seen, place).compose(own -> {
            StepDraft draft = own.map(each -> CorrectionForm.kept(each, seen, visit.get()))
                    .orElse(StepDraft.NONE);
            return page(call, 200, seen, visit.get(), draft, List.of(), Optional.of(notice), beside);
        });
    }

    /**
     * Answers {@code POST /{region}/kasus/{number}/langkah/{step}/draf}: takes over what was posted in this browser without
     * a session, as the caller's draft; beside a draft that they have, only into the form.
     */
    public Future<Reply> takeOver(Call call) {
        Place place = new Place(call.part("step"));
        return screen.seen(call)
                .compose(seen -> drafts.unsent(call, seen, place)
                        .compose(unsent -> drafts.of(call, seen, place)
                                .compose(own -> takenOver(call, seen, place, unsent, own))));
    }

    private Future<Reply> takenOver(
            Call call, AuthorizedCase seen, Place place, Optional<StepDraft> unsent, Optional<StepDraft> own) {
        Optional<StepVisit> visit = visit(seen, place.path()).filter(each -> mayDo(seen, each));
        if (unsent.isEmpty() || visit.isEmpty()) {
            return Future.succeededFuture(Reply.seeOther(here(call, seen, place)));
        }
        if (own.isEmpty()) {
            return drafts.adopt(call, seen, place, unsent.get()).map(kept -> Reply.seeOther(here(call, seen, place)));
        }
        NoticeView notice = new NoticeView(false, text(call, "draft.taken-over"), text(call, "draft.taken-over-text"));
        StepDraft taken = unsent.get().savedAt(own.get().savedAt().orElseThrow());
        List<SummaryView> beside = beside(call, seen, place).of(own.get(), text(call, "draft.own-title"));
        return page(call, 200, seen, visit.get(), taken, List.of(), Optional.of(notice), beside);
    }

    /** Shows a case with the step that is the reader's, as far as the reader has filled it in. */
    private Future<Reply> drafted(Call call, AuthorizedCase seen, Optional<StepVisit> visit) {
        Optional<StepVisit> done = visit.filter(each -> mayDo(seen, each));
        if (done.isEmpty()) {
            return screen.show(call, 200, seen, Shown.of(visit));
        }
        return drafts.of(call, seen, done.get().place()).compose(kept -> {
            Optional<NoticeView> notice = kept.flatMap(StepDraft::savedAt).map(at -> savedAt(call, seen, at));
            StepDraft draft = kept.map(each -> CorrectionForm.kept(each, seen, done.get()))
                    .orElse(StepDraft.NONE);
            return page(call, 200, seen, done.get(), draft, List.of(), notice, List.of());
        });
    }

    private NoticeView savedAt(Call call, AuthorizedCase seen, Instant at) {
        String when = words(call, seen).dateTime(at);
        return new NoticeView(false, screen.pages().text(call, "draft.of", when), text(call, "draft.of-text"));
    }

    private Words words(Call call, AuthorizedCase seen) {
        return new Words(
                screen.pages().messages(),
                call.language().tag(),
                seen.sop().region().timeZone());
    }

    /**
     * Answers {@code POST /{region}/kasus/{number}/langkah/{step}}. What comes without a session, because that has ended
     * in the meantime, is kept until its author has signed in again.
     */
    public Future<Reply> complete(Call call) {
        Place place = new Place(call.part("step"));
        if (call.principals().stream().allMatch(Anonymous.class::isInstance)) {
            return unsigned(call, place)
                    .map(token ->
                            Reply.seeOther(call.prefix() + "/masuk?ke=" + encoded(call.path() + "?draf=" + token)));
        }
        return screen.seen(call)
                .compose(seen -> uploads.of(call, call.part("region"), drafts.documents(call, seen.sop(), place))
                        .compose(files -> drafts.posted(call, seen, place, files))
                        .compose(posted -> answer(call, seen, place, posted)));
    }

    /** Keeps what was posted for a step that is open; for anything else, gives a token that finds nothing. */
    private Future<String> unsigned(Call call, Place place) {
        return screen.reader()
                .openAt(call.part("region"), call.caseNumber(), place)
                .compose(found -> found.map(
                                sop -> uploads.fitting(call, call.part("region"), drafts.documents(call, sop, place))
                                        .compose(files -> drafts.keepForSignIn(call, files)))
                        .orElseGet(() -> Future.succeededFuture(Tokens.draw())));
    }

    /** Takes of what was read for a correction what was posted for it; the engine refuses what nobody asked for. */
    private static StepDraft asked(Call call, AuthorizedCase seen, Place place, StepDraft read) {
        return visit(seen, place.path())
                .flatMap(StepVisit::correction)
                .map(correction -> CorrectionForm.posted(read, call.posted().keySet(), correction))
                .orElse(read);
    }

    private Future<Reply> answer(Call call, AuthorizedCase seen, Place place, StepDrafts.Posted read) {
        Optional<StepVisit> visit = visit(seen, place.path()).filter(each -> mayDo(seen, each));
        StepDraft posted = asked(call, seen, place, read.draft());
        if (visit.isPresent() && read.newer().isPresent()) {
            return overtaken(call, seen, visit.get(), posted, read.newer().get());
        }
        if (visit.isPresent() && !call.posted("save").isEmpty()) {
            String found = seen.sop().step(place).checks().isEmpty() ? "" : "#findings";
            return drafts.save(call, seen, place, posted).map(kept -> Reply.seeOther(here(call, seen, place) + found));
        }
        if (visit.isPresent() && posted.inEdit()) {
            return drafts.save(call, seen, place, posted)
                    .compose(kept -> page(call, 200, seen, visit.get(), kept, List.of(), Optional.empty(), List.of()));
        }
        return complete(call, seen, place, posted);
    }

    /** Shows what was posted in the form, and beside it the newer draft that another tab has saved. Both are kept. */
    private Future<Reply> overtaken(
            Call call, AuthorizedCase seen, StepVisit visit, StepDraft posted, StepDraft newer) {
        Instant at = newer.savedAt().orElseThrow();
        NoticeView notice = new NoticeView(
                false,
                text(call, "draft.conflict"),
                screen.pages()
                        .text(call, "draft.conflict-text", words(call, seen).dateTime(at)));
        List<SummaryView> beside = beside(call, seen, visit.place()).of(newer, text(call, "draft.newer-title"));
        return page(call, 409, seen, visit, posted.savedAt(at), List.of(), Optional.of(notice), beside);
    }

    private Future<Reply> complete(Call call, AuthorizedCase seen, Place place, StepDraft posted) {
        CaseService.Completion completion = new CaseService.Completion(
                place, optional(posted.branch()), posted.data(), optional(posted.note()), Uploads.ids(posted.files()));
        CaseService.Terms terms = new CaseService.Terms(
                optional(call.posted("version"))
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(Long::valueOf),
                optional(call.posted("key")),
                RequestDigest.of(
                        "step", seen.stored().state().number(), place, posted.data(), posted.branch(), posted.note()));
        return cases.complete(seen.reader(), call.part("region"), call.caseNumber(), completion, terms)
                .compose(answer -> answer instanceof Answer.Refused refused
                        ? refused(call, place, posted, inWords(refused))
                        : drafts.remove(call, seen, place).map(removed -> Reply.seeOther(onward(call, seen, place))));
    }

    /** Says of a form that was sent before and changed since what people can make use of. */
    private static Answer.Refused inWords(Answer.Refused refused) {
        return refused.refusal() == Answer.Refusal.KEY_REUSED
                ? new Answer.Refused(refused.refusal(), List.of(Problem.error("", "step/already-sent")))
                : refused;
    }

    /** Shows the case as it is now, with all that was typed: in the step's form, or beside it when it is not theirs now. */
    private Future<Reply> refused(Call call, Place place, StepDraft posted, Answer.Refused refused) {
        return screen.seen(call).compose(now -> {
            Optional<StepVisit> visit = visit(now, place.path()).filter(each -> mayDo(now, each));
            int status = refused.refusal().status();
            if (visit.isEmpty()) {
                String sentences = refused.problems().stream()
                        .map(problem -> problem.sentence(call.language()))
                        .collect(Collectors.joining(" "));
                return over(call, status, now, place, posted, sentences);
            }
            return drafts.save(call, now, place, posted.without(Uploads.refused(refused.problems())))
                    .compose(kept -> page(
                            call,
                            status,
                            now,
                            visit.get(),
                            posted.savedAt(kept.savedAt().orElseThrow()),
                            refused.problems(),
                            Optional.empty(),
                            List.of()));
        });
    }

    /** Shows the case as it is now, and beside it what was typed for a step that is over or somebody else's now. */
    private Future<Reply> over(Call call, int status, AuthorizedCase now, Place place, StepDraft posted, String why) {
        NoticeView notice = new NoticeView(false, text(call, "case.not-taken"), why);
        return screen.show(
                call,
                status,
                now,
                new Shown(
                        visit(now, place.path()).or(() -> CaseScreen.standing(now)),
                        StepForm.Typed.nothing(),
                        Attempt.NONE,
                        Optional.of(notice),
                        beside(call, now, place).of(posted, text(call, "case.unsent"))));
    }

    private AnswersBeside beside(Call call, AuthorizedCase seen, Place place) {
        return new AnswersBeside(screen.pages(), call.language(), seen, place);
    }

    /** Shows a step to be done: a correction on a page of its own, anything else with its case. */
    private Future<Reply> page(
            Call call,
            int status,
            AuthorizedCase seen,
            StepVisit visit,
            StepDraft draft,
            List<Problem> problems,
            Optional<NoticeView> notice,
            List<SummaryView> beside) {
        StepForm.Typed typed = draft.shown(problems, call.language());
        if (visit.correction().isPresent() && isStepPage(call)) {
            CorrectionForm correcting =
                    new CorrectionForm(screen.pages(), call.language(), seen, visit, typed, notice, beside);
            return Future.succeededFuture(
                    screen.pages().show(call, status, seen.sop().region(), "correction", correcting.view()));
        }
        Optional<NoticeView> shown = visit.correction().isPresent() ? Optional.empty() : notice;
        List<SummaryView> left = new ArrayList<>(beside);
        left.addAll(draft.leftIn(screen.pages(), call.language()));
        return screen.show(call, status, seen, new Shown(Optional.of(visit), typed, Attempt.NONE, shown, left));
    }

    private static boolean isStepPage(Call call) {
        return !call.part("step").isEmpty();
    }

    /** Tells whether the reader may do a step now. */
    private static boolean mayDo(AuthorizedCase seen, StepVisit visit) {
        return StepDesk.mayDo(visit, seen.reader().person());
    }

    /** Finds a step that the reader may see in full; who asked, only one that can be done. */
    private static Optional<StepVisit> visit(AuthorizedCase seen, String place) {
        return CaseScreen.visit(seen, place)
                .filter(visit -> visit.stage() == StepVisit.Stage.OPEN || !seen.byApplicant());
    }

    private static String onward(Call call, AuthorizedCase seen, Place place) {
        if (seen.reader() instanceof AtCounter) {
            return call.prefix() + address(seen) + "?kabar=loket";
        }
        if (visit(seen, place.path()).flatMap(StepVisit::correction).isPresent()) {
            return call.prefix() + address(seen) + "?kabar=perbaikan";
        }
        return seen.reader() instanceof AccountHolder && !seen.byApplicant()
                ? call.prefix() + "/kerja?selesai="
                        + encoded(seen.stored().state().number())
                : call.prefix() + address(seen);
    }

    private static String here(Call call, AuthorizedCase seen, Place place) {
        return call.prefix() + address(seen) + "/langkah/" + place.path();
    }

    private static String address(AuthorizedCase seen) {
        return StepForm.address(seen);
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String text(Call call, String key) {
        return screen.pages().text(call, key);
    }
}
