package id.mutubaku.postgres;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs statements, each in a connection of its own. */
final class Sql implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();

    /** Gives the first column of the first row as text, or an empty text. */
    String run(String uri, String statement) throws TimeoutException {
        PgConnection connection =
                PgConnection.connect(vertx, PgConnectOptions.fromUri(uri)).await(30, TimeUnit.SECONDS);
        try {
            RowSet<Row> rows = connection.query(statement).execute().await(30, TimeUnit.SECONDS);
            return rows.size() == 0 ? "" : String.valueOf(rows.iterator().next().getValue(0));
        } finally {
            connection.close().await(30, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() {
        vertx.close().await();
    }
}
