package id.mutubaku.model.cases.work;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A time at which people are told that a step is near its due date, or late.
 *
 * @param id unique in the visit
 * @param at when; meaningless while the clock of the step stands, and absent while nobody can know it: the calendar has
 *     no data for that day yet
 * @param offset time from the due date, as the step's time counts, negative before it: keeps its distance when the due date moves; absent
 *     where it was never known, and then laid out as the SOP says as soon as it can be
 * @param tell ids of actors
 */
public record Timer(String id, Kind kind, Optional<Instant> at, Optional<Duration> offset, List<String> tell) {

    /** The purpose of a timer. */
    public enum Kind {
        /** The step is near its due date. */
        REMINDER,
        /** The due date has come. */
        DUE,
        /** The step is late, and somebody else is told. */
        ESCALATION
    }

    public Timer {
        tell = List.copyOf(tell);
    }

    /** Returns the same at another time; empty where that is not known. */
    public Timer movedTo(Optional<Instant> time) {
        return new Timer(id, kind, time, offset, tell);
    }

    /** Returns the same for other actors. */
    public Timer telling(List<String> others) {
        return new Timer(id, kind, at, offset, others);
    }
}
