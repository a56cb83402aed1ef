package id.mutubaku.store.jobs;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A job that failed for good, and what a person decided about it.
 *
 * @param number of the case it belongs to; empty where it belongs to none
 * @param error what went wrong the last time
 * @param skipped who decided to leave it undone, if somebody has
 */
public record Incident(
        String region,
        UUID id,
        String kind,
        String number,
        int attempts,
        JobError error,
        Instant since,
        Optional<Skip> skipped) {

    /** The decision to leave a job undone: whose, and why. */
    public record Skip(String by, Instant at, String reason) {}
}
