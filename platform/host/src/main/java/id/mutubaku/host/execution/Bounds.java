package id.mutubaku.host.execution;

import java.time.Duration;

/**
 * The bounds of one call.
 *
 * @param time from its start to its answer
 * @param bytes of memory that its threads may allocate, be it given back or not
 */
public record Bounds(Duration time, long bytes) {
    /** Threads that one call may have at once beside its own; a library's small pool fits in. */
    public static final int THREADS = 16;
}
