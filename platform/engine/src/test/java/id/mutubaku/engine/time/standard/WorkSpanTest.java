package id.mutubaku.engine.time.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkSpanTest {

    @Provide
    Arbitrary<WorkSpan> spans() {
        return Spans.all();
    }

    @Property
    void text_parsesBack(@ForAll("spans") WorkSpan span) {
        assertEquals(span, WorkSpan.parse(span.toString()));
    }

    @Property
    void comparison_isAntisymmetric(@ForAll("spans") WorkSpan one, @ForAll("spans") WorkSpan two) {
        OptionalInt forth = one.compareWhereKnown(two);
        OptionalInt back = two.compareWhereKnown(one);

        assertEquals(forth.isPresent(), back.isPresent());
        assertEquals(Integer.signum(forth.orElse(0)), -Integer.signum(back.orElse(0)));
    }

    @Property
    void sum_isNeverLess(@ForAll("spans") WorkSpan one, @ForAll("spans") WorkSpan two) {
        assertTrue(one.compareWhereKnown(one.plus(two)).orElse(1) <= 0);
    }

    @Property
    void calendarTime_countsEveryDayAndHour(@ForAll("spans") WorkSpan span) {
        WorkSpan counted = span.inCalendarTime();

        assertEquals(counted, counted.inCalendarTime());
        assertEquals(span.calendarDays() + span.workingDays() + 7 * span.weeks(), counted.calendarDays());
        assertEquals(span.time().plus(span.clock()), counted.clock());
        assertTrue(WorkSpan.parse("P2C").isAsLongAs(WorkSpan.parse("PCT48H")));
        assertFalse(WorkSpan.parse("P2D").isAsLongAs(WorkSpan.parse("PCT48H")));
    }

    @Test
    void text_readsEveryUnit() {
        assertEquals(WorkSpan.ofTime(Duration.ofMinutes(15)), WorkSpan.parse("PT15M"));
        assertEquals(WorkSpan.ofWorkingDays(1), WorkSpan.parse("P1D"));
        assertEquals(WorkSpan.ofCalendarDays(3), WorkSpan.parse("P3C"));
        assertEquals(WorkSpan.ofWeeks(1), WorkSpan.parse("P1W"));
        assertEquals(WorkSpan.ofMonths(1), WorkSpan.parse("P1M"));
        assertEquals(WorkSpan.ofClock(Duration.ofDays(2)), WorkSpan.parse("PCT48H"));
        assertEquals(WorkSpan.ofMonths(14), WorkSpan.parse("P1Y2M"));
        assertEquals(new WorkSpan(2, 1, 0, 0, Duration.ZERO), WorkSpan.parse("P2M1W"));
        assertEquals(new WorkSpan(0, 0, 1, 0, Duration.ofSeconds(5430)), WorkSpan.parse("P1DT1H30M30S"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "P", "PT", "P1DT", "1D", "P-1D", "P1,5D", "pt15m", "P1D1W", "P999999D", "P1D ", "PT9999999H"
            })
    void text_refusesOtherForms(String text) {
        assertTrue(WorkSpan.read(text).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> WorkSpan.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "PT15M,PT30M,-1", "PT30M,PT3H,-1", "P1D,P2D,-1", "PT2H,P1D,-1", "P1D,PT13H,-1", "P1D,PT8H,?", "P1W,P1M,-1",
        "P5D,P1W,?", "P1M,P3W,?", "P2M1W,P3M,-1", "P2M1W,P4M,-1", "P3C,P3D,?", "P1D,P1D,0", "P1M,P3D,1"
    })
    void comparison_answersOnlyWhatNeedsNoCalendar(String one, String two, String expected) {
        OptionalInt actual = WorkSpan.parse(one).compareWhereKnown(WorkSpan.parse(two));
        assertEquals(expected.equals("?") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(expected)), actual);
    }

    @Test
    void amounts_areBounded() {
        assertThrows(IllegalArgumentException.class, () -> WorkSpan.ofWorkingDays(-1));
        assertThrows(IllegalArgumentException.class, () -> WorkSpan.ofMonths(WorkSpan.LIMIT + 1));
        assertThrows(IllegalArgumentException.class, () -> WorkSpan.ofTime(Duration.ofMillis(1500)));
    }
}
