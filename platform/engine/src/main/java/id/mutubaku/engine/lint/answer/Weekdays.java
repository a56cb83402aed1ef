package id.mutubaku.engine.lint.answer;

import id.mutubaku.engine.formula.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** The working days of an office that works from Monday to Friday and has no holidays: near enough for a trial. */
final class Weekdays implements WorkingDays {
    private static final int MOST = 20_000;

    @Override
    public Optional<LocalDate> plus(LocalDate from, int days) {
        int way = days < 0 ? -1 : 1;
        LocalDate day = from;
        for (int left = Math.min(Math.abs(days), MOST); left > 0; left -= isOpen(day) ? 1 : 0) {
            day = day.plusDays(way);
        }
        return Optional.of(day);
    }

    @Override
    public Optional<Integer> between(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            return between(until, from).map(days -> -days);
        }
        Predicate<LocalDate> open = Weekdays::isOpen;
        return Optional.of((int) from.plusDays(1)
                .datesUntil(until.plusDays(1))
                .limit(MOST)
                .filter(open)
                .count());
    }

    private static boolean isOpen(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
