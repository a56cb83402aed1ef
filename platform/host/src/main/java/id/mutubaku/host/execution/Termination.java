package id.mutubaku.host.execution;

import id.mutubaku.host.execution.thread.CallGroup;
import id.mutubaku.host.execution.thread.StopSignals;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;

/**
 * The termination of a call: its threads are signalled and interrupted until they are gone.
 *
 * <p>Threads that only wait, such as those of a pool in a library, are let wait after a while; when they run again
 * beside any call, they are told again.
 */
final class Termination {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long BETWEEN = Duration.ofMillis(100).toNanos();
    private static final long INSISTING = Duration.ofSeconds(2).toNanos();
    private static final long RARELY = Duration.ofSeconds(1).toNanos();
    private static final long IDLE = Duration.ofMillis(2).toNanos();

    private final CallGroup group;
    private final StopSignals signals;
    private final long began;
    private long next;
    private long spent;
    private boolean abandoned;

    Termination(CallGroup group, StopSignals signals, long now) {
        this.group = group;
        this.signals = signals;
        this.began = now;
        this.next = now;
        signals.stop(group);
    }

    long since(long now) {
        return now - began;
    }

    /** Counts it as abandoned when its own thread lives or the others run; true the first time. */
    boolean abandon(Thread own) {
        boolean first = !abandoned && own.isAlive();
        abandoned |= first;
        return first;
    }

    /** Tells whether the threads are gone by now. */
    boolean gone() {
        return group.threads().isEmpty();
    }

    /** Insists; returns whether all are gone. */
    boolean look(long now, Thread own) {
        if (now < next) {
            return false;
        }
        List<Thread> left = group.threads();
        if (left.isEmpty()) {
            signals.release(group);
            return true;
        }
        boolean patient = since(now) > INSISTING && !own.isAlive();
        next = now + (patient ? RARELY : BETWEEN);
        if (patient && idle(left)) {
            signals.release(group);
        } else {
            signals.stop(group);
            left.forEach(Thread::interrupt);
        }
        return false;
    }

    private boolean idle(List<Thread> threads) {
        long sum = threads.stream()
                .mapToLong(thread -> THREADS.getThreadCpuTime(thread.getId()))
                .filter(time -> time > 0)
                .sum();
        boolean idle = sum - spent < IDLE;
        spent = sum;
        return idle;
    }
}
