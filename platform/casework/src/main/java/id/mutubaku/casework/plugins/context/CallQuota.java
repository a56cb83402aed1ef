package id.mutubaku.casework.plugins.context;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * The quota of one call: what it may ask of the database that all regions share: how often, how much it reads and writes, and
 * how much of it at once, together with the other calls of the plugin in the region.
 */
final class CallQuota {
    static final int REQUESTS = 10_000;
    static final long CHARACTERS = 16_000_000;
    static final int AT_ONCE = 2;

    private final Semaphore permits;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong characters = new AtomicLong();

    /** Makes one that shares a door, through which {@link #AT_ONCE} pass, with others. */
    CallQuota(Semaphore permits) {
        this.permits = permits;
    }

    /** Counts what is written or was read. */
    void count(long more) {
        if (characters.addAndGet(more) > CHARACTERS) {
            throw new IllegalStateException("This call has read and written more than " + CHARACTERS + " characters");
        }
    }

    /** Asks once the door is free; it opens again when the answer is there. */
    <T> T ask(Supplier<T> question) {
        if (requests.incrementAndGet() > REQUESTS) {
            throw new IllegalStateException("This call has asked the platform more than " + REQUESTS + " times");
        }
        count(0);
        try {
            permits.acquire();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The plugin was stopped while it waited for its turn", stopped);
        }
        try {
            return question.get();
        } finally {
            permits.release();
        }
    }
}
