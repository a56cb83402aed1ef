package id.mutubaku.ui.cases.page;

import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.ui.cases.act.Attempt;
import id.mutubaku.ui.cases.step.TypedStep;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.SummaryView;
import java.util.List;
import java.util.Optional;

/**
 * What is shown beside the case itself.
 *
 * @param visit the step that is shown in full
 * @param typed what was posted for that step
 * @param attempt an act that was refused
 * @param unsent what was posted and has no place any more
 */
public record Shown(
        Optional<StepVisit> visit,
        TypedStep typed,
        Attempt attempt,
        Optional<NoticeView> notice,
        List<SummaryView> unsent) {

    public Shown {
        unsent = List.copyOf(unsent);
    }

    /** Returns a step with nothing typed and nothing attempted. */
    public static Shown of(Optional<StepVisit> visit) {
        return new Shown(visit, TypedStep.NOTHING, Attempt.NONE, Optional.empty(), List.of());
    }

    /** Returns the same with an act that was refused. */
    public Shown after(Attempt refused) {
        return new Shown(visit, typed, refused, notice, unsent);
    }

    /** Returns the same with a notice, where there is none yet. */
    public Shown orNotice(Optional<NoticeView> other) {
        return new Shown(visit, typed, attempt, notice.or(() -> other), unsent);
    }
}
