package id.mutubaku.host.running;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/** Does the host's own work on a plugin's thread, without charging the plugin for the memory that it takes. */
public final class Credit {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Credit() {}

    /** Does something that calls nothing of the plugin. */
    public static <T> T to(Callable<T> work) throws Exception {
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        try {
            return work.call();
        } finally {
            if (Thread.currentThread().getThreadGroup() instanceof CallGroup group) {
                group.credit(
                        THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before);
            }
        }
    }
}
