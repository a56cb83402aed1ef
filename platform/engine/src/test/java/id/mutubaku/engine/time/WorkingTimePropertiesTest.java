package id.mutubaku.engine.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.calendar.WorkCalendar;
import id.mutubaku.engine.calendar.file.ShippedCalendars;
import id.mutubaku.engine.time.standard.WorkSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Laws of working time on random calendars, in random zones. */
@Tag("slow")
class WorkingTimePropertiesTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final WorkingTime FIVE_DAYS = new WorkingTime(ShippedCalendars.office("kantor-5-hari"), WIB);
    private static final WorkingTime SIX_DAYS = new WorkingTime(ShippedCalendars.office("kantor-6-hari"), WIB);

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

    @Provide
    Arbitrary<WorkSpan> spans() {
        return Offices.spans();
    }

    @Property(tries = 500)
    void adding_equalsANaiveWalk(
            @ForAll("offices") WorkingTime office,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(min = 1, max = 3000) int minutes) {
        assertEquals(walk(office, from, minutes), office.add(from, WorkSpan.ofTime(Duration.ofMinutes(minutes))));
    }

    @Property(tries = 500)
    void measuring_equalsANaiveWalk(
            @ForAll("offices") WorkingTime office,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(max = 20_000) int minutes) {
        long open = 0;
        for (int i = 0; i < minutes; i++) {
            open += isOpen(office, from.plus(Duration.ofMinutes(i))) ? 1 : 0;
        }
        assertEquals(Duration.ofMinutes(open), office.between(from, from.plus(Duration.ofMinutes(minutes))));
    }

    @Property
    void measuring_isTheInverseOfAdding(
            @ForAll("offices") WorkingTime office,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(max = 300_000) int seconds) {
        Duration time = Duration.ofSeconds(seconds);
        assertEquals(time, office.between(from, office.add(from, WorkSpan.ofTime(time))));
    }

    @Property
    void adding_isAdditive(
            @ForAll("offices") WorkingTime office,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(max = 3000) int one,
            @ForAll @IntRange(max = 3000) int two) {
        WorkSpan first = WorkSpan.ofTime(Duration.ofMinutes(one));
        WorkSpan second = WorkSpan.ofTime(Duration.ofMinutes(two));
        assertEquals(office.add(from, first.plus(second)), office.add(office.add(from, first), second));
    }

    @Property
    void laterStart_neverEndsEarlier(
            @ForAll("offices") WorkingTime office,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(max = 6000) int later,
            @ForAll("spans") WorkSpan span) {
        Instant second = from.plus(Duration.ofMinutes(later));
        assertFalse(office.add(second, span).isBefore(office.add(from, span)));
    }

    @Property
    void weeks_haveTheDaysOfAnOrdinaryWeek_whateverSingleDaysHave(
            @ForAll("offices") WorkingTime office,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(min = 1, max = 5) int weeks) {
        int days = office.calendar().periods().stream()
                .filter(period -> period.until().isEmpty())
                .findFirst()
                .orElseThrow()
                .hours()
                .daysAWeek();
        assertEquals(office.add(from, WorkSpan.ofWorkingDays(weeks * days)), office.add(from, WorkSpan.ofWeeks(weeks)));
    }

    @Property
    void end_isNeverBeforeTheStart(
            @ForAll("offices") WorkingTime office, @ForAll("moments") Instant from, @ForAll("spans") WorkSpan span) {
        assertFalse(office.add(from, span).isBefore(from));
    }

    @Property
    void closeByADate_isTheLastWorkingMomentUpToIt(
            @ForAll("offices") WorkingTime office, @ForAll("moments") Instant moment) {
        LocalDate date = moment.atZone(office.zone()).toLocalDate();
        Instant close = office.closeBy(date);
        Instant over = date.plusDays(1).atStartOfDay(office.zone()).toInstant();

        assertFalse(close.isAfter(over));
        assertEquals(Duration.ZERO, office.between(close, over));
        assertTrue(isOpen(office, close.minusSeconds(1)));
    }

    @Property
    void longerSpan_neverEndsEarlier(
            @ForAll("offices") WorkingTime office,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(max = 30) int days,
            @ForAll @IntRange(max = 3000) int minutes) {
        WorkSpan more = WorkSpan.ofTime(Duration.ofMinutes(minutes));
        assertFalse(office.add(from, more.plus(WorkSpan.ofTime(Duration.ofMinutes(1))))
                .isBefore(office.add(from, more)));
        assertTrue(office.add(from, WorkSpan.ofWorkingDays(days))
                .isBefore(office.add(from, WorkSpan.ofWorkingDays(days + 1))));
    }

    @Property
    void comparisonWithoutACalendar_agreesWithTheShippedOnes(
            @ForAll("moments") Instant from,
            @ForAll("spans") WorkSpan one,
            @ForAll("spans") WorkSpan two,
            @ForAll boolean fiveDays) {
        WorkingTime office = fiveDays ? FIVE_DAYS : SIX_DAYS;
        int known = one.compareWhereKnown(two).orElse(0);
        Instant oneEnds = office.add(from, known > 0 ? two : one);
        Instant twoEnds = office.add(from, known > 0 ? one : two);
        assertTrue(known == 0 || !oneEnds.isAfter(twoEnds));
    }

    private static Instant walk(WorkingTime office, Instant from, int minutes) {
        Instant at = from;
        for (int left = minutes; left > 0; at = at.plus(Duration.ofMinutes(1))) {
            left -= isOpen(office, at) ? 1 : 0;
        }
        return at;
    }

    private static boolean isOpen(WorkingTime office, Instant at) {
        ZoneOffset offset = office.zone().getRules().getOffset(at);
        LocalDateTime local = LocalDateTime.ofInstant(at, offset);
        WorkCalendar calendar = office.calendar();
        return calendar.openOn(local.toLocalDate()).stream()
                .anyMatch(interval -> interval.includes(local.toLocalTime()));
    }
}
