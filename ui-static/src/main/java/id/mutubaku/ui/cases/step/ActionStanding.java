package id.mutubaku.ui.cases.step;

import java.time.Instant;
import java.util.Optional;

/**
 * The standing of an action that a plugin is still to do.
 *
 * @param key of the job that does it
 * @param attempts how often it was tried
 * @param next when it is tried again; absent where it waits for a person
 * @param error what went wrong the last time, in the reader's language
 */
public record ActionStanding(String key, int attempts, Optional<Instant> next, Optional<String> error) {}
