package id.mutubaku.host.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class CircuitBreakerTest {
    private final AtomicLong now = new AtomicLong(7);
    private final CircuitBreaker breaker = new CircuitBreaker(now::get);

    @Test
    void pauses_grow_andOneCallTriesAfterEach() {
        fail(CircuitBreaker.FAULTS - 1);
        assertEquals(Optional.empty(), breaker.rest());
        breaker.failed();
        List<Long> pauses = new ArrayList<>();
        for (int time = 0; time < 8; time++) {
            Duration rest = breaker.rest().orElseThrow();
            pauses.add(rest.toSeconds());
            now.addAndGet(rest.toNanos());

            assertEquals(Optional.empty(), breaker.rest(), "the trial");
            assertEquals(Optional.of(Duration.ofSeconds(1)), breaker.rest(), "others during the trial");
            breaker.failed();
        }

        assertEquals(List.of(10L, 20L, 40L, 80L, 160L, 320L, 600L, 600L), pauses);
    }

    @Test
    void success_closesIt_andBeginsAnew() {
        fail(CircuitBreaker.FAULTS);
        now.addAndGet(Duration.ofSeconds(10).toNanos());
        assertEquals(Optional.empty(), breaker.rest());

        breaker.answered();

        assertEquals(Optional.empty(), breaker.rest());
        fail(CircuitBreaker.FAULTS - 1);
        assertEquals(Optional.empty(), breaker.rest());
        breaker.failed();
        assertEquals(Optional.of(Duration.ofSeconds(10)), breaker.rest());
    }

    @Test
    void trialThatWasNotMade_leavesAnotherOne() {
        fail(CircuitBreaker.FAULTS);
        now.addAndGet(Duration.ofSeconds(10).toNanos());
        assertEquals(Optional.empty(), breaker.rest());

        breaker.notMade();

        assertEquals(Optional.empty(), breaker.rest());
    }

    @Test
    void trialThatCouldNotEvenBeMade_leavesAnotherOne() {
        fail(CircuitBreaker.FAULTS);
        now.addAndGet(Duration.ofSeconds(10).toNanos());
        assertEquals(Optional.empty(), breaker.rest());

        assertThrows(
                IllegalStateException.class,
                () -> breaker.making(() -> {
                    throw new IllegalStateException("no thread");
                }));

        assertEquals(Optional.empty(), breaker.rest());
    }

    private void fail(int times) {
        for (int time = 0; time < times; time++) {
            breaker.failed();
        }
    }
}
