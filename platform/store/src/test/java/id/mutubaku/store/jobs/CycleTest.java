package id.mutubaku.store.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds cycles to their text. */
final class CycleTest {

    @Test
    void pauses_followEachOther_untilTheLastRepetition() {
        Cycle cycle = Cycle.of("R3/PT1M,PT30M,PT2H");
        assertEquals(Optional.of(Duration.ofMinutes(1)), cycle.after(1));
        assertEquals(Optional.of(Duration.ofMinutes(30)), cycle.after(2));
        assertEquals(Optional.of(Duration.ofHours(2)), cycle.after(3));
        assertEquals(Optional.empty(), cycle.after(4));
        assertEquals("R3/PT1M,PT30M,PT2H", cycle.toString());
    }

    @Test
    void lastPause_servesForTheRest() {
        Cycle cycle = Cycle.of("R5/PT1M,PT2H");
        assertEquals(Optional.of(Duration.ofHours(2)), cycle.after(2));
        assertEquals(Optional.of(Duration.ofHours(2)), cycle.after(5));
        assertEquals(Optional.empty(), cycle.after(6));
    }

    @Test
    void cycleWithoutRepetition_endsAfterTheFirstAttempt() {
        assertEquals(Optional.empty(), Cycle.of("R0/PT1M").after(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R3", "R3/", "3/PT1M", "R-1/PT1M", "R3/1 menit", "R3/PT1M,", "R3/PT-1M", "R1000/PT1M"})
    void otherText_isRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Cycle.of(text));
    }
}
