package id.mutubaku.host.running;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class CircuitTest {
    private final AtomicLong now = new AtomicLong(7);
    private final Circuit circuit = new Circuit(now::get);

    @Test
    void pauses_grow_andOneCallTriesAfterEach() {
        fail(Circuit.FAULTS - 1);
        assertEquals(Optional.empty(), circuit.rest());
        circuit.failed();
        List<Long> pauses = new ArrayList<>();
        for (int time = 0; time < 8; time++) {
            Duration rest = circuit.rest().orElseThrow();
            pauses.add(rest.toSeconds());
            now.addAndGet(rest.toNanos());

            assertEquals(Optional.empty(), circuit.rest(), "the trial");
            assertEquals(Optional.of(Duration.ofSeconds(1)), circuit.rest(), "others during the trial");
            circuit.failed();
        }

        assertEquals(List.of(10L, 20L, 40L, 80L, 160L, 320L, 600L, 600L), pauses);
    }

    @Test
    void success_closesIt_andBeginsAnew() {
        fail(Circuit.FAULTS);
        now.addAndGet(Duration.ofSeconds(10).toNanos());
        assertEquals(Optional.empty(), circuit.rest());

        circuit.answered();

        assertEquals(Optional.empty(), circuit.rest());
        fail(Circuit.FAULTS - 1);
        assertEquals(Optional.empty(), circuit.rest());
        circuit.failed();
        assertEquals(Optional.of(Duration.ofSeconds(10)), circuit.rest());
    }

    @Test
    void trialThatWasNotMade_leavesAnotherOne() {
        fail(Circuit.FAULTS);
        now.addAndGet(Duration.ofSeconds(10).toNanos());
        assertEquals(Optional.empty(), circuit.rest());

        circuit.notMade();

        assertEquals(Optional.empty(), circuit.rest());
    }

    private void fail(int times) {
        for (int time = 0; time < times; time++) {
            circuit.failed();
        }
    }
}
