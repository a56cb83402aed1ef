package id.mutubaku.server.api;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Does things at the same moment. */
final class Together {
    private static final int HANG_SECONDS = 60;

    private Together() {}

    /** Does one thing in several threads at once and returns what came of each. */
    static <T> List<T> times(int count, Supplier<T> deed) throws Exception {
        CyclicBarrier start = new CyclicBarrier(count);
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int index = 0; index < count; index++) {
                running.add(threads.submit(() -> {
                    start.await(HANG_SECONDS, TimeUnit.SECONDS);
                    return deed.get();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get(HANG_SECONDS, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
