package id.mutubaku.engine.definition;

import id.mutubaku.api.definition.TimeLimit;
import java.time.Instant;
import java.util.Optional;

/** Tells until when a step is due. Pure: the same arrival gives the same date. */
@FunctionalInterface
public interface DueDates {

    /** Returns the due date of a step that a case arrived at. */
    Due due(Instant arrival, TimeLimit limit);

    /**
     * Is a due date, or the reason why there is none.
     *
     * @param at when the step is due
     * @param unknown which calendar data is missing, where the date cannot be known
     */
    record Due(Optional<Instant> at, Optional<String> unknown) {}
}
