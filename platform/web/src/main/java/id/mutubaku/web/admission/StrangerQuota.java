package id.mutubaku.web.admission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.mutubaku.web.http.HttpProblem;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What strangers may send, counted by network address and in total, on this node. An address starts anew some time after
 * its first request. Safe for many threads.
 */
public final class StrangerQuota {
    /** How many addresses are remembered; whose turn is longest ago is forgotten first. */
    private static final int ADDRESSES = 100_000;

    private static final String EVERYBODY = "";

    private final Quota quota;
    private final Cache<String, Used> used;
    private final Cache<String, Used> all;

    public StrangerQuota(Quota quota) {
        this.quota = quota;
        this.used = Caffeine.newBuilder()
                .maximumSize(ADDRESSES)
                .expireAfterWrite(quota.period())
                .build();
        this.all = Caffeine.newBuilder().expireAfterWrite(quota.period()).build();
    }

    /** What an address has used of its quota. */
    private record Used(AtomicLong requests, AtomicLong bytes) {
        Used() {
            this(new AtomicLong(), new AtomicLong());
        }
    }

    /** Counts a request from an address, before its body is read, or refuses it. */
    public void count(NetworkAddress address) {
        boolean bytesLeft = all().bytes().get() < quota.bytesInTotal();
        if (address.isOwn()) {
            require(bytesLeft);
        } else {
            Used mine = of(address);
            require(bytesLeft
                    && mine.bytes().get() < quota.bytes()
                    && mine.requests().incrementAndGet() <= quota.requests());
        }
    }

    /** Counts the bytes that an address has sent. */
    public void count(NetworkAddress address, long bytes) {
        all().bytes().addAndGet(bytes);
        of(address).bytes().addAndGet(bytes);
    }

    private Used of(NetworkAddress address) {
        return used.get(address.text(), first -> new Used());
    }

    private Used all() {
        return all.get(EVERYBODY, first -> new Used());
    }

    private void require(boolean left) {
        if (!left) {
            throw HttpProblem.of(
                    429, "http/quota", String.valueOf(quota.period().toMinutes()));
        }
    }

    /** Returns how long somebody who is refused has to wait. */
    Duration period() {
        return quota.period();
    }
}
