package id.mutubaku.engine.cases.clock;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.time.standard.TimeStandard;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.definition.SopDefinition.Service;
import id.mutubaku.model.definition.TimeLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time that is promised for a whole service, from the request to its answer. What was promised stays, whatever becomes
 * of the calendar; only the time for which who asks has had the case is added to it.
 */
public final class Promise {
    private Promise() {}

    /** Returns until when the service is promised to whoever asks at an instant; empty where nothing is, or can be. */
    public static Optional<Instant> made(Sop sop, Instant at) {
        return time(sop)
                .flatMap(limit -> TimeStandard.of(limit)
                        .flatMap(TimeStandard::by)
                        .map(by -> new Deadline(by, by.date()).next(sop.officeTime(), at))
                        .orElseGet(() -> sop.officeTime().due(at, limit))
                        .at());
    }

    /**
     * Returns until when a case is promised now: later than was said at first by the working time that who asks has had
     * it. A date stays.
     */
    public static Optional<Instant> of(Sop sop, CaseState state) {
        Duration waited = state.time().entrySet().stream()
                .filter(used -> sop.isApplicant(used.getKey()))
                .map(used -> used.getValue())
                .reduce(Duration.ZERO, Duration::plus);
        boolean stays = waited.isZero() || time(sop).filter(Promise::isDate).isPresent();
        return stays
                ? state.promised()
                : state.promised()
                        .map(promised ->
                                sop.officeTime().shift(promised, waited).orElse(promised));
    }

    private static boolean isDate(TimeLimit limit) {
        return TimeStandard.of(limit).flatMap(TimeStandard::by).isPresent();
    }

    private static Optional<TimeLimit> time(Sop sop) {
        return sop.definition().service().flatMap(Service::time);
    }
}
