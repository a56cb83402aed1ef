package id.mutubaku.server.pages;

import id.mutubaku.api.cases.CaseState;
import id.mutubaku.api.cases.Place;
import id.mutubaku.api.cases.StepVisit;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.server.accounts.Tokens;
import id.mutubaku.server.cases.Answer;
import id.mutubaku.server.cases.CaseReader;
import id.mutubaku.server.cases.CaseReader.Seen;
import id.mutubaku.server.cases.CaseService;
import id.mutubaku.server.cases.Principal.AccountHolder;
import id.mutubaku.server.cases.Principal.Anonymous;
import id.mutubaku.server.http.Call;
import id.mutubaku.server.http.FileNames;
import id.mutubaku.server.http.HttpProblem;
import id.mutubaku.server.http.Reply;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.page.Words;
import id.mutubaku.ui.svg.QrSvg;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.applicant.ReceiptView;
import io.vertx.core.Future;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows a case to those who have a part in it, and lets them do the step that is theirs. */
public final class CasePages {
    private final Pages pages;
    private final CaseReader reader;
    private final CaseService cases;
    private final Uploads uploads;
    private final StepDrafts drafts;
    private final InstantSource clock;

    CasePages(
            Pages pages,
            CaseReader reader,
            CaseService cases,
            Uploads uploads,
            StepDrafts drafts,
            InstantSource clock) {
        this.pages = pages;
        this.reader = reader;
        this.cases = cases;
        this.uploads = uploads;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Answers {@code GET /{region}/kasus/{number}}. */
    public Future<Reply> show(Call call) {
        return seen(call)
                .compose(seen ->
                        seen.byApplicant() ? applicantPage(call, seen) : drafted(call, seen, CaseModels.mine(seen)));
    }

    /**
     * Answers {@code GET /{region}/kasus/{number}/langkah/{step}}; with {@code draf}, goes on with what was posted after
     * a session had ended.
     */
    public Future<Reply> step(Call call) {
        return seen(call).compose(seen -> {
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
    private Future<Reply> adopted(Call call, Seen seen, Place place, StepDraft unsent) {
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
    private Future<Reply> drafted(Call call, Seen seen, Optional<StepVisit> visit) {
        if (visit.isEmpty()) {
            return page(call, 200, seen, visit, StepDraft.NONE, List.of(), Optional.empty(), List.of());
        }
        return drafts.of(call, seen, visit.get().place()).compose(kept -> {
            Optional<NoticeView> notice = kept.flatMap(StepDraft::savedAt).map(at -> savedAt(call, seen, at));
            StepDraft draft = kept.orElse(StepDraft.NONE);
            return page(call, 200, seen, visit, draft, List.of(), notice, draft.leftIn(pages, call.language()));
        });
    }

    private NoticeView savedAt(Call call, Seen seen, Instant at) {
        Words words = new Words(
                pages.messages(), call.language().tag(), seen.sop().region().timeZone());
        return new NoticeView(
                false, pages.text(call, "draft.of", words.dateTime(at)), pages.text(call, "draft.of-text"));
    }

    /**
     * Answers {@code POST /{region}/kasus/{number}/langkah/{step}}. What comes without a session, because that has ended
     * in the meantime, is kept until its author has signed in again.
     */
    public Future<Reply> complete(Call call) {
        Place place = new Place(call.part("step"));
        if (call.principal() instanceof Anonymous) {
            return uploads.of(call, call.part("region"))
                    .compose(files -> drafts.keepForSignIn(call, files))
                    .map(token ->
                            Reply.seeOther(call.prefix() + "/masuk?ke=" + encoded(call.path() + "?draf=" + token)));
        }
        return seen(call)
                .compose(seen -> uploads.of(call, call.part("region"))
                        .compose(files -> drafts.posted(call, seen, place, files))
                        .compose(posted -> answer(call, seen, place, posted)));
    }

    private Future<Reply> answer(Call call, Seen seen, Place place, StepDraft posted) {
        Optional<StepVisit> visit = visit(seen, place.path());
        if (visit.isPresent() && !call.posted("save").isEmpty()) {
            return drafts.save(call, seen, place, posted).map(kept -> Reply.seeOther(here(call, seen, place)));
        }
        if (visit.isPresent() && posted.inEdit()) {
            return drafts.save(call, seen, place, posted)
                    .compose(kept -> page(
                            call,
                            200,
                            seen,
                            visit,
                            posted,
                            List.of(),
                            Optional.empty(),
                            posted.leftIn(pages, call.language())));
        }
        return complete(call, seen, place, posted);
    }

    private Future<Reply> complete(Call call, Seen seen, Place place, StepDraft posted) {
        CaseService.Completion completion = new CaseService.Completion(
                place, optional(posted.branch()), posted.data(), optional(posted.note()), Uploads.ids(posted.files()));
        CaseService.Terms terms = new CaseService.Terms(
                optional(call.posted("version"))
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(Long::valueOf),
                optional(call.posted("key")),
                Tokens.digest("step " + seen.stored().state().number() + place + posted.data() + posted.branch()
                        + posted.note()));
        return cases.complete(call.principal(), call.part("region"), call.part("number"), completion, terms)
                .compose(answer -> answer instanceof Answer.Refused refused
                        ? refused(call, place, posted, refused)
                        : drafts.remove(call, seen, place).map(removed -> Reply.seeOther(onward(call, seen))));
    }

    /** Shows the case as it is now, with all that was typed: in the step's form, or beside it when the step is over. */
    private Future<Reply> refused(Call call, Place place, StepDraft posted, Answer.Refused refused) {
        return seen(call).compose(now -> {
            Optional<StepVisit> visit = visit(now, place.path());
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
                            visit,
                            posted,
                            refused.problems(),
                            Optional.empty(),
                            posted.leftIn(pages, call.language())));
        });
    }

    /** Shows the case as it is now, and beside it what was typed for a step that is over. */
    private Future<Reply> over(Call call, int status, Seen now, Place place, StepDraft posted, String why) {
        NoticeView notice = new NoticeView(false, pages.text(call, "case.not-taken"), why);
        return page(
                call,
                status,
                now,
                CaseModels.mine(now),
                StepDraft.NONE,
                List.of(),
                Optional.of(notice),
                unsent(call, now, place, posted));
    }

    private List<SummaryView> unsent(Call call, Seen seen, Place place, StepDraft posted) {
        String title = pages.text(call, "case.unsent");
        List<SummaryView> unsent = new ArrayList<>();
        posted.form()
                .ifPresent(form -> unsent.addAll(new FormFields(pages.messages())
                        .summary(form, title, posted.data().orElse(Map.of()), call.language())));
        List<SummaryView.Row> rows = new ArrayList<>();
        seen.sop()
                .find(place)
                .flatMap(step -> step.branch(posted.branch()))
                .ifPresent(branch -> rows.add(new SummaryView.Row(pages.text(call, "case.decision"), branch.label())));
        optional(posted.note()).ifPresent(note -> rows.add(new SummaryView.Row(pages.text(call, "case.note"), note)));
        posted.files()
                .values()
                .forEach(file -> rows.add(new SummaryView.Row(pages.text(call, "case.documents"), file.fileName())));
        if (!rows.isEmpty()) {
            unsent.add(new SummaryView(unsent.isEmpty() ? title : "", "", rows));
        }
        return unsent;
    }

    /** Answers {@code GET /{region}/kasus/{number}/tanda-terima}. */
    public Future<Reply> receipt(Call call) {
        return seen(call).compose(seen -> {
            if (!seen.byApplicant()) {
                throw HttpProblem.of(404, "case/unknown", call.part("number"));
            }
            return reader.events(seen)
                    .map(events -> receipt(call, seen, events.get(0).event().at()));
        });
    }

    private Reply receipt(Call call, Seen seen, Instant openedAt) {
        CaseState state = seen.stored().state();
        String code = seen.stored().trackingCode();
        String follow =
                call.origin() + call.prefix() + "/lacak?nomor=" + encoded(state.number()) + "&kode=" + encoded(code);
        String next = state.work().stream().map(StepVisit::activity).findFirst().orElse("");
        ReceiptView view = new ReceiptView(
                seen.sop().definition().title(),
                state.number(),
                code,
                QrSvg.of(follow),
                openedAt,
                next,
                CaseModels.holder(seen.sop(), state),
                state.work().stream().flatMap(visit -> visit.due().stream()).findFirst(),
                address(seen),
                "");
        return pages.show(call, 200, seen.sop().region(), "receipt", view);
    }

    /** Answers {@code GET /{region}/kasus/{number}/berkas/{content}}. */
    public Future<Reply> file(Call call) {
        UUID content;
        try {
            content = UUID.fromString(call.part("content"));
        } catch (IllegalArgumentException notOne) {
            throw HttpProblem.notFound();
        }
        return seen(call)
                .compose(seen -> reader.file(seen, content))
                .map(found -> FileNames.download(found.orElseThrow(HttpProblem::notFound)));
    }

    private Future<Seen> seen(Call call) {
        return reader.find(call.principal(), call.part("region"), call.part("number"))
                .map(seen -> seen.orElseThrow(() -> HttpProblem.of(404, "case/unknown", call.part("number"))));
    }

    private Future<Reply> applicantPage(Call call, Seen seen) {
        return reader.events(seen)
                .map(events -> pages.show(
                        call,
                        200,
                        seen.sop().region(),
                        "applicant-case",
                        new CaseModels(pages, call.language(), clock.instant())
                                .applicant(seen, events, Optional.empty())));
    }

    private Future<Reply> page(
            Call call,
            int status,
            Seen seen,
            Optional<StepVisit> visit,
            StepDraft typed,
            List<Problem> problems,
            Optional<NoticeView> notice,
            List<SummaryView> unsent) {
        return reader.events(seen).map(events -> {
            CaseModels models = new CaseModels(pages, call.language(), clock.instant());
            Asking asking = new Asking(pages, call.language());
            Asking.Typed shown = new Asking.Typed(
                    typed.data(),
                    typed.branch(),
                    typed.note(),
                    Uploads.shown(typed.files(), Uploads.refused(problems), call.language()),
                    problems,
                    Tokens.draw());
            return pages.show(
                    call,
                    status,
                    seen.sop().region(),
                    "case",
                    models.official(
                            seen,
                            events,
                            visit.map(
                                    each -> asking.ask(seen.sop(), seen.stored().state(), each, shown)),
                            notice,
                            unsent));
        });
    }

    private static Optional<StepVisit> visit(Seen seen, String place) {
        return seen.stored()
                .state()
                .openAt(new Place(place))
                .filter(visit -> visit.stage() == StepVisit.Stage.OPEN)
                .filter(visit -> visit.performers().stream().anyMatch(seen.actors()::contains));
    }

    private static String onward(Call call, Seen seen) {
        return call.principal() instanceof AccountHolder && !seen.byApplicant()
                ? call.prefix() + "/kerja?selesai="
                        + encoded(seen.stored().state().number())
                : call.prefix() + address(seen);
    }

    private static String here(Call call, Seen seen, Place place) {
        return call.prefix() + address(seen) + "/langkah/" + place.path();
    }

    private static String address(Seen seen) {
        return Asking.address(seen.stored().state());
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
