package id.mutubaku.engine.cases.clock;

import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.StepVisit;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/** The time of a case, which never runs backwards, whatever the clock of a server does. */
public final class CaseTime {
    private CaseTime() {}

    /**
     * Returns when a command happens to a case: now by the clock, or, where the clock was set back, when the latest of
     * its open steps was opened, stopped or started. So nobody is charged with less than no time, and whoever has the
     * case next is not charged with the time by which the clock was set back.
     */
    public static Instant of(CaseState state, Instant clock) {
        return state.open().stream()
                .flatMap(CaseTime::known)
                .filter(known -> known.isAfter(clock))
                .max(Comparator.naturalOrder())
                .orElse(clock);
    }

    private static Stream<Instant> known(StepVisit visit) {
        return Stream.of(
                        Stream.of(visit.openedAt()),
                        visit.clock().since().stream(),
                        visit.pause().map(StepVisit.Pause::at).stream())
                .flatMap(times -> times);
    }
}
