package id.mutubaku.host.execution;

import id.mutubaku.host.execution.thread.HostThreads;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The watchdog that looks at all calls of all plugins, many times a second; one thread, which sleeps while nothing runs. */
final class Watchdog {
    static final Watchdog ONLY = new Watchdog();
    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(10);

    private final Watched<RunningCall<?>> calls = new Watched<>();
    private final CpuShare pace = new CpuShare();
    private final Watched<PluginThreads> waiting = new Watched<>();
    private final Thread thread = HostThreads.thread("plugin-watchdog", this::watch);

    private Watchdog() {
        thread.start();
    }

    void watch(RunningCall<?> call) {
        calls.add(call);
        LockSupport.unpark(thread);
    }

    /** Looks at a queue until it is empty. */
    void watch(PluginThreads threads) {
        waiting.add(threads);
        LockSupport.unpark(thread);
    }

    private void watch() {
        while (true) {
            if (calls.isEmpty() && waiting.isEmpty()) {
                LockSupport.park(this);
            } else {
                LockSupport.parkNanos(this, BETWEEN);
            }
            try {
                long now = System.nanoTime();
                pace.next();
                calls.sweep(call -> call.look(now, pace));
                waiting.sweep(threads -> threads.look(now));
            } catch (RuntimeException | Error unexpected) { // Without it nothing would be bounded any more.
                LOG.error("The watchdog of the plugins stumbled", unexpected);
            }
        }
    }
}
