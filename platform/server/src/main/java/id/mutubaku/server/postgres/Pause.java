package id.mutubaku.server.postgres;

import java.util.concurrent.locks.LockSupport;

/** Waits between two looks at a process. */
final class Pause {
    private Pause() {}

    /** Waits for about so many milliseconds; an interrupt shortens it and stays set. */
    static void millis(long millis) {
        LockSupport.parkNanos(millis * 1_000_000L);
    }
}
