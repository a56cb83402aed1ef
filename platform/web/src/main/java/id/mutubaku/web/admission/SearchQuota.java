package id.mutubaku.web.admission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How often strangers may search in a period, each network address and all of them together, on this node: a search asks a
 * plugin, and by it another office. Safe for many threads.
 */
public final class SearchQuota {
    /** How long a count lasts. */
    public static final Duration PERIOD = Duration.ofMinutes(10);

    private static final int OF_ONE = 60;
    private static final int OF_ALL = 1_000;
    private static final int ADDRESSES = 100_000;
    private static final String EVERYBODY = "";

    private final Cache<String, AtomicInteger> made = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterWrite(PERIOD)
            .build();

    /** Counts a search from an address; false where none is left. */
    public boolean takes(String address) {
        return count(address) <= OF_ONE && count(EVERYBODY) <= OF_ALL;
    }

    private int count(String address) {
        return made.get(address, first -> new AtomicInteger()).incrementAndGet();
    }
}
