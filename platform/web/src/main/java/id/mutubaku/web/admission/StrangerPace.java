package id.mutubaku.web.admission;

import id.mutubaku.web.http.HttpProblem;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

/**
 * The pace of what strangers send to this node. Up to it nobody waits; beyond it requests and parts of bodies wait for
 * their turn, by which the network holds back who sends, and the cores stay with those who work. Safe for many threads.
 */
public final class StrangerPace {
    /** How much of a body is read in one turn. */
    public static final int PART_BYTES = 65_536;

    private static final int MOST_WAITING = 1_000;
    private static final int MOST_OF_ONE_ADDRESS = 100;

    private final Turns requests;
    private final Turns parts;

    public StrangerPace(Vertx vertx, Allowance allowance) {
        this.requests = new Turns(vertx, allowance.requests());
        this.parts = new Turns(vertx, allowance.bytes());
    }

    /**
     * How much strangers may send before they wait.
     *
     * @param requests that would change something
     * @param bytes of bodies
     */
    public record Allowance(Rate requests, Rate bytes) {
        /** Returns one that takes a small part of the time of a machine with so many cores. */
        public static Allowance ofCores(int cores) {
            return new Allowance(new Rate(20L * cores, 200), new Rate(2_000_000L * cores, 64_000_000));
        }
    }

    /**
     * How much is given.
     *
     * @param perSecond in the long run
     * @param atOnce after some time in which nobody asked
     */
    public record Rate(long perSecond, long atOnce) {}

    /** Returns when a request that would change something has its turn; fails where too many wait. */
    public Future<Void> request(NetworkAddress address) {
        return isFull(address) ? Future.failedFuture(HttpProblem.of(503, "http/busy")) : requests.take(address, 1);
    }

    /** Returns when the next part of a body has its turn. */
    public Future<Void> part(NetworkAddress address) {
        return parts.take(address, PART_BYTES);
    }

    /** Tells whether so many wait, of an address or of all, that nobody from there should wait behind them. */
    public boolean isFull(NetworkAddress address) {
        return requests.waiting() + parts.waiting() >= MOST_WAITING
                || requests.waiting(address) + parts.waiting(address) >= MOST_OF_ONE_ADDRESS;
    }
}
