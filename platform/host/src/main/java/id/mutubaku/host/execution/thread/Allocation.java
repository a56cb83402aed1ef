package id.mutubaku.host.execution.thread;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/** The memory that threads allocate. */
public final class Allocation {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocation() {}

    /** Does work of the host on a plugin's thread, without charging the plugin for it; it calls nothing of the plugin. */
    public static <T> T uncharged(Callable<T> work) throws Exception {
        Thread own = Thread.currentThread();
        long before = THREADS.getThreadAllocatedBytes(own.getId());
        try {
            return work.call();
        } finally {
            if (own.getThreadGroup() instanceof CallGroup group) {
                group.credit(THREADS.getThreadAllocatedBytes(own.getId()) - before);
            }
        }
    }

    /** Tells whether the threads of a call, which are as young as it is, have allocated more than so many bytes. */
    public static boolean exceeds(CallGroup group, Thread own, long bytes) {
        long allocated = THREADS.getThreadAllocatedBytes(own.getId());
        if (group.activeCount() > 1) {
            for (Thread other : group.threads()) {
                allocated += other.equals(own) ? 0 : THREADS.getThreadAllocatedBytes(other.getId());
            }
        }
        return allocated - group.credited() > bytes;
    }
}
