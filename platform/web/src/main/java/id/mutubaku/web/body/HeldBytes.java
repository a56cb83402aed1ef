package id.mutubaku.web.body;

import java.util.concurrent.atomic.AtomicLong;

/** The memory that the bodies of all requests in flight hold together, and its bound. Safe for many threads. */
public final class HeldBytes {
    private final long most;
    private final AtomicLong held = new AtomicLong();

    /** Bounds it at a number of bytes. */
    HeldBytes(long most) {
        this.most = most;
    }

    /** Bounds it at an eighth of the memory that this program may have. */
    public static HeldBytes ofThisProgram() {
        return new HeldBytes(Runtime.getRuntime().maxMemory() / 8);
    }

    /** Takes some of it; false where there is not so much left. */
    boolean take(long bytes) {
        if (held.addAndGet(bytes) <= most) {
            return true;
        }
        held.addAndGet(-bytes);
        return false;
    }

    void giveBack(long bytes) {
        held.addAndGet(-bytes);
    }

    /** Returns how many bytes are held now. */
    public long now() {
        return held.get();
    }
}
