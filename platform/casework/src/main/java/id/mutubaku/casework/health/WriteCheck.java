package id.mutubaku.casework.health;

import id.mutubaku.engine.problem.Problem;
import id.mutubaku.store.database.DatabaseProbe;
import id.mutubaku.store.database.DatabaseProbe.Obstacle;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.util.Optional;

/** Whether the database takes what is written. */
public final class WriteCheck implements HealthCheck {
    private final DatabaseProbe database;

    public WriteCheck(Pool pool) {
        this.database = new DatabaseProbe(pool);
    }

    @Override
    public Future<Optional<Problem>> look() {
        return database.write().map(obstacle -> obstacle.map(found -> Problem.error("", rule(found))));
    }

    private static String rule(Obstacle obstacle) {
        return switch (obstacle) {
            case FULL -> "health/database-full";
            case READ_ONLY -> "health/read-only";
        };
    }
}
