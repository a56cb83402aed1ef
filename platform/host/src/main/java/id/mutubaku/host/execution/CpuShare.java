package id.mutubaku.host.execution;

import id.mutubaku.host.execution.thread.CallGroup;
import id.mutubaku.host.execution.thread.StopSignals;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * The share of the processors that is left to the platform: calls that have reckoned for long take turns, half of the processors' number at a
 * time and every other round, while those that have not go on. Touched by the watchdog alone.
 */
final class CpuShare {
    /** Processor time of a call, all its threads together, that nobody minds. */
    static final long FREE = Duration.ofMillis(100).toNanos();

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final int turns = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    private final Deque<CallGroup> heavy = new ArrayDeque<>();
    private final Set<CallGroup> known = new HashSet<>();
    private final Set<CallGroup> going = new HashSet<>();
    private final Set<CallGroup> paused = new HashSet<>();
    private boolean rest;

    /** Looks at a call that runs. */
    void look(CallGroup group, StopSignals signals, Thread own) {
        if (!known.contains(group) && spent(group, own) > FREE) {
            known.add(group);
            heavy.add(group);
        }
        if (going.contains(group)) {
            resume(group, signals);
        } else if (known.contains(group) && paused.add(group)) {
            signals.pause(group);
        }
    }

    /** Forgets a call of which nothing is left, or that is told to stop: whoever is to leave is let go. */
    void over(CallGroup group, StopSignals signals) {
        if (known.remove(group)) {
            heavy.remove(group);
            going.remove(group);
            resume(group, signals);
        }
    }

    private void resume(CallGroup group, StopSignals signals) {
        if (paused.remove(group)) {
            signals.resume(group);
            group.threads().forEach(LockSupport::unpark);
        }
    }

    /** Begins the next round. */
    void next() {
        rest = !rest;
        going.clear();
        for (int turn = 0; turn < turns && !rest && turn < heavy.size(); turn++) {
            CallGroup first = heavy.remove();
            going.add(first);
            heavy.add(first);
        }
    }

    private static long spent(CallGroup group, Thread own) {
        long spent = Math.max(0, THREADS.getThreadCpuTime(own.getId()));
        if (group.activeCount() > 1) {
            for (Thread other : group.threads()) {
                spent += other.equals(own) ? 0 : Math.max(0, THREADS.getThreadCpuTime(other.getId()));
            }
        }
        return spent;
    }
}
