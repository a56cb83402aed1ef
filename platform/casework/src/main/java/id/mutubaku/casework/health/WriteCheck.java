package id.mutubaku.casework.health;

import id.mutubaku.engine.problem.Problem;
import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import java.util.Map;
import java.util.Optional;

/** Whether the database takes what is written. */
public final class WriteCheck implements HealthCheck {
    private static final String WRITE = """
            insert into setting (region, name, value) values ('', 'written', now()::text)
            on conflict (region, name) do update set value = excluded.value
            """;

    /** What SQLSTATE says of a database that can be asked and not written to. */
    private static final Map<String, String> RULES =
            Map.of("53100", "health/database-full", "25006", "health/read-only");

    private final Pool pool;

    public WriteCheck(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Future<Optional<Problem>> look() {
        return pool.query(WRITE)
                .execute()
                .map(written -> Optional.<Problem>empty())
                .recover(failure -> problem(failure)
                        .map(found -> Future.succeededFuture(Optional.of(found)))
                        .orElseGet(() -> Future.failedFuture(failure)));
    }

    private static Optional<Problem> problem(Throwable failure) {
        return failure instanceof PgException refused
                ? Optional.ofNullable(RULES.get(String.valueOf(refused.getSqlState())))
                        .map(rule -> Problem.error("", rule))
                : Optional.empty();
    }
}
