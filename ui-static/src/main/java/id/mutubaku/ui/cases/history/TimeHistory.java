package id.mutubaku.ui.cases.history;

import id.mutubaku.model.cases.CaseEvent.ClockStarted;
import id.mutubaku.model.cases.CaseEvent.ClockStopped;
import id.mutubaku.model.cases.CaseEvent.DueChanged;
import id.mutubaku.model.cases.CaseEvent.StepPaused;
import id.mutubaku.model.cases.CaseEvent.StepResumed;
import id.mutubaku.model.cases.CaseEvent.TimerFired;
import id.mutubaku.model.cases.CaseEvent.WaitEnded;
import id.mutubaku.model.cases.work.Timer;
import id.mutubaku.ui.view.EventView;
import java.util.Locale;
import java.util.Optional;

/** The history of the time of steps. */
final class TimeHistory {
    private final HistoryText telling;

    TimeHistory(HistoryText telling) {
        this.telling = telling;
    }

    void addTo(Timeline timeline) {
        timeline.tells(StepPaused.class, this::paused);
        timeline.tells(StepResumed.class, this::resumed);
        timeline.tells(Rank.CONSEQUENCE, ClockStarted.class, this::started);
        timeline.isSilentOn(ClockStopped.class); // what stops it is told: a pause, a return, who asks has work to do
        timeline.tells(WaitEnded.class, this::waitEnded);
        timeline.tells(TimerFired.class, this::fired);
        timeline.tells(DueChanged.class, this::dueChanged);
    }

    private Optional<EventView> paused(StepPaused paused) {
        return telling.told(
                paused,
                telling.text("event.paused", telling.activity(paused.place())),
                telling.people().name(paused.by()),
                paused.reason());
    }

    private Optional<EventView> resumed(StepResumed resumed) {
        return telling.told(
                resumed,
                telling.text("event.resumed", telling.activity(resumed.place())),
                telling.people().name(resumed.by()));
    }

    /** Tells until when there is time now; a step without a time standard has nothing to tell. */
    private Optional<EventView> started(ClockStarted started) {
        String until = started.due()
                .map(due -> telling.text("event.due-now", telling.time(due)))
                .or(started::noDue)
                .orElse("");
        return until.isEmpty() ? Optional.empty() : telling.told(started, until, "");
    }

    private Optional<EventView> waitEnded(WaitEnded ended) {
        String key = ended.message().isPresent()
                ? "event.wait-message"
                : ended.by().isPresent() ? "event.wait-by-hand" : "event.wait-day";
        return telling.told(
                ended,
                telling.text(
                        key, telling.activity(ended.place()), ended.message().orElse("")),
                ended.by().map(telling.people()::name).orElse(""),
                ended.note().orElse(""));
    }

    /** Tells who asks only that the office is late: that somebody was told of it is the office's own affair. */
    private Optional<EventView> fired(TimerFired fired) {
        Timer timer = fired.timer();
        if (telling.toApplicant()) {
            return timer.kind() == Timer.Kind.DUE
                    ? telling.told(fired, telling.text("event.late", telling.holders(fired.place())), "")
                    : Optional.empty();
        }
        String what = telling.text(
                "event.timer-" + timer.kind().name().toLowerCase(Locale.ROOT),
                telling.activity(fired.place()),
                telling.people().actors(timer.tell()));
        return telling.told(fired, what, "");
    }

    private Optional<EventView> dueChanged(DueChanged changed) {
        String none = telling.text("event.due-none");
        return telling.told(
                changed,
                telling.text(
                        "event.due-changed",
                        telling.activity(changed.place()),
                        changed.before().map(telling::time).orElse(none),
                        changed.after().map(telling::time).orElse(none)),
                telling.people().name(changed.by()));
    }
}
