package id.mutubaku.web.pages.cases;

import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.casework.cases.Answer;
import id.mutubaku.casework.cases.AuthorizedCase;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.cases.Principal.AccountHolder;
import id.mutubaku.casework.cases.Principal.Anonymous;
import id.mutubaku.casework.cases.Principal.AtCounter;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.Place;
import id.mutubaku.model.cases.StepVisit;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.page.Words;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.Uploads;
import id.mutubaku.web.pages.cases.CaseScreen.Shown;
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
import java.util.Map;
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
     * Answers {@code GET /{region}/kasus/{number}/langkah/{step}}; with {@code draf}, goes on with what was posted after
     * a session had ended.
     */
    public Future<Reply> step(Call call) {
        return screen.looked(call).compose(seen -> {
            Place place = new Place(call.part("step"));
            Optional<StepVisit> visit = visit(seen, place.path());
            if (call.query("draf").isPresent()) {
                return drafts.unsent(call, seen, place)
                        .compose(found -> found.isPresent()
                                ? adopted(call, seen, place, found.get())
                                : Future.succeededFuture(Reply.seeOther(here(call, seen, place))));
            }
            return visit.isPresent()
                    ? drafted(call, seen, visit)
                    : Future.succeededFuture(Reply.seeOther(call.prefix() + address(seen)));
        });
    }

    /** Takes over what was posted without a session: into the step's form, or beside it when the step is over. */
    private Future<Reply> adopted(Call call, AuthorizedCase seen, Place place, StepDraft unsent) {
        return visit(seen, place.path()).isPresent()
                ? drafts.adopt(call, seen, place, unsent).map(kept -> Reply.seeOther(here(call, seen, place)))
                : over(
                        call,
                        200,
                        seen,
                        place,
                        unsent,
                        Problem.error("", "step/closed-to-you").sentence(call.language()));
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
            return page(call, 200, seen, done.get(), draft, List.of(), notice);
        });
    }

    private NoticeView savedAt(Call call, AuthorizedCase seen, Instant at) {
        Words words = new Words(
                screen.pages().messages(),
                call.language().tag(),
                seen.sop().region().timeZone());
        return new NoticeView(
                false, screen.pages().text(call, "draft.of", words.dateTime(at)), text(call, "draft.of-text"));
    }

    /**
     * Answers {@code POST /{region}/kasus/{number}/langkah/{step}}. What comes without a session, because that has ended
     * in the meantime, is kept until its author has signed in again.
     */
    public Future<Reply> complete(Call call) {
        Place place = new Place(call.part("step"));
        if (call.principals().stream().allMatch(Anonymous.class::isInstance)) {
            return uploads.of(call, call.part("region"))
                    .compose(files -> drafts.keepForSignIn(call, files))
                    .map(token ->
                            Reply.seeOther(call.prefix() + "/masuk?ke=" + encoded(call.path() + "?draf=" + token)));
        }
        return screen.seen(call)
                .compose(seen -> uploads.of(call, call.part("region"))
                        .compose(files -> drafts.posted(call, seen, place, files))
                        .compose(posted -> answer(call, seen, place, asked(call, seen, place, posted))));
    }

    /** Takes of what was read for a correction what was posted for it; the engine refuses what nobody asked for. */
    private static StepDraft asked(Call call, AuthorizedCase seen, Place place, StepDraft read) {
        return visit(seen, place.path())
                .flatMap(StepVisit::correction)
                .map(correction -> CorrectionForm.posted(read, call.posted().keySet(), correction))
                .orElse(read);
    }

    private Future<Reply> answer(Call call, AuthorizedCase seen, Place place, StepDraft posted) {
        Optional<StepVisit> visit = visit(seen, place.path()).filter(each -> mayDo(seen, each));
        if (visit.isPresent() && !call.posted("save").isEmpty()) {
            String found = seen.sop().step(place).checks().isEmpty() ? "" : "#findings";
            return drafts.save(call, seen, place, posted).map(kept -> Reply.seeOther(here(call, seen, place) + found));
        }
        if (visit.isPresent() && posted.inEdit()) {
            return drafts.save(call, seen, place, posted)
                    .compose(kept -> page(call, 200, seen, visit.get(), posted, List.of(), Optional.empty()));
        }
        return complete(call, seen, place, posted);
    }

    private Future<Reply> complete(Call call, AuthorizedCase seen, Place place, StepDraft posted) {
        CaseService.Completion completion = new CaseService.Completion(
                place, optional(posted.branch()), posted.data(), optional(posted.note()), Uploads.ids(posted.files()));
        CaseService.Terms terms = new CaseService.Terms(
                optional(call.posted("version"))
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(Long::valueOf),
                optional(call.posted("key")),
                Tokens.digest("step " + seen.stored().state().number() + place + posted.data() + posted.branch()
                        + posted.note()));
        return cases.complete(seen.reader(), call.part("region"), call.caseNumber(), completion, terms)
                .compose(answer -> answer instanceof Answer.Refused refused
                        ? refused(call, place, posted, refused)
                        : drafts.remove(call, seen, place).map(removed -> Reply.seeOther(onward(call, seen, place))));
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
                    .compose(
                            kept -> page(call, status, now, visit.get(), posted, refused.problems(), Optional.empty()));
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
                        unsent(call, now, place, posted)));
    }

    private List<SummaryView> unsent(Call call, AuthorizedCase seen, Place place, StepDraft posted) {
        String title = text(call, "case.unsent");
        List<SummaryView> unsent = new ArrayList<>();
        posted.form()
                .ifPresent(form -> unsent.addAll(new FormFields(screen.pages().messages())
                        .summary(form, title, posted.data().orElse(Map.of()), call.language())));
        List<SummaryView.Row> rows = new ArrayList<>();
        seen.sop()
                .find(place)
                .flatMap(step -> step.branch(posted.branch()))
                .ifPresent(branch -> rows.add(new SummaryView.Row(text(call, "case.decision"), branch.label())));
        optional(posted.note()).ifPresent(note -> rows.add(new SummaryView.Row(text(call, "case.note"), note)));
        posted.files()
                .values()
                .forEach(file -> rows.add(new SummaryView.Row(text(call, "case.documents"), file.fileName())));
        if (!rows.isEmpty()) {
            unsent.add(new SummaryView(unsent.isEmpty() ? title : "", "", rows));
        }
        return unsent;
    }

    /** Shows a step to be done: a correction on a page of its own, anything else with its case. */
    private Future<Reply> page(
            Call call,
            int status,
            AuthorizedCase seen,
            StepVisit visit,
            StepDraft draft,
            List<Problem> problems,
            Optional<NoticeView> notice) {
        StepForm.Typed typed = draft.shown(problems, call.language());
        if (visit.correction().isPresent() && isStepPage(call)) {
            CorrectionForm correcting = new CorrectionForm(screen.pages(), call.language(), seen, visit, typed, notice);
            return Future.succeededFuture(
                    screen.pages().show(call, status, seen.sop().region(), "correction", correcting.view()));
        }
        Optional<NoticeView> shown = visit.correction().isPresent() ? Optional.empty() : notice;
        List<SummaryView> left = draft.leftIn(screen.pages(), call.language());
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
