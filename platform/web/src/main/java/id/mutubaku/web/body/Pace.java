package id.mutubaku.web.body;

import id.mutubaku.web.admission.NetworkAddress;
import id.mutubaku.web.admission.StrangerPace;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * The pace at which one body is read: as it comes from who is known, and a stranger's part by part, each in its turn. Of
 * one event loop.
 */
public final class Pace {
    private final HttpServerRequest request;
    private final Supplier<Future<Void>> turns;
    private long granted = StrangerPace.PART_BYTES / 4;
    private boolean waits;
    private long waitedNanos;

    private Pace(HttpServerRequest request, Supplier<Future<Void>> turns) {
        this.request = request;
        this.turns = turns;
    }

    /** Returns the pace of who is known. */
    public static Pace unbounded(HttpServerRequest request) {
        return new Pace(request, Future::succeededFuture);
    }

    /** Returns the pace of a stranger; what is small waits for no turn. */
    public static Pace of(HttpServerRequest request, StrangerPace pace, NetworkAddress address) {
        return new Pace(request, () -> pace.part(address));
    }

    /** Counts what has been read, and lets the rest wait where it has to. */
    public void read(int bytes) {
        granted -= bytes;
        if (waits) {
            request.pause(); // Who writes to disk has let it go on.
        } else if (granted <= 0) {
            await(turns.get());
        }
    }

    private void await(Future<Void> turn) {
        granted += StrangerPace.PART_BYTES;
        if (turn.isComplete()) {
            return;
        }
        waits = true;
        request.pause();
        long since = System.nanoTime();
        turn.onComplete(come -> {
            waits = false;
            waitedNanos += System.nanoTime() - since;
            request.resume();
        });
    }

    /** Returns for how long the sender was kept waiting. */
    Duration waited() {
        return Duration.ofNanos(waitedNanos);
    }
}
