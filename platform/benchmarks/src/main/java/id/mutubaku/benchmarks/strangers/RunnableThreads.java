package id.mutubaku.benchmarks.strangers;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** The number of threads that compete for the cores, looked at again and again and averaged. */
final class RunnableThreads implements AutoCloseable {
    private static final long PERIOD_MILLIS = 47;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final LongAdder looks = new LongAdder();
    private final LongAdder threads = new LongAdder();

    private final ScheduledFuture<?> looking;

    /** Begins to look at programs. */
    RunnableThreads(Program... programs) {
        looking = clock.scheduleWithFixedDelay(() -> look(programs), 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look(Program... programs) {
        threads.add(Load.runnable(programs));
        looks.increment();
    }

    double average() {
        return threads.sum() / (double) Math.max(1, looks.sum());
    }

    @Override
    public void close() {
        looking.cancel(false);
        clock.shutdownNow();
    }
}
