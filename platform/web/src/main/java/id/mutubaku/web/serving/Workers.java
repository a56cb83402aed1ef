package id.mutubaku.web.serving;

import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.ThreadingModel;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The worker threads on which requests with large bodies are answered, from the first line to the last: reading JSON,
 * checking a form, hashing a file must not keep an event loop from everybody else. Safe for many threads.
 */
final class Workers {
    private final List<Context> contexts = new CopyOnWriteArrayList<>();
    private final AtomicInteger turns = new AtomicInteger();

    private Workers() {}

    /**
     * Starts workers.
     *
     * @param name of their threads
     * @param threads how many requests can compute at the same time
     */
    static Future<Workers> start(Vertx vertx, String name, int threads) {
        Workers workers = new Workers();
        DeploymentOptions options = new DeploymentOptions()
                .setThreadingModel(ThreadingModel.WORKER)
                .setWorkerPoolName(name)
                .setWorkerPoolSize(threads)
                .setInstances(threads);
        return vertx.deployVerticle(workers::verticle, options).map(workers);
    }

    private VerticleBase verticle() {
        return new VerticleBase() {
            @Override
            public Future<?> start() {
                contexts.add(context);
                return Future.succeededFuture();
            }
        };
    }

    /** Does work, and all that it goes on to, on a worker thread. */
    <T> Future<T> run(Supplier<Future<T>> work) {
        Promise<T> done = Promise.promise();
        Context context = contexts.get(Math.floorMod(turns.getAndIncrement(), contexts.size()));
        context.runOnContext(go -> {
            try {
                work.get().onComplete(done);
            } catch (RuntimeException failure) {
                done.fail(failure);
            }
        });
        return done.future();
    }
}
