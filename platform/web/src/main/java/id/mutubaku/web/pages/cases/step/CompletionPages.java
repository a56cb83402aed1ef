package id.mutubaku.web.pages.cases.step;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.access.Principal.Anonymous;
import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.casework.cases.Answer;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.ui.cases.context.CaseAddress;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.cases.step.TypedStep;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.RequestDigest;
import id.mutubaku.web.pages.Uploads;
import id.mutubaku.web.pages.cases.screen.CaseAccess;
import id.mutubaku.web.pages.cases.screen.CaseNews;
import id.mutubaku.web.pages.cases.screen.CaseScreen;
import id.mutubaku.web.pages.cases.step.StepScreen.Remarks;
import io.vertx.core.Future;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The completion of steps: what is posted is kept as a draft, or completes the step. */
public final class CompletionPages {
    private final CaseAccess access;
    private final CaseScreen screen;
    private final StepScreen steps;
    private final StepDrafts drafts;
    private final CaseService cases;
    private final Uploads uploads;

    /** Takes what finds, shows and completes steps, and what keeps drafts and files. */
    public CompletionPages(
            CaseAccess access,
            CaseScreen screen,
            StepScreen steps,
            StepDrafts drafts,
            CaseService cases,
            Uploads uploads) {
        this.access = access;
        this.screen = screen;
        this.steps = steps;
        this.drafts = drafts;
        this.cases = cases;
        this.uploads = uploads;
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
        return access.seen(call)
                .compose(seen -> uploads.of(call, call.part("region"), drafts.documents(call, seen.sop(), place))
                        .compose(files -> drafts.posted(call, seen, place, files))
                        .compose(posted -> answer(call, seen, place, posted)));
    }

    /** Keeps what was posted for a step that is open; for anything else, gives a token that finds nothing. */
    private Future<String> unsigned(Call call, Place place) {
        return access.openAt(call, place)
                .compose(found -> found.map(
                                sop -> uploads.fitting(call, call.part("region"), drafts.documents(call, sop, place))
                                        .compose(files -> drafts.keepForSignIn(call, files)))
                        .orElseGet(() -> Future.succeededFuture(Tokens.draw())));
    }

    private Future<Reply> answer(Call call, AuthorizedCase seen, Place place, StepDrafts.Posted read) {
        Optional<StepVisit> visit = StepScreen.toDo(seen, place);
        StepDraft posted = asked(call, seen, place, read.draft());
        if (visit.isPresent() && read.newer().isPresent()) {
            return overtaken(call, seen, visit.get(), posted, read.newer().get());
        }
        if (visit.isPresent() && !call.posted("save").isEmpty()) {
            return drafts.save(call, seen, place, posted).map(kept -> saved(call, seen, place));
        }
        if (visit.isPresent() && posted.inEdit()) {
            return drafts.save(call, seen, place, posted)
                    .compose(kept -> steps.show(call, 200, seen, visit.get(), kept, Remarks.of(List.of())));
        }
        if (visit.isPresent() && posted.asksForMore()) {
            return drafts.save(call, seen, place, posted)
                    .compose(kept -> steps.show(call, 200, seen, visit.get(), kept, more(call, seen)));
        }
        return complete(call, seen, place, posted);
    }

    /** Says that answers have made the form ask for more. */
    private Remarks more(Call call, AuthorizedCase seen) {
        CaseContext context = screen.context(call, seen);
        return Remarks.of(
                new NoticeView(false, context.text("form.more-asked"), context.text("form.more-asked-text")),
                List.of());
    }

    /** Takes of what was read for a correction what was posted for it; the engine refuses what nobody asked for. */
    private static StepDraft asked(Call call, AuthorizedCase seen, Place place, StepDraft read) {
        return StepScreen.visit(seen.visible(), place)
                .flatMap(StepVisit::correction)
                .map(correction -> read.postedFor(correction, call.posted().keySet()))
                .orElse(read);
    }

    private static Reply saved(Call call, AuthorizedCase seen, Place place) {
        String found = seen.sop().step(place).checks().isEmpty() ? "" : "#findings";
        return Reply.seeOther(call.prefix() + CaseAddress.of(seen.visible()).of(place) + found);
    }

    /** Shows what was posted in the form, and beside it the newer draft that another tab has saved. Both are kept. */
    private Future<Reply> overtaken(
            Call call, AuthorizedCase seen, StepVisit visit, StepDraft posted, StepDraft newer) {
        Instant at = newer.savedAt().orElseThrow();
        CaseContext context = screen.context(call, seen);
        NoticeView notice = new NoticeView(
                false,
                context.text("draft.conflict"),
                context.text("draft.conflict-text", context.words().dateTime(at)));
        List<SummaryView> beside = steps.beside(call, seen, visit.place(), newer, "draft.newer-title");
        return steps.show(call, 409, seen, visit, posted.savedAt(at), Remarks.of(notice, beside));
    }

    private Future<Reply> complete(Call call, AuthorizedCase seen, Place place, StepDraft posted) {
        CaseService.Completion completion = new CaseService.Completion(
                place,
                optional(posted.branch()),
                posted.data(),
                optional(posted.note()),
                Uploads.ids(posted.files()),
                !call.posted(TypedStep.UNCHANGED).isEmpty());
        return cases.complete(
                        seen.reader(),
                        call.part("region"),
                        call.caseNumber(),
                        completion,
                        terms(call, seen, place, posted))
                .compose(answer -> answer instanceof Answer.Refused refused
                        ? refused(call, place, posted, inWords(refused))
                        : drafts.remove(call, seen, place).map(removed -> onward(call, seen, place)));
    }

    private static CaseService.Terms terms(Call call, AuthorizedCase seen, Place place, StepDraft posted) {
        return new CaseService.Terms(
                optional(call.posted("version"))
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(Long::valueOf),
                optional(call.posted("key")),
                RequestDigest.of(
                        "step", seen.stored().state().number(), place, posted.data(), posted.branch(), posted.note()));
    }

    /** Says of a form that was sent before and changed since what people can make use of. */
    private static Answer.Refused inWords(Answer.Refused refused) {
        return refused.refusal() == Answer.Refusal.KEY_REUSED
                ? new Answer.Refused(refused.refusal(), List.of(Problem.error("", "step/already-sent")))
                : refused;
    }

    /** Shows the case as it is now, with all that was typed: in the step's form, or beside it when it is not theirs now. */
    private Future<Reply> refused(Call call, Place place, StepDraft posted, Answer.Refused refused) {
        return access.seen(call).compose(now -> {
            Optional<StepVisit> visit = StepScreen.toDo(now, place);
            int status = refused.refusal().status();
            if (visit.isEmpty()) {
                return steps.over(call, status, now, place, posted, sentences(call, refused));
            }
            return drafts.save(call, now, place, posted.without(Uploads.refused(refused.problems())))
                    .compose(kept -> {
                        StepDraft shown = posted.savedAt(kept.savedAt().orElseThrow());
                        return steps.show(call, status, now, visit.get(), shown, Remarks.of(refused.problems()));
                    });
        });
    }

    private static String sentences(Call call, Answer.Refused refused) {
        return refused.problems().stream()
                .map(problem -> problem.sentence(call.language()))
                .collect(Collectors.joining(" "));
    }

    private static Reply onward(Call call, AuthorizedCase seen, Place place) {
        if (seen.visible().atCounter()) {
            return CaseNews.back(call, seen, "loket");
        }
        if (StepScreen.visit(seen.visible(), place)
                .flatMap(StepVisit::correction)
                .isPresent()) {
            return CaseNews.back(call, seen, "perbaikan");
        }
        return Reply.seeOther(
                seen.reader() instanceof AccountHolder && !seen.visible().byApplicant()
                        ? call.prefix() + "/kerja?selesai="
                                + encoded(seen.stored().state().number())
                        : call.prefix() + CaseAddress.of(seen.visible()).path());
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
