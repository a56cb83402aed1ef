package id.mutubaku.server.pages.cases;

import id.mutubaku.api.cases.Place;
import id.mutubaku.api.cases.StepVisit;
import id.mutubaku.api.definition.Step;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.server.accounts.Tokens;
import id.mutubaku.server.cases.Answer;
import id.mutubaku.server.cases.CaseReader.Seen;
import id.mutubaku.server.cases.CaseService;
import id.mutubaku.server.cases.Principal.AccountHolder;
import id.mutubaku.server.http.Call;
import id.mutubaku.server.http.Reply;
import id.mutubaku.server.pages.Uploads;
import id.mutubaku.server.pages.cases.CaseScreen.Shown;
import id.mutubaku.server.store.DocumentStore.StoredFile;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.form.FormReader;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.SummaryView;
import io.vertx.core.Future;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    CasePages(CaseScreen screen, CaseService cases, Uploads uploads) {
        this.screen = screen;
        this.cases = cases;
        this.uploads = uploads;
    }

    /** Answers {@code GET /{region}/kasus/{number}}. */
    public Future<Reply> show(Call call) {
        return screen.seen(call).compose(seen -> screen.show(call, 200, seen, Shown.of(CaseScreen.standing(seen))));
    }

    /** Answers {@code GET} at an address that only takes what is posted, as after signing in or changing language. */
    public Future<Reply> back(Call call) {
        return screen.seen(call).map(seen -> Reply.seeOther(call.prefix() + address(seen)));
    }

    /** Answers {@code GET /{region}/kasus/{number}/langkah/{step}}. */
    public Future<Reply> step(Call call) {
        return screen.seen(call).compose(seen -> {
            Optional<StepVisit> visit = visit(seen, call.part("step"));
            return visit.isPresent()
                    ? stepPage(call, 200, seen, visit.get(), Asking.Typed.nothing())
                    : Future.succeededFuture(Reply.seeOther(call.prefix() + address(seen)));
        });
    }

    private Future<Reply> stepPage(Call call, int status, Seen seen, StepVisit visit, Asking.Typed typed) {
        boolean correcting = visit.correction().isPresent()
                && StepDesk.mayDo(visit, call.principal().person());
        return correcting
                ? Future.succeededFuture(screen.pages()
                        .show(
                                call,
                                status,
                                seen.sop().region(),
                                "correction",
                                new Correcting(screen.pages(), call.language(), seen, visit, typed).view()))
                : screen.show(
                        call,
                        status,
                        seen,
                        new Shown(Optional.of(visit), typed, Attempt.NONE, Optional.empty(), List.of()));
    }

    /** Answers {@code POST /{region}/kasus/{number}/langkah/{step}}. */
    public Future<Reply> complete(Call call) {
        return screen.seen(call)
                .compose(seen -> uploads.of(call, call.part("region")).compose(files -> {
                    Place place = new Place(call.part("step"));
                    Optional<FormSchema> form = seen.sop()
                            .find(place)
                            .flatMap(Step::form)
                            .flatMap(id -> seen.sop().at(place).form(id));
                    Optional<Map<String, Object>> edited =
                            form.flatMap(schema -> FormReader.edited(schema, call.posted()));
                    Optional<Map<String, Object>> read =
                            edited.or(() -> form.map(schema -> FormReader.read(schema, call.posted())));
                    Optional<StepVisit> visit = visit(seen, place.path());
                    Posted posted = new Posted(form, read.map(data -> asked(call, visit, data)), files);
                    return edited.isPresent() && visit.isPresent()
                            ? stepPage(call, 200, seen, visit.get(), typed(call, posted, List.of()))
                            : complete(call, seen, place, posted);
                }));
    }

    /** Is what was posted for a step. */
    private record Posted(
            Optional<FormSchema> form, Optional<Map<String, Object>> data, Map<String, StoredFile> files) {}

    /** Takes of what was read from a correction what the page asked for; the engine refuses what it did not. */
    private static Map<String, Object> asked(Call call, Optional<StepVisit> visit, Map<String, Object> data) {
        return visit.flatMap(StepVisit::correction)
                .map(correction -> Correcting.posted(data, call.posted().keySet(), correction))
                .orElse(data);
    }

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
                        : Future.succeededFuture(Reply.seeOther(onward(call, seen, place))));
    }

    /** Shows the case as it is now, with all that was typed: in the step's form, or beside it when it is not theirs now. */
    private Future<Reply> refused(Call call, Place place, Posted posted, Answer.Refused refused) {
        return screen.seen(call).compose(now -> {
            Optional<StepVisit> visit = visit(now, place.path());
            int status = refused.refusal().status();
            if (visit.filter(each -> StepDesk.mayDo(each, call.principal().person())).isPresent()) {
                return stepPage(call, status, now, visit.get(), typed(call, posted, refused.problems()));
            }
            String sentences = refused.problems().stream()
                    .map(problem -> problem.sentence(call.language()))
                    .collect(Collectors.joining(" "));
            NoticeView notice = new NoticeView(false, text(call, "case.not-taken"), sentences);
            return screen.show(
                    call,
                    status,
                    now,
                    new Shown(
                            visit.or(() -> CaseScreen.standing(now)),
                            Asking.Typed.nothing(),
                            Attempt.NONE,
                            Optional.of(notice),
                            unsent(call, now, place, posted)));
        });
    }

    private List<SummaryView> unsent(Call call, Seen seen, Place place, Posted posted) {
        String title = text(call, "case.unsent");
        List<SummaryView> unsent = new ArrayList<>();
        posted.form()
                .ifPresent(form -> unsent.addAll(new FormFields(screen.pages().messages())
                        .summary(form, title, posted.data().orElse(Map.of()), call.language())));
        List<SummaryView.Row> rows = new ArrayList<>();
        seen.sop()
                .find(place)
                .flatMap(step -> step.branch(call.posted("branch")))
                .ifPresent(branch -> rows.add(new SummaryView.Row(text(call, "case.decision"), branch.label())));
        optional(call.posted("note"))
                .ifPresent(note -> rows.add(new SummaryView.Row(text(call, "case.note"), note)));
        posted.files()
                .values()
                .forEach(file -> rows.add(new SummaryView.Row(text(call, "case.documents"), file.fileName())));
        if (!rows.isEmpty()) {
            unsent.add(new SummaryView(unsent.isEmpty() ? title : "", "", rows));
        }
        return unsent;
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

    /** Finds a step that the reader may see in full; who asked, only one that can be done. */
    private static Optional<StepVisit> visit(Seen seen, String place) {
        return CaseScreen.visit(seen, place)
                .filter(visit -> visit.stage() == StepVisit.Stage.OPEN || !seen.byApplicant());
    }

    private static String onward(Call call, Seen seen, Place place) {
        if (visit(seen, place.path()).flatMap(StepVisit::correction).isPresent()) {
            return call.prefix() + address(seen) + "?kabar=perbaikan";
        }
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

    private String text(Call call, String key) {
        return screen.pages().text(call, key);
    }
}
