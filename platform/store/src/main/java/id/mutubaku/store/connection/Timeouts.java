package id.mutubaku.store.connection;

import java.time.Duration;

/**
 * The time-outs of connections for requests. What waits for longer fails, and is told as a database that is away.
 *
 * @param statement longest time of a statement, kept by PostgreSQL
 * @param silence after which a connection that owes an answer is taken for dead; longer than {@code statement}, so that
 *     a slow statement ends in order
 * @param idle after which a connection that nobody uses is closed; shorter than {@code silence}, so that a connection
 *     is never found dead just when it is taken
 */
public record Timeouts(Duration statement, Duration silence, Duration idle) {
    /** Ten, fifteen and eight seconds. */
    public static final Timeouts DEFAULT =
            new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofSeconds(8));

    /** For a connection is waited this long, whether it has to be made or is in use. */
    static final Duration CONNECTION = Duration.ofSeconds(5);

    /** However busy, a connection is replaced after this time, so that a new address of a database comes into use. */
    static final Duration LIFETIME = Duration.ofMinutes(30);

    /** How often idle and old connections are looked for. */
    static final Duration CLEANING = Duration.ofSeconds(1);
}
