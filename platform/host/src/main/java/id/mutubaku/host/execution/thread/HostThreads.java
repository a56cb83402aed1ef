package id.mutubaku.host.execution.thread;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The host's own threads, which are made all at once: a thread that is started from a plugin's would inherit its group and, by
 * its security context, hold on to its class loader.
 */
public final class HostThreads {
    private static final ThreadPoolExecutor ANSWERS = pool("plugin-answers", 2);

    private HostThreads() {}

    /** Returns where those who wait for a call go on, and where calls are started. */
    public static Executor answers() {
        return ANSWERS;
    }

    /** Makes a pool of daemon threads that are started now. */
    public static ThreadPoolExecutor pool(String name, int threads) {
        AtomicInteger count = new AtomicInteger();
        ThreadFactory made = task -> thread(name + "-" + count.incrementAndGet(), task);
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), made);
        pool.prestartAllCoreThreads();
        return pool;
    }

    public static Thread thread(String name, Runnable task) {
        Thread thread = new Thread(CallGroup.ofHost(), task, name, 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(HostThreads.class.getClassLoader());
        return thread;
    }
}
