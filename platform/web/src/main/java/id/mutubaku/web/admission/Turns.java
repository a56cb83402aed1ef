package id.mutubaku.web.admission;

import id.mutubaku.web.admission.StrangerPace.Rate;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A token bucket with a queue: what is asked for is given at once while some is left, and in turns when it is spent, to
 * one network address after the other however much each asks for. Safe for many threads.
 */
final class Turns {
    private static final double NANOS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Vertx vertx;
    private final Rate rate;
    private final Map<NetworkAddress, Deque<Turn>> queues = new LinkedHashMap<>();
    private double left;
    private long filledNanos = System.nanoTime();
    private int waiting;

    /** Fills a bucket. */
    Turns(Vertx vertx, Rate rate) {
        this.vertx = vertx;
        this.rate = rate;
        this.left = rate.atOnce();
    }

    /** A place in a queue; its owner goes on where it asked. */
    private record Turn(long amount, Promise<Void> come, Context context) {
        void call() {
            context.runOnContext(now -> come.complete());
        }
    }

    /** Takes an amount, now or when its turn has come. */
    synchronized Future<Void> take(NetworkAddress address, long amount) {
        fill();
        if (waiting == 0 && left > 0) {
            left -= amount;
            return Future.succeededFuture();
        }
        Turn turn = new Turn(amount, Promise.promise(), vertx.getOrCreateContext());
        queues.computeIfAbsent(address, first -> new ArrayDeque<>()).add(turn);
        waiting++;
        if (waiting == 1) {
            wakeWhenSomeIsLeft();
        }
        return turn.come().future();
    }

    /** Returns how many wait. */
    synchronized int waiting() {
        return waiting;
    }

    /** Returns how many wait of one address. */
    synchronized int waiting(NetworkAddress address) {
        return Optional.ofNullable(queues.get(address)).map(Deque::size).orElse(0);
    }

    private synchronized void serve() {
        fill();
        while (left > 0 && waiting > 0) {
            Turn turn = next();
            left -= turn.amount();
            turn.call();
        }
        if (waiting > 0) {
            wakeWhenSomeIsLeft();
        }
    }

    /** Takes from the address whose turn is longest ago; what else it asks for waits behind the others. */
    private Turn next() {
        Iterator<Map.Entry<NetworkAddress, Deque<Turn>>> inOrder =
                queues.entrySet().iterator();
        Map.Entry<NetworkAddress, Deque<Turn>> first = inOrder.next();
        inOrder.remove();
        Turn turn = first.getValue().remove();
        if (!first.getValue().isEmpty()) {
            queues.put(first.getKey(), first.getValue());
        }
        waiting--;
        return turn;
    }

    private void fill() {
        long now = System.nanoTime();
        left = Math.min((double) rate.atOnce(), left + (now - filledNanos) / NANOS_PER_SECOND * rate.perSecond());
        filledNanos = now;
    }

    private void wakeWhenSomeIsLeft() {
        double seconds = Math.max(0, -left) / rate.perSecond();
        vertx.setTimer(1 + (long) (seconds * 1000), timer -> serve());
    }
}
