package id.mutubaku.casework.health;

import id.mutubaku.engine.problem.Problem;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The room that is left where the data folder is. */
public final class DiskCheck implements HealthCheck {
    private static final long MEGABYTE = 1_000_000;

    /** Below it, the next large upload could be the last. */
    private static final long LEAST_MEGABYTES = 200;

    private final Vertx vertx;
    private final Path folder;
    private final long leastMegabytes;

    public DiskCheck(Vertx vertx, Path folder) {
        this(vertx, folder, LEAST_MEGABYTES);
    }

    DiskCheck(Vertx vertx, Path folder, long leastMegabytes) {
        this.vertx = vertx;
        this.folder = folder;
        this.leastMegabytes = leastMegabytes;
    }

    @Override
    public Future<Optional<Problem>> look() {
        return vertx.executeBlocking(this::room, false)
                .map(megabytes -> megabytes < leastMegabytes
                        ? Optional.of(Problem.error(
                                "", "health/disk", String.valueOf(megabytes), String.valueOf(leastMegabytes)))
                        : Optional.empty());
    }

    private long room() throws IOException {
        return Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
    }
}
