package id.mutubaku.host.execution;

import id.mutubaku.host.execution.outcome.Completion;
import id.mutubaku.host.execution.outcome.Fault;
import id.mutubaku.host.execution.outcome.ThrownFailure;
import id.mutubaku.host.execution.thread.HostThreads;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** One call of a plugin as its caller sees it, answered once. */
final class PluginCall<T> {
    private final String party;
    private final Bounds bounds;
    private final Callable<T> body;
    private final CompletableFuture<Completion<T>> answer = new CompletableFuture<>();
    private final AtomicBoolean settled = new AtomicBoolean();
    private final long queued = System.nanoTime();

    PluginCall(String party, Bounds bounds, Callable<T> body) {
        this.party = party;
        this.bounds = bounds;
        this.body = body;
    }

    CompletableFuture<Completion<T>> answer() {
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
    Completion<T> run() {
        try {
            return new Completion.Returned<>(body.call());
        } catch (Throwable thrown) {
            return ThrownFailure.of(thrown);
        }
    }

    /** Gives the answer, unless there is one. */
    void settle(Completion<T> ending) {
        if (settled.compareAndSet(false, true)) {
            HostThreads.answers().execute(() -> answer.complete(ending));
        }
    }

    /** Gives a fault for an answer, unless there is one. */
    void settle(Fault.Kind kind) {
        settle(new Completion.Failed<>(kind));
    }

    boolean settled() {
        return settled.get();
    }

    /** Tells whether it waits for longer than it may run. */
    boolean stale(long now) {
        return now - queued > bounds.time().toNanos();
    }
}
