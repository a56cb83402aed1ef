package id.mutubaku.web.pages.cases;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.cases.Answer;
import id.mutubaku.engine.cases.access.Returnable;
import id.mutubaku.engine.cases.access.VisibleCase;
import id.mutubaku.engine.cases.command.StepReturning;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.work.Correction.Mark;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.ui.cases.act.ReturnForm;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.cases.screen.CaseAccess;
import id.mutubaku.web.pages.cases.screen.CaseNews;
import id.mutubaku.web.pages.cases.screen.CaseScreen;
import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The return of answers and files that are to be corrected, with a remark each. */
final class ReturnPages {
    private final CaseAccess access;
    private final CaseScreen screen;

    ReturnPages(CaseAccess access, CaseScreen screen) {
        this.access = access;
        this.screen = screen;
    }

    /** Answers {@code GET …/langkah/{step}/kembalikan}. */
    Future<Reply> show(Call call) {
        return access.seen(call).map(seen -> page(call, 200, seen, List.of()));
    }

    /** Answers {@code POST …/langkah/{step}/kembalikan}. */
    Future<Reply> send(Call call) {
        return access.seen(call).compose(seen -> {
            Place place = new Place(call.part("step"));
            Map<String, Mark> offered = offered(seen.visible(), place);
            List<Problem> unticked = unticked(call, seen.visible(), offered);
            if (!unticked.isEmpty()) {
                return Future.succeededFuture(page(call, 422, seen, unticked));
            }
            List<String> ticked = ticked(call, offered.keySet());
            List<Mark> marks =
                    ticked.stream().map(key -> marked(call, offered, key)).toList();
            Optional<String> note = Optional.of(call.posted(ReturnForm.NOTE));
            return screen.ask(call, seen, (at, by) -> new StepReturning.Return(at, by, place, marks, note))
                    .compose(answer -> answer instanceof Answer.Refused refused
                            ? refused(call, refused, ticked)
                            : Future.succeededFuture(CaseNews.back(call, seen, "kembalikan")));
        });
    }

    /** Lists what was remarked on and is not ticked. */
    private static List<Problem> unticked(Call call, VisibleCase seen, Map<String, Mark> offered) {
        Returnable returnable = new Returnable(seen.sop(), seen.state());
        return offered.entrySet().stream()
                .filter(each -> !isTicked(call, each.getKey())
                        && !remark(call, each.getKey()).isEmpty())
                .map(each -> Problem.error(
                        "/" + ReturnForm.REMARK + each.getKey(), "return/not-ticked", returnable.name(each.getValue())))
                .toList();
    }

    /** Lists what is ticked in the order of the page, and behind it what the page does not offer any more. */
    private static List<String> ticked(Call call, Set<String> offered) {
        Set<String> ticked = new LinkedHashSet<>(offered);
        ticked.removeIf(key -> !isTicked(call, key));
        call.posted().keySet().stream()
                .filter(name -> name.startsWith(ReturnForm.BOX))
                .map(name -> name.substring(ReturnForm.BOX.length()))
                .forEach(ticked::add);
        return List.copyOf(ticked);
    }

    private static Mark marked(Call call, Map<String, Mark> offered, String key) {
        return Optional.ofNullable(offered.get(key))
                .map(mark -> new Mark(mark.kind(), mark.form(), mark.name(), remark(call, key)))
                .orElseGet(() -> new Mark(Mark.Kind.FIELD, "", key, remark(call, key)));
    }

    private Future<Reply> refused(Call call, Answer.Refused refused, List<String> ticked) {
        List<Problem> problems = refused.problems().stream()
                .map(problem -> atField(problem, ticked))
                .toList();
        return access.seen(call).map(now -> page(call, refused.refusal().status(), now, problems));
    }

    /** Moves a problem from the place of a mark in the command to the remark on the page. */
    private static Problem atField(Problem problem, List<String> ticked) {
        String pointer = IntStream.range(0, ticked.size())
                .filter(index -> problem.pointer().equals(Pointers.of("marks", index)))
                .mapToObj(index -> "/" + ReturnForm.REMARK + ticked.get(index))
                .findFirst()
                .orElse("");
        return new Problem(pointer, problem.rule(), problem.severity(), problem.arguments());
    }

    /** Shows the page; where the step is no longer the reader's to return, its case. */
    private Reply page(Call call, int status, AuthorizedCase seen, List<Problem> problems) {
        CaseContext context = screen.context(call, seen);
        Optional<StepVisit> visit = context.seen()
                .readersVisit(new Place(call.part("step")))
                .filter(context.seen()::mayDo)
                .filter(each -> !ReturnForm.marks(context.seen(), each).isEmpty());
        return visit.map(each -> new ReturnForm(context, call::posted, problems).view(each))
                .map(view -> screen.page(call, status, seen, "return", view))
                .orElseGet(
                        () -> Reply.seeOther(call.prefix() + context.address().path()));
    }

    private static Map<String, Mark> offered(VisibleCase seen, Place place) {
        Map<String, Mark> offered = new LinkedHashMap<>();
        seen.readersVisit(place)
                .ifPresent(visit ->
                        ReturnForm.marks(seen, visit).forEach(mark -> offered.put(ReturnForm.key(mark), mark)));
        return offered;
    }

    private static boolean isTicked(Call call, String key) {
        return !call.posted(ReturnForm.BOX + key).isEmpty();
    }

    private static String remark(Call call, String key) {
        return call.posted(ReturnForm.REMARK + key);
    }
}
