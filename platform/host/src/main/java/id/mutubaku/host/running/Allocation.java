package id.mutubaku.host.running;

import java.lang.management.ManagementFactory;

/** Measures what threads allocate. */
final class Allocation {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocation() {}

    /** Tells whether the threads of a call, which are as young as it is, have allocated more than so many bytes. */
    static boolean exceeds(CallGroup group, Thread own, long bytes) {
        long allocated = THREADS.getThreadAllocatedBytes(own.getId());
        if (group.activeCount() > 1) {
            for (Thread other : group.threads()) {
                allocated += other.equals(own) ? 0 : THREADS.getThreadAllocatedBytes(other.getId());
            }
        }
        return allocated - group.credited() > bytes;
    }
}
