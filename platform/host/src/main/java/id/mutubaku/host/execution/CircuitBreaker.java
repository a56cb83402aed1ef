package id.mutubaku.host.execution;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A circuit breaker that opens when a plugin fails again and again: for ten seconds first, and each time for twice as long, up to ten
 * minutes. After a pause one call tries; when it is answered, all is well again.
 */
public final class CircuitBreaker {
    /** Faults in a row after which it opens. */
    public static final int FAULTS = 5;

    private static final Duration SHORTEST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final LongSupplier nanos;
    private int faults;
    private long until;
    private Duration pause = SHORTEST;
    private boolean trying;

    /** Makes one that reads a clock of nanoseconds. */
    public CircuitBreaker(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Returns for how long no call is made; absent where one may be made now, of whose end this is told then. */
    public synchronized Optional<Duration> rest() {
        if (faults < FAULTS) {
            return Optional.empty();
        }
        long left = until - nanos.getAsLong();
        if (left > 0) {
            return Optional.of(Duration.ofNanos(left));
        }
        if (trying) {
            return Optional.of(Duration.ofSeconds(1));
        }
        trying = true;
        return Optional.empty();
    }

    /** Makes a call for which there was no rest; one that could not even be made counts as none. */
    public <T> T making(Supplier<T> call) {
        try {
            return call.get();
        } catch (RuntimeException | Error notMade) {
            notMade();
            throw notMade;
        }
    }

    /** Hears of a call that was answered. */
    public synchronized void answered() {
        faults = 0;
        trying = false;
        pause = SHORTEST;
    }

    /** Hears of a call that went wrong. */
    public synchronized void failed() {
        faults++;
        if (faults == FAULTS || trying) {
            until = nanos.getAsLong() + pause.toNanos();
            pause = pause.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : pause.multipliedBy(2);
            trying = false;
        }
    }

    /** Hears of a call that was never made. */
    public synchronized void notMade() {
        trying = false;
    }
}
