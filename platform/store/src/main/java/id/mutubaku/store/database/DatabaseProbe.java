package id.mutubaku.store.database;

import id.mutubaku.store.sql.Db;
import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The questions by which a node sees how its database is. */
public final class DatabaseProbe {
    private static final String TIME = "select clock_timestamp() as now";

    private static final String WRITE = """
            insert into setting (region, name, value) values ('', 'written', now()::text)
            on conflict (region, name) do update set value = excluded.value
            """;

    /** What SQLSTATE says of a database that can be asked and not written to. */
    private static final Map<String, Obstacle> OBSTACLES = Map.of("53100", Obstacle.FULL, "25006", Obstacle.READ_ONLY);

    private final Db db;

    public DatabaseProbe(Pool pool) {
        this.db = new Db(pool);
    }

    /** A reason why a database does not take what is written. */
    public enum Obstacle {
        /** Its disk is full. */
        FULL,
        /** It can only be read. */
        READ_ONLY
    }

    /** Returns what time the database has. */
    public Future<Instant> time() {
        return db.everywhere(TIME).map(rows -> rows.only().instant("now"));
    }

    /** Writes something; returns what keeps the database from taking it, and nothing where it does. */
    public Future<Optional<Obstacle>> write() {
        return db.everywhere(WRITE)
                .map(written -> Optional.<Obstacle>empty())
                .recover(failure -> obstacle(failure)
                        .map(found -> Future.succeededFuture(Optional.of(found)))
                        .orElseGet(() -> Future.failedFuture(failure)));
    }

    private static Optional<Obstacle> obstacle(Throwable failure) {
        return failure instanceof PgException refused
                ? Optional.ofNullable(OBSTACLES.get(String.valueOf(refused.getSqlState())))
                : Optional.empty();
    }
}
