package id.mutubaku.engine.time.standard;

import java.util.Optional;

/** The outcome of reading a time standard: the standard, or the problem. */
public sealed interface TimeReading {

    /** The standard, empty when the text could not be read. */
    Optional<TimeStandard> standard();

    /** Why the text could not be read, empty when it could. */
    Optional<TimeProblem> problem();

    /** A text that was read. */
    record Read(TimeStandard value) implements TimeReading {
        @Override
        public Optional<TimeStandard> standard() {
            return Optional.of(value);
        }

        @Override
        public Optional<TimeProblem> problem() {
            return Optional.empty();
        }
    }

    /** A text that is no time standard. */
    record Unreadable(TimeProblem why) implements TimeReading {
        @Override
        public Optional<TimeStandard> standard() {
            return Optional.empty();
        }

        @Override
        public Optional<TimeProblem> problem() {
            return Optional.of(why);
        }
    }
}
