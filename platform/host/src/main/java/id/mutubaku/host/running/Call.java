package id.mutubaku.host.running;

import id.mutubaku.host.Fault;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** Is one call of a plugin as whoever asked for it sees it: something that is answered once. */
final class Call<T> {
    private final String party;
    private final Bounds bounds;
    private final Callable<T> body;
    private final CompletableFuture<Ending<T>> answer = new CompletableFuture<>();
    private final AtomicBoolean settled = new AtomicBoolean();
    private final long queued = System.nanoTime();

    Call(String party, Bounds bounds, Callable<T> body) {
        this.party = party;
        this.bounds = bounds;
        this.body = body;
    }

    CompletableFuture<Ending<T>> answer() {
        return answer;
    }

    /** Returns for whom it is; no party takes all threads. */
    String party() {
        return party;
    }

    Bounds bounds() {
        return bounds;
    }

    /** Runs it on this thread; whatever a plugin throws ends here. */
    Ending<T> run() {
        try {
            return new Ending.Returned<>(body.call());
        } catch (Throwable thrown) {
            return Breakage.of(thrown);
        }
    }

    /** Gives the answer, unless there is one. */
    void settle(Ending<T> ending) {
        if (settled.compareAndSet(false, true)) {
            HostThreads.answers().execute(() -> answer.complete(ending));
        }
    }

    /** Gives a fault for an answer, unless there is one. */
    void settle(Fault.Kind kind) {
        settle(new Ending.Broken<>(kind, ""));
    }

    boolean settled() {
        return settled.get();
    }

    /** Tells whether it waits for longer than it may run. */
    boolean stale(long now) {
        return now - queued > bounds.time().toNanos();
    }
}
