package id.mutubaku.engine.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.calendar.file.ShippedCalendars;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OfficeDaysTest {
    private static final OfficeDays FIVE = new OfficeDays(ShippedCalendars.office("kantor-5-hari"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 2026-11-30, 1",
        "2026-11-30, 2026-11-30, 0",
        "2026-11-30, 2026-11-27, -1",
        "2026-12-23, 2026-12-28, 1"
    })
    void workingDays_areThoseAfterTheFirst_withoutWeekendsAndHolidays(LocalDate from, LocalDate until, int days) {
        assertEquals(Optional.of(days), FIVE.between(from, until));
    }

    @Test
    void yearWithoutData_isNotGuessed() {
        assertEquals(Optional.empty(), FIVE.between(LocalDate.of(1999, 1, 1), LocalDate.of(2026, 1, 1)));
        assertEquals(Optional.empty(), FIVE.plus(LocalDate.of(2026, 1, 1), 100_000));
    }

    @Property(tries = 100)
    void adding_isTheInverseOfCounting_fromAWorkingDay(
            @ForAll @IntRange(max = 300) int start, @ForAll @IntRange(min = -100, max = 100) int days) {
        LocalDate from = FIVE.plus(LocalDate.of(2025, 6, 30).plusDays(start), 1).orElseThrow();

        assertEquals(Optional.of(days), FIVE.plus(from, days).flatMap(until -> FIVE.between(from, until)));
    }
}
