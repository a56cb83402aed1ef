package id.mutubaku.store.jobs;

import java.util.UUID;

/**
 * A job that this node has taken.
 *
 * @param number of the case it belongs to; empty where it belongs to none
 * @param key the same each time the job is tried, so that who receives it can tell a repetition
 * @param body what the kind needs to know, as JSON
 * @param attempt 1 for the first
 * @param receiver whom it reaches, where the receivers of its kind wait apart; else empty
 */
public record Job(
        String region,
        UUID id,
        String kind,
        String number,
        String key,
        String body,
        int attempt,
        Cycle cycle,
        String receiver) {}
