package id.mutubaku.exchange.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A reading that minds no limit is given up, and told so. */
final class DeadlineTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @Test
    void readingWithoutEnd_isGivenUp_andToldToStop() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);

        FileRefused refused = assertThrows(
                FileRefused.class,
                () -> Deadline.within(Duration.ofMillis(50), () -> {
                    Budget budget = new Budget(ReadingLimits.USUAL);
                    try {
                        while (true) {
                            budget.checkTime();
                        }
                    } finally {
                        stopped.countDown();
                    }
                }));

        assertTrue(refused.getMessage().contains("reading was stopped"), refused.getMessage());
        assertTrue(stopped.await(20, TimeUnit.SECONDS), "the thread ends");
    }

    @Test
    void whatIsReadInTime_isReturned() {
        assertEquals("draf", Deadline.within(LONG, () -> "draf"));
    }

    @Test
    void refusal_isPassedOnAsItIs() {
        FileRefused own = new FileRefused("broken");

        assertSame(
                own,
                assertThrows(
                        FileRefused.class,
                        () -> Deadline.within(LONG, () -> {
                            throw own;
                        })));
    }

    @Test
    void endlessRecursion_isARefusal() {
        assertThrows(FileRefused.class, () -> Deadline.within(LONG, () -> deeper(0)));
    }

    private static int deeper(int level) {
        return level < 0 ? level : deeper(level + 1) + level;
    }
}
