package id.mutubaku.host.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class CheckpointTest {
    private static final int ROUNDS = 200_000;

    @Test
    void stop_isNotLost_whileAnotherCallIsPausedAndReleased() throws InterruptedException {
        ThreadGroup stopped = new ThreadGroup("stopped");
        ThreadGroup other = new ThreadGroup("other");
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger lost = new AtomicInteger();
        Thread disturbing = new Thread(() -> {
            while (!over.get()) {
                Checkpoint.pause(other);
                Checkpoint.resume(other);
                Checkpoint.release(other);
            }
        });
        Thread polling = new Thread(stopped, () -> {
            for (int round = 0; round < ROUNDS; round++) {
                Checkpoint.stop(stopped);
                lost.addAndGet(stops() ? 0 : 1);
                Checkpoint.release(stopped);
            }
        });

        disturbing.start();
        polling.start();
        polling.join();
        over.set(true);
        disturbing.join();

        assertEquals(0, lost.get(), "stops that no poll has seen, of " + ROUNDS);
    }

    private static boolean stops() {
        try {
            Checkpoint.poll();
            return false;
        } catch (Stopped expected) {
            return true;
        }
    }
}
