package id.mutubaku.server.process;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end of a process that has no memory left: it stops in order, and whatever runs it starts it again.
 *
 * <p>What a plugin does with memory is caught where plugins are called, and does not come here; that is why this is not
 * left to {@code -XX:+ExitOnOutOfMemoryError}.
 */
public final class MemoryGuard {
    /** Exit code of a process that ended for want of memory. */
    static final int EXIT_CODE = 3;

    private static final Logger LOG = LoggerFactory.getLogger(MemoryGuard.class);
    private static final long ORDERLY_SECONDS = 60;
    private static final CountDownLatch OUT_OF_MEMORY = new CountDownLatch(1);

    private MemoryGuard() {}

    /** Watches this process from now on. Its threads are made while there is memory for them. */
    public static void install() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> saw(failure));
        daemon("mutubaku-out-of-memory", () -> {
            LOG.error(StartException.sentences(StartException.class, "memory"));
            Runtime.getRuntime().exit(EXIT_CODE);
        });
        daemon("mutubaku-halt", () -> {
            Thread.sleep(TimeUnit.SECONDS.toMillis(ORDERLY_SECONDS));
            Runtime.getRuntime().halt(EXIT_CODE);
        });
    }

    /** Takes notice of what nobody caught. */
    public static void saw(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            OUT_OF_MEMORY.countDown();
        } else {
            LOG.error("Nobody caught this", failure);
        }
    }

    private interface Ending {
        void run() throws InterruptedException;
    }

    private static void daemon(String name, Ending ending) {
        Thread thread = new Thread(
                () -> {
                    try {
                        OUT_OF_MEMORY.await();
                        ending.run();
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }
}
