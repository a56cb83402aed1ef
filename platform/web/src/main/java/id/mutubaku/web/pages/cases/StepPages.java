package id.mutubaku.web.pages.cases;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.cases.CaseService.CommandMaker;
import id.mutubaku.engine.cases.command.StepHolding;
import id.mutubaku.engine.cases.command.StepReturning;
import id.mutubaku.engine.cases.command.StepTime;
import id.mutubaku.engine.cases.command.StepWaiting;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.ui.cases.act.Acts;
import id.mutubaku.ui.cases.act.Attempt;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.cases.screen.CaseAccess;
import id.mutubaku.web.pages.cases.screen.CaseScreen;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The acts on a step beside its completion: who has it, its time, its wait, its return. */
final class StepPages {
    private final CaseAccess access;
    private final CaseScreen screen;

    StepPages(CaseAccess access, CaseScreen screen) {
        this.access = access;
        this.screen = screen;
    }

    /** Answers {@code POST …/langkah/{step}/ambil}. */
    Future<Reply> claim(Call call) {
        return act(call, "ambil", place -> (at, by) -> new StepHolding.Claim(at, by, place));
    }

    /** Answers {@code POST …/langkah/{step}/lepas}. */
    Future<Reply> release(Call call) {
        return act(call, "lepas", place -> (at, by) -> new StepHolding.Release(at, by, place));
    }

    /** Answers {@code POST …/langkah/{step}/jeda}. */
    Future<Reply> pause(Call call) {
        return act(call, "jeda", place -> (at, by) -> new StepTime.Pause(at, by, place, reason(call, "jeda")));
    }

    /** Answers {@code POST …/langkah/{step}/lanjut}. */
    Future<Reply> resume(Call call) {
        return act(call, "lanjut", place -> (at, by) -> new StepTime.Resume(at, by, place));
    }

    /** Answers {@code POST …/langkah/{step}/buka}. */
    Future<Reply> endWait(Call call) {
        Optional<String> branch = Optional.of(call.posted(Attempt.name("buka", "branch")));
        return act(
                call,
                "buka",
                place -> (at, by) -> new StepWaiting.EndWait(at, by, place, reason(call, "buka"), branch));
    }

    /** Answers {@code POST …/langkah/{step}/tarik}. */
    Future<Reply> recall(Call call) {
        return act(call, "tarik", place -> (at, by) -> new StepReturning.Recall(at, by, place, reason(call, "tarik")));
    }

    /** Answers {@code POST …/langkah/{step}/teruskan}. */
    Future<Reply> assign(Call call) {
        String act = call.posted(Acts.NAME);
        String to = call.posted(Attempt.name(act, "to"));
        Optional<String> note = Optional.of(call.posted(Attempt.name(act, "note")));
        return access.seen(call)
                .compose(seen -> access.colleagues(seen).compose(colleagues -> {
                    Optional<AccountHolder> chosen = colleagues.stream()
                            .filter(colleague -> colleague.username().equals(to))
                            .findFirst();
                    return chosen.isPresent()
                            ? screen.act(call, seen, act, "teruskan", assign(call, seen, chosen.get(), note))
                            : screen.refused(call, 422, act, List.of(Problem.error("/to", "step/to-missing")));
                }));
    }

    private static CommandMaker assign(Call call, AuthorizedCase seen, AccountHolder to, Optional<String> note) {
        Place place = new Place(call.part("step"));
        return (at, by) -> new StepHolding.Assign(
                at, by, place, to.in(seen.sop(), seen.stored().state()), note);
    }

    private Future<Reply> act(Call call, String act, Function<Place, CommandMaker> command) {
        return access.seen(call)
                .compose(seen -> screen.act(call, seen, act, act, command.apply(new Place(call.part("step")))));
    }

    private static String reason(Call call, String act) {
        return call.posted(Attempt.name(act, "reason"));
    }
}
