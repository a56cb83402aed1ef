package id.mutubaku.host.running;

import id.mutubaku.host.Fault;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Is a call on its thread, from the start to the last thread that it leaves behind. */
final class Running<T> {
    private static final long GRACE = Duration.ofSeconds(2).toNanos();

    private final Crew crew;
    private final Call<T> call;
    private final CallGroup group;
    private final Thread thread;
    private final AtomicBoolean released = new AtomicBoolean();
    private final long started = System.nanoTime();
    private volatile boolean ended;
    private volatile @Nullable Leaving leaving;

    Running(Crew crew, Call<T> call) {
        this.crew = crew;
        this.call = call;
        this.group = new CallGroup(crew.name());
        this.thread = new Thread(group, this::work, crew.name(), 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(crew.classes());
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
            Ending<T> ending = call.run();
            crew.stops().fault(group).ifPresent(call::settle);
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

    private synchronized Leaving leave(long now) {
        Leaving left = leaving == null ? new Leaving(group, crew.stops(), now) : leaving;
        leaving = left;
        return left;
    }

    /** Gives its place to the next. */
    private void release() {
        if (released.compareAndSet(false, true)) {
            crew.ended(this);
        }
    }

    /**
     * Looks after it; called by the watchdog.
     *
     * @return whether nothing is left of it
     */
    boolean look(long now, Pace pace) {
        Leaving left = leaving;
        if (left == null && !ended) {
            pace.look(group, crew.stops(), thread);
            bound(now);
            return false;
        }
        pace.over(group, crew.stops());
        left = left == null ? leave(now) : left;
        if (left.look(now, thread)) {
            return true;
        }
        if (left.since(now) > GRACE && left.abandon(thread)) {
            crew.abandoned(left);
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
