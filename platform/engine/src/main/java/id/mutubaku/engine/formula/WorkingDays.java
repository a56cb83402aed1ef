package id.mutubaku.engine.formula;

import java.time.LocalDate;
import java.util.Optional;

/** The working days of an office. Where the calendar has no data for a date that matters, the answer is empty. */
public interface WorkingDays {

    /** The working days of no office at all: none is known. */
    WorkingDays UNKNOWN = new WorkingDays() {
        @Override
        public Optional<LocalDate> plus(LocalDate from, int days) {
            return Optional.empty();
        }

        @Override
        public Optional<Integer> between(LocalDate from, LocalDate until) {
            return Optional.empty();
        }
    };

    /**
     * Returns the last of so many working days after a date, which itself is not counted.
     *
     * @param days how many; negative for working days before the date, 0 for the date itself
     */
    Optional<LocalDate> plus(LocalDate from, int days);

    /** Counts the working days after a date, up to and with another; negative where the other is the earlier. */
    Optional<Integer> between(LocalDate from, LocalDate until);
}
