package id.mutubaku.casework.sessions;

import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.store.sessions.AttemptStore;
import id.mutubaku.store.sessions.AttemptStore.Limit;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Attempts to get in, counted in the database before they are checked, so that however many come at once, on however
 * many nodes, only so many are checked.
 *
 * <p>Nobody is locked out: the pause grows with the failures at one network address on one account or case, and with
 * those of one address on anything. The right person at another address is not held up by a stranger.
 */
public final class Attempts {
    private static final Limit ON_ONE_SUBJECT = new Limit(5, Duration.ofMinutes(15));
    private static final Limit FROM_ONE_ADDRESS = new Limit(50, Duration.ofSeconds(30));

    /** The region of what is counted for an address alone. */
    private static final String PLATFORM = "";

    private final AttemptStore store;
    private final InstantSource clock;

    public Attempts(Pool pool, InstantSource clock) {
        this.store = new AttemptStore(pool);
        this.clock = clock;
    }

    /**
     * The subject of an attempt and where it comes from.
     *
     * @param subject an account or a case
     * @param address network address
     */
    public record Attempt(String region, String subject, String address) {
        private String pair() {
            return Tokens.digest(address + "\n" + subject);
        }

        private String place() {
            return Tokens.digest(address);
        }
    }

    /**
     * The answer to whether an attempt may be made.
     *
     * @param refusals how many were refused since the last one that was let through; 0 where this one is
     * @param pause until the next one may be made
     */
    public record Reservation(int refusals, Duration pause) {
        /** Tells whether the attempt may be made. */
        public boolean isOpen() {
            return refusals == 0;
        }
    }

    /** Counts an attempt as failed, before it is made; whether it may be made is the answer. */
    public Future<Reservation> reserve(Attempt attempt) {
        return reserve(attempt.region(), attempt.pair(), ON_ONE_SUBJECT)
                .compose(pair -> pair.isOpen()
                        ? reserve(PLATFORM, attempt.place(), FROM_ONE_ADDRESS)
                        : Future.succeededFuture(pair));
    }

    private Future<Reservation> reserve(String region, String subject, Limit limit) {
        Instant now = clock.instant();
        return store.reserve(region, subject, limit, now)
                .map(counted -> new Reservation(counted.refusals(), Duration.between(now, counted.next())));
    }

    /** Clears what was counted against an attempt that turned out to be right. */
    public Future<Void> succeeded(Attempt attempt) {
        return store.clear(attempt.region(), attempt.pair())
                .compose(cleared -> store.takeBack(PLATFORM, attempt.place(), clock.instant()));
    }

    /** Removes what is no longer counted. */
    public Future<Void> sweep() {
        return store.sweep(clock.instant());
    }
}
