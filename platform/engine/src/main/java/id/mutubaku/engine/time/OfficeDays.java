package id.mutubaku.engine.time;

import id.mutubaku.engine.calendar.NoCalendarData;
import id.mutubaku.engine.calendar.WorkCalendar;
import id.mutubaku.engine.formula.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** The days on which an office is open by its calendar. */
record OfficeDays(WorkCalendar calendar) implements WorkingDays {

    @Override
    public Optional<LocalDate> plus(LocalDate from, int days) {
        return known(() -> {
            LocalDate date = from;
            for (int left = Math.abs(days); left > 0; left -= isOpen(date) ? 1 : 0) {
                date = date.plusDays(Integer.signum(days));
            }
            return date;
        });
    }

    @Override
    public Optional<Integer> between(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            return between(until, from).map(days -> -days);
        }
        return known(() -> (int) from.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(this::isOpen)
                .count());
    }

    private boolean isOpen(LocalDate date) {
        return !calendar.openOn(date).isEmpty();
    }

    private static <T> Optional<T> known(Supplier<T> reckoning) {
        try {
            return Optional.of(reckoning.get());
        } catch (NoCalendarData missing) {
            return Optional.empty();
        }
    }
}
