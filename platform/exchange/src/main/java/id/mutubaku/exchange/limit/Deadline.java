package id.mutubaku.exchange.limit;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** The end of all patience: a reading has a thread of its own, and is given up where it minds no limit by itself. */
public final class Deadline {
    private static final long STACK = 8_000_000;

    private Deadline() {}

    /**
     * Returns what a reading yields.
     *
     * @param time how long it may take; a reading that minds its limits ends before
     * @throws FileRefused when it takes longer; its thread is told to stop and holds nobody up
     */
    public static <T> T within(Duration time, Supplier<T> reading) {
        FutureTask<T> task = new FutureTask<>(reading::get);
        Thread thread = new Thread(null, task, "import", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            throw new FileRefused(late, "time", time.toSeconds());
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new FileRefused(stopped, "time", time.toSeconds());
        } catch (ExecutionException failed) {
            throw unwrapped(failed);
        }
    }

    private static RuntimeException unwrapped(ExecutionException failed) {
        if (failed.getCause() instanceof RuntimeException refused) {
            return refused;
        }
        if (failed.getCause() instanceof OutOfMemoryError) {
            return new FileRefused(failed, "memory");
        }
        return new FileRefused(failed, "broken");
    }
}
