package id.mutubaku.host.execution;

import id.mutubaku.host.execution.outcome.Completion;
import id.mutubaku.host.execution.outcome.Fault;
import id.mutubaku.host.execution.thread.Allocation;
import id.mutubaku.host.execution.thread.CallGroup;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A call on its thread, from the start to the last thread that it leaves behind. */
final class RunningCall<T> {
    private static final long GRACE = Duration.ofSeconds(2).toNanos();

    private final PluginThreads threads;
    private final PluginCall<T> call;
    private final CallGroup group;
    private final Thread thread;
    private final AtomicBoolean released = new AtomicBoolean();
    private final long started = System.nanoTime();
    private volatile boolean ended;
    private volatile @Nullable Termination leaving;

    RunningCall(PluginThreads threads, PluginCall<T> call) {
        this.threads = threads;
        this.call = call;
        this.group = new CallGroup(threads.name());
        this.thread = new Thread(group, this::work, threads.name(), 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(threads.classes());
    }

    String party() {
        return call.party();
    }

    void start() {
        try {
            thread.start();
            Watchdog.ONLY.watch(this);
        } catch (OutOfMemoryError noMoreThreads) {
            call.settle(Fault.Kind.BUSY);
            release();
        }
    }

    private void work() {
        if (!call.settled()) {
            Completion<T> ending = call.run();
            threads.signals().fault(group).ifPresent(call::settle);
            call.settle(ending);
        }
        ended = true;
        release();
    }

    /** Ends it from outside. */
    synchronized void stop(Fault.Kind kind) {
        call.settle(kind);
        leave(System.nanoTime());
    }

    private synchronized Termination leave(long now) {
        Termination left = leaving == null ? new Termination(group, threads.signals(), now) : leaving;
        leaving = left;
        return left;
    }

    /** Gives its place to the next. */
    private void release() {
        if (released.compareAndSet(false, true)) {
            threads.ended(this);
        }
    }

    /**
     * Looks after it; called by the watchdog.
     *
     * @return whether nothing is left of it
     */
    boolean look(long now, CpuShare pace) {
        Termination left = leaving;
        if (left == null && !ended) {
            pace.look(group, threads.signals(), thread);
            bound(now);
            return false;
        }
        pace.over(group, threads.signals());
        left = left == null ? leave(now) : left;
        if (left.look(now, thread)) {
            return true;
        }
        if (left.since(now) > GRACE && left.abandon(thread)) {
            threads.abandoned(left);
            release();
        }
        return false;
    }

    private void bound(long now) {
        if (now - started > call.bounds().time().toNanos()) {
            stop(Fault.Kind.TIME);
        } else if (Allocation.exceeds(group, thread, call.bounds().bytes())) {
            stop(Fault.Kind.MEMORY);
        } else if (group.activeCount() > Bounds.THREADS + 1) {
            stop(Fault.Kind.THREADS);
        }
    }
}
