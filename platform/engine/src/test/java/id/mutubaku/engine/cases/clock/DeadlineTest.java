package id.mutubaku.engine.cases.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.time.CalendarTime;
import id.mutubaku.engine.time.Offices;
import id.mutubaku.engine.time.WorkingTime;
import id.mutubaku.model.definition.TimeLimit.By;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Laws of dates as time limits, on random calendars. */
@Tag("slow")
final class DeadlineTest {

    @Provide
    Arbitrary<WorkingTime> offices() {
        return Offices.all();
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.integers()
                .between(0, 300 * 24 * 60)
                .map(minute -> Instant.parse("2025-02-01T00:00:00Z").plus(Duration.ofMinutes(minute)));
    }

    @Property(tries = 300)
    void dayOfEveryMonth_isTheFirstThatCanStillBeKept(
            @ForAll("offices") WorkingTime office,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(min = 1, max = 31) int day) {
        OfficeTime time = new CalendarTime(office);
        Deadline deadline = new Deadline(By.onDayOfMonth(day), Optional.empty());
        LocalDate today = from.atZone(office.zone()).toLocalDate();

        Instant due = deadline.next(time, from).at().orElseThrow();

        assertEquals(
                today.datesUntil(today.plusDays(90))
                        .filter(date -> date.getDayOfMonth() == Math.min(day, date.lengthOfMonth()))
                        .map(office::closeBy)
                        .filter(close -> !close.isBefore(from))
                        .findFirst()
                        .orElseThrow(),
                due);
        assertEquals(Optional.of(due), deadline.again(time, due).at());
    }

    @Property(tries = 100)
    void endOfMonth_isItsThirtyFirst(@ForAll("offices") WorkingTime office, @ForAll("moments") Instant from) {
        OfficeTime time = new CalendarTime(office);

        assertEquals(
                new Deadline(By.onDayOfMonth(31), Optional.empty()).next(time, from),
                new Deadline(By.endOfMonth(), Optional.empty()).next(time, from));
    }
}
