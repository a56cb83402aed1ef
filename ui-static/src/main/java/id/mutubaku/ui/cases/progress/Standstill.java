package id.mutubaku.ui.cases.progress;

import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import id.mutubaku.model.cases.work.StepVisit.Wait;
import id.mutubaku.ui.cases.context.CaseContext;
import java.util.List;
import java.util.Optional;

/** The reason why no time runs against a case. */
final class Standstill {
    private final CaseContext context;

    Standstill(CaseContext context) {
        this.context = context;
    }

    /** Returns the reason that weighs most: somebody who asks has work to do, a pause, a wait; empty for none. */
    String words() {
        CaseState state = context.state();
        return state.work().stream()
                .filter(visit -> !context.sop().isOfficial(visit.performers())
                        || visit.correction().isPresent())
                .findFirst()
                .map(this::waitingFor)
                .or(() -> pause(state))
                .or(() -> state.open().stream()
                        .filter(visit -> visit.stage() == Stage.WAITING)
                        .flatMap(visit -> visit.awaiting().stream())
                        .findFirst()
                        .map(this::until))
                .orElse("");
    }

    private String waitingFor(StepVisit visit) {
        boolean you = context.seen().byApplicant() && context.seen().isReaders(visit);
        List<String> performers = visit.performers();
        return you ? text("still.you") : text("still.for", context.people().actors(performers));
    }

    private Optional<String> pause(CaseState state) {
        return state.work().stream()
                .flatMap(visit -> visit.pause().stream())
                .findFirst()
                .map(pause -> text("still.paused", pause.reason()));
    }

    private String until(Wait wait) {
        return wait.until()
                .map(until -> text("still.until", context.words().dateTime(until)))
                .or(() -> wait.from()
                        .map(from -> text("still.for", context.people().actor(from))))
                .orElseGet(() -> text("still.waiting"));
    }

    private String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }
}
