package id.mutubaku.host.checkpoint;

import java.lang.ref.WeakReference;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.LockSupport;

/**
 * The checkpoint that a plugin's code polls at each turn of a loop and at the beginning of each method, and instead of what a plugin
 * may not do. While nobody was told to stop it costs one read of a field.
 */
public final class Checkpoint {
    private static final Set<ThreadGroup> STOPPING = ConcurrentHashMap.newKeySet();
    private static final Set<ThreadGroup> PAUSING = ConcurrentHashMap.newKeySet();
    private static final Set<ThreadGroup> EXITING = ConcurrentHashMap.newKeySet();
    private static final Set<ThreadGroup> EXCEEDED = ConcurrentHashMap.newKeySet();
    private static final Queue<WeakReference<ExecutorService>> RETAINED = new ConcurrentLinkedQueue<>();
    private static final long LONGEST_PARKING = 1_000_000_000;
    private static volatile boolean signalled;
    private static volatile boolean closed;
    private static volatile long largestArray = Long.MAX_VALUE;

    private Checkpoint() {}

    /** Goes on, unless this thread was told to stop; waits for as long as it was told to pause. */
    public static void poll() {
        if (signalled) {
            stopIfSignalled();
            pauseIfSignalled();
        }
    }

    private static void pauseIfSignalled() {
        if (!pausing()) {
            return;
        }
        boolean interrupted = Thread.interrupted(); // With it nobody can park.
        try {
            while (pausing()) {
                LockSupport.parkNanos(PAUSING, LONGEST_PARKING);
                interrupted |= Thread.interrupted();
                stopIfSignalled();
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static boolean pausing() {
        for (ThreadGroup group = group(); group != null; group = group.getParent()) {
            if (PAUSING.contains(group)) {
                return true;
            }
        }
        return false;
    }

    private static void stopIfSignalled() {
        if (closed) {
            throw new Stopped("The plugin was taken away");
        }
        for (ThreadGroup group = group(); group != null; group = group.getParent()) {
            if (STOPPING.contains(group)) {
                throw new Stopped("The call was stopped");
            }
        }
    }

    /** Null once the thread has ended, which it has not here. */
    @SuppressWarnings("NullAway")
    private static ThreadGroup group() {
        return Thread.currentThread().getThreadGroup();
    }

    /** Stands for {@link System#exit}. */
    public static void exit(int status) {
        EXITING.add(group());
        throw new Stopped("A plugin cannot end the platform (status " + status + ")");
    }

    /** Stands for {@link Runtime#exit} and {@link Runtime#halt}. */
    public static void exit(Runtime machine, int status) {
        exit(status);
    }

    /** Stands for {@link Runtime#addShutdownHook}, which would hold on to the plugin for as long as the platform runs. */
    public static void addHook(Runtime machine, Thread addHook) {}

    /** Stands for {@link Runtime#removeShutdownHook}. */
    public static boolean removeHook(Runtime machine, Thread addHook) {
        return false;
    }

    /** Refuses an array that is larger than all that a call may allocate. */
    public static void arrayOf(int length, int each) {
        refuseBeyond((long) length * each);
    }

    /** Refuses an array of arrays that is larger than all that a call may allocate. */
    public static void arrayOf(int length, int inner, int each) {
        refuseBeyond(
                length < 0 || inner < 0
                        ? 0
                        : (long) length * inner <= Integer.MAX_VALUE * 64L
                                ? (long) length * inner * each
                                : Long.MAX_VALUE);
    }

    private static void refuseBeyond(long bytes) {
        if (bytes > largestArray) {
            EXCEEDED.add(group());
            throw new Stopped("An array of " + bytes + " bytes is more than a call may allocate");
        }
    }

    /** Remembers threads that somebody has to end when the plugin goes. */
    public static void retain(ExecutorService threads) {
        RETAINED.removeIf(each -> each.get() == null);
        RETAINED.add(new WeakReference<>(threads));
    }

    /** Says how many bytes one array may have. */
    public static void limitArrays(long bytes) {
        largestArray = bytes;
    }

    /** Tells the threads of a group to stop. */
    public static synchronized void stop(ThreadGroup group) {
        STOPPING.add(group);
        signalled = true;
    }

    /** Lets the threads of a group go on. */
    public static synchronized void release(ThreadGroup group) {
        STOPPING.remove(group);
        PAUSING.remove(group);
        signalled = closed || !STOPPING.isEmpty() || !PAUSING.isEmpty();
    }

    /** Lets the threads of a group wait at their next checkpoint. */
    public static synchronized void pause(ThreadGroup group) {
        PAUSING.add(group);
        signalled = true;
    }

    /** Lets the threads of a group go on that paused; those that were told to stop still are. */
    public static synchronized void resume(ThreadGroup group) {
        PAUSING.remove(group);
        signalled = closed || !STOPPING.isEmpty() || !PAUSING.isEmpty();
    }

    /** Tells whether threads of the group tried to end the platform; once. */
    public static boolean triedToExit(ThreadGroup group) {
        return EXITING.removeIf(group::parentOf);
    }

    /** Tells whether threads of the group asked for too large an array; once. */
    public static boolean exceededArrays(ThreadGroup group) {
        return EXCEEDED.removeIf(group::parentOf);
    }

    /** Lets nothing of the plugin go on. */
    public static synchronized void close() {
        closed = true;
        signalled = true;
        for (WeakReference<ExecutorService> each : RETAINED) {
            ExecutorService threads = each.get();
            if (threads != null) {
                threads.shutdownNow();
            }
        }
        RETAINED.clear();
    }
}
