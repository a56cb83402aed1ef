package id.mutubaku.model.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Is something to be told at a time.
 *
 * @param id unique in the visit
 * @param at when; meaningless while the clock of the step stands
 * @param offset working time from the due date, negative before it: keeps its distance when the due date moves
 * @param tell ids of actors
 */
public record Timer(String id, Kind kind, Instant at, Duration offset, List<String> tell) {

    /** Tells what a timer is for. */
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

    /** Returns the same at another time. */
    public Timer movedTo(Instant time) {
        return new Timer(id, kind, time, offset, tell);
    }
}
