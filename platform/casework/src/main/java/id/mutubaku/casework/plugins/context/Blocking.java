package id.mutubaku.casework.plugins.context;

import io.vertx.core.Future;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A blocking wait for the database on a plugin's own thread, which is interrupted when the plugin's time is over. */
final class Blocking {
    private static final long SECONDS = 30;

    private Blocking() {}

    static <T> T on(Future<T> answer) throws IOException {
        try {
            return answer.toCompletionStage().toCompletableFuture().get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("The plugin was stopped while it waited for the database", stopped);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IOException("The database did not answer: " + failure.getMessage(), failure);
        }
    }
}
