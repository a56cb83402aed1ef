package id.mutubaku.server.pages;

import id.mutubaku.api.cases.CaseState;
import id.mutubaku.api.cases.Place;
import id.mutubaku.api.cases.StepVisit;
import id.mutubaku.api.definition.Step;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.server.accounts.Tokens;
import id.mutubaku.server.cases.Answer;
import id.mutubaku.server.cases.CaseReader;
import id.mutubaku.server.cases.CaseReader.Seen;
import id.mutubaku.server.cases.CaseService;
import id.mutubaku.server.cases.Principal.AccountHolder;
import id.mutubaku.server.http.Call;
import id.mutubaku.server.http.FileNames;
import id.mutubaku.server.http.HttpProblem;
import id.mutubaku.server.http.Reply;
import id.mutubaku.server.store.DocumentStore.StoredFile;
import id.mutubaku.server.store.WorkStore;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.form.FormReader;
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
    private final WorkStore work;
    private final Uploads uploads;
    private final InstantSource clock;

    CasePages(Pages pages, CaseReader reader, CaseService cases, WorkStore work, Uploads uploads, InstantSource clock) {
        this.pages = pages;
        this.reader = reader;
        this.cases = cases;
        this.work = work;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** Answers {@code GET /{region}/kasus/{number}}. */
    public Future<Reply> show(Call call) {
        return looked(call)
                .compose(seen -> seen.byApplicant()
                        ? applicantPage(call, seen)
                        : page(call, 200, seen, CaseModels.mine(seen), fresh(), Optional.empty(), List.of()));
    }

    /** Answers {@code GET /{region}/kasus/{number}/langkah/{step}}. */
    public Future<Reply> step(Call call) {
        return looked(call).compose(seen -> {
            Optional<StepVisit> visit = visit(seen, call.part("step"));
            return visit.isPresent()
                    ? page(call, 200, seen, visit, fresh(), Optional.empty(), List.of())
                    : Future.succeededFuture(Reply.seeOther(call.prefix() + address(seen)));
        });
    }

    /** Answers {@code POST /{region}/kasus/{number}/langkah/{step}}. */
    public Future<Reply> complete(Call call) {
        return seen(call)
                .compose(seen -> uploads.of(call, call.part("region")).compose(files -> {
                    Place place = new Place(call.part("step"));
                    Optional<FormSchema> form = seen.sop()
                            .find(place)
                            .flatMap(Step::form)
                            .flatMap(id -> seen.sop().at(place).form(id));
                    Optional<Map<String, Object>> edited =
                            form.flatMap(schema -> FormReader.edited(schema, call.posted()));
                    if (edited.isPresent()) {
                        Posted posted = new Posted(form, edited, files);
                        return page(
                                call,
                                200,
                                seen,
                                visit(seen, place.path()),
                                typed(call, posted, List.of()),
                                Optional.empty(),
                                List.of());
                    }
                    Posted posted = new Posted(form, form.map(schema -> FormReader.read(schema, call.posted())), files);
                    return complete(call, seen, place, posted);
                }));
    }

    /** Is what was posted for a step. */
    private record Posted(
            Optional<FormSchema> form, Optional<Map<String, Object>> data, Map<String, StoredFile> files) {}

    private Future<Reply> complete(Call call, Seen seen, Place place, Posted posted) {
        CaseService.Completion completion = new CaseService.Completion(
                place,
                optional(call.posted("branch")),
                posted.data(),
                optional(call.posted("note")),
                Uploads.ids(posted.files()));
        CaseService.Terms terms = new CaseService.Terms(
                optional(call.posted("version"))
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(Long::valueOf),
                optional(call.posted("key")),
                Tokens.digest("step " + seen.stored().state().number() + place + posted.data() + call.posted("branch")
                        + call.posted("note")));
        return cases.complete(call.principal(), call.part("region"), call.part("number"), completion, terms)
                .compose(answer -> answer instanceof Answer.Refused refused
                        ? refused(call, place, posted, refused)
                        : Future.succeededFuture(Reply.seeOther(onward(call, seen))));
    }

    /** Shows the case as it is now, with all that was typed: in the step's form, or beside it when the step is over. */
    private Future<Reply> refused(Call call, Place place, Posted posted, Answer.Refused refused) {
        return seen(call).compose(now -> {
            Optional<StepVisit> visit = visit(now, place.path());
            int status = refused.refusal().status();
            if (visit.isPresent()) {
                return page(
                        call, status, now, visit, typed(call, posted, refused.problems()), Optional.empty(), List.of());
            }
            String sentences = refused.problems().stream()
                    .map(problem -> problem.sentence(call.language()))
                    .collect(Collectors.joining(" "));
            NoticeView notice = new NoticeView(false, pages.text(call, "case.not-taken"), sentences);
            return page(
                    call,
                    status,
                    now,
                    CaseModels.mine(now),
                    fresh(),
                    Optional.of(notice),
                    unsent(call, now, place, posted));
        });
    }

    private List<SummaryView> unsent(Call call, Seen seen, Place place, Posted posted) {
        String title = pages.text(call, "case.unsent");
        List<SummaryView> unsent = new ArrayList<>();
        posted.form()
                .ifPresent(form -> unsent.addAll(new FormFields(pages.messages())
                        .summary(form, title, posted.data().orElse(Map.of()), call.language())));
        List<SummaryView.Row> rows = new ArrayList<>();
        seen.sop()
                .find(place)
                .flatMap(step -> step.branch(call.posted("branch")))
                .ifPresent(branch -> rows.add(new SummaryView.Row(pages.text(call, "case.decision"), branch.label())));
        optional(call.posted("note"))
                .ifPresent(note -> rows.add(new SummaryView.Row(pages.text(call, "case.note"), note)));
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

    /** Finds the case for somebody who looks at it: from now on it is not new to them. */
    private Future<Seen> looked(Call call) {
        return seen(call)
                .compose(seen -> call.principal() instanceof AccountHolder account
                        ? work.markSeen(call.part("region"), call.part("number"), account.username(), account.inboxes())
                                .map(seen)
                        : Future.succeededFuture(seen));
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
            Asking.Typed typed,
            Optional<NoticeView> notice,
            List<SummaryView> unsent) {
        return reader.events(seen).map(events -> {
            CaseModels models = new CaseModels(pages, call.language(), clock.instant());
            Asking asking = new Asking(pages, call.language());
            return pages.show(
                    call,
                    status,
                    seen.sop().region(),
                    "case",
                    models.official(
                            seen,
                            events,
                            visit.map(
                                    each -> asking.ask(seen.sop(), seen.stored().state(), each, typed)),
                            notice,
                            unsent));
        });
    }

    private static Asking.Typed fresh() {
        return new Asking.Typed(Optional.empty(), "", "", Map.of(), List.of(), Tokens.draw());
    }

    private static Asking.Typed typed(Call call, Posted posted, List<Problem> problems) {
        return new Asking.Typed(
                posted.data(),
                call.posted("branch"),
                call.posted("note"),
                Uploads.shown(posted.files(), Uploads.refused(problems), call.language()),
                problems,
                Tokens.draw());
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
