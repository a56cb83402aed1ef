package id.mutubaku.web.admission;

import java.time.Duration;

/**
 * How much strangers may send in a period: each network address, and all of them together.
 *
 * @param requests that change something, of one address
 * @param bytes of one address
 * @param bytesInTotal of all addresses
 */
public record Quota(Duration period, int requests, long bytes, long bytesInTotal) {
    /** For an office of some hundred people behind one address. */
    public static final Quota USUAL = new Quota(Duration.ofMinutes(10), 600, 300_000_000, 2_000_000_000);

    /** Returns the same, of other sizes in units of 1,000,000 bytes. */
    public static Quota of(int requests, int megabytes, int megabytesInTotal) {
        return new Quota(USUAL.period(), requests, megabytes * 1_000_000L, megabytesInTotal * 1_000_000L);
    }
}
