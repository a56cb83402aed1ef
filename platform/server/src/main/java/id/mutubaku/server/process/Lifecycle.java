package id.mutubaku.server.process;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The parts that have been started, which end in the opposite order, each of them whatever became of the others. */
public final class Lifecycle implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lifecycle.class);
    private static final Duration CLEANING = Duration.ofSeconds(10);

    private final Deque<Part> started = new ArrayDeque<>();
    private boolean closed;

    private record Part(String name, End end) {}

    /** Ends a part, and returns when it has ended. */
    @FunctionalInterface
    public interface End {
        void run() throws Exception;
    }

    /** Keeps how a part ends that has just been started; where all is over already, it ends at once. */
    public synchronized void started(String name, End end) {
        started.push(new Part(name, end));
        if (closed) {
            close();
        }
    }

    /** Keeps how a part ends by and by, for which it has so long, and a little longer to clean up. */
    public void started(String name, Duration patience, Supplier<Future<?>> end) {
        Duration whole = patience.plus(CLEANING);
        started(
                name,
                () -> end.get().toCompletionStage().toCompletableFuture().get(whole.toSeconds(), TimeUnit.SECONDS));
    }

    /** Ends all parts; a second call finds nothing to do. */
    @Override
    public synchronized void close() {
        closed = true;
        while (!started.isEmpty()) {
            Part part = started.pop();
            try {
                part.end().run();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                LOG.warn("Interrupted while ending {}", part.name());
            } catch (Exception unclean) {
                LOG.warn("{} did not end in order", part.name(), unclean);
            }
        }
    }
}
