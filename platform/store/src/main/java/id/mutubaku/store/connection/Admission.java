package id.mutubaku.store.connection;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connections that a PostgreSQL lets us have. */
public final class Admission {
    private static final Logger LOG = LoggerFactory.getLogger(Admission.class);

    /** Reads the limits of server, role and database, and how many connections others have now; -1 is no limit. */
    private static final String LIMITS = """
            select current_setting('max_connections')::integer
                   - current_setting('superuser_reserved_connections')::integer
                   - coalesce(current_setting('reserved_connections', true)::integer, 0) as server,
                   (select rolconnlimit from pg_roles where rolname = current_user) as role,
                   (select datconnlimit from pg_database where datname = current_database()) as database,
                   (select count(*)::integer from pg_stat_activity
                     where backend_type = 'client backend' and pid <> pg_backend_pid()) as taken
            """;

    private Admission() {}

    /**
     * Checks that a node gets its connections; where others have taken too many for now, the log says so.
     *
     * @return fails with a {@link DatabaseException} where the node could never have them
     */
    public static Future<Void> check(SqlClient client, ConnectionShare share) {
        return client.query(LIMITS).execute().compose(rows -> {
            Row row = rows.iterator().next();
            int server = row.getInteger("server");
            int admitted = Stream.of(server, row.getInteger("role"), row.getInteger("database"))
                    .filter(limit -> limit >= 0)
                    .min(Integer::compare)
                    .orElse(server);
            if (admitted < share.total()) {
                return Future.failedFuture(
                        new DatabaseException("connections", String.valueOf(share.total()), String.valueOf(admitted)));
            }
            int free = server - row.getInteger("taken");
            if (free < share.total()) {
                LOG.warn(DatabaseException.sentences(
                        "connections-taken", String.valueOf(share.total()), String.valueOf(Math.max(0, free))));
            }
            return Future.succeededFuture();
        });
    }
}
