package id.mutubaku.store.database;

import id.mutubaku.store.connection.Admission;
import id.mutubaku.store.connection.ConnectionShare;
import id.mutubaku.store.connection.Connections;
import id.mutubaku.store.connection.DatabaseAddress;
import id.mutubaku.store.connection.DatabaseException;
import id.mutubaku.store.connection.Timeouts;
import id.mutubaku.store.work.RegisterStore;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;

/** Pools of connections as the statements of the store want them. */
public final class Database {
    /** Longer statements are prepared anew on each call; the client's own limit of 2,048 is below our commit. */
    private static final int LONGEST_STATEMENT = 1 << 14;

    private static final int PIPELINED = 64;

    private Database() {}

    /**
     * Checks that a database is ours and has room for a node, and brings its tables up to date, for however long that
     * takes.
     *
     * @return fails with a {@link DatabaseException} where it cannot be reached or used
     */
    public static Future<Void> prepare(Vertx vertx, DatabaseAddress address, ConnectionShare share) {
        Pool pool = Connections.unbounded(vertx, address.options());
        return pool.getConnection()
                .recover(failure -> Future.failedFuture(
                        new DatabaseException("unreachable", address, String.valueOf(failure.getMessage()))))
                .compose(SqlConnection::close)
                .compose(reached -> Admission.check(pool, share))
                .compose(admitted -> migrate(pool))
                .eventually(pool::close);
    }

    /** Opens a pool for requests and jobs, with as many connections as a node takes unless it is told otherwise. */
    public static Pool open(Vertx vertx, PgConnectOptions options) {
        return open(vertx, options, ConnectionShare.of(ConnectionShare.DEFAULT), Timeouts.DEFAULT);
    }

    /**
     * Opens a pool that keeps statements prepared, but for the search: which index serves it depends on the words, so it
     * is planned anew. A request that gets no connection within five seconds fails rather than waits.
     */
    public static Pool open(Vertx vertx, PgConnectOptions options, ConnectionShare share, Timeouts timeouts) {
        PoolOptions pool = new PoolOptions().setMaxSize(share.requests());
        return Connections.bounded(vertx, prepared(options), pool, timeouts);
    }

    /** Opens a pool for plugins: few connections, on a thread that serves nobody else, however much they ask for. */
    public static Pool openForPlugins(Vertx vertx, PgConnectOptions options, ConnectionShare share) {
        PoolOptions pool = new PoolOptions()
                .setMaxSize(share.plugins())
                .setEventLoopSize(1)
                .setName("plugins");
        return Connections.bounded(vertx, prepared(options), pool, Timeouts.DEFAULT);
    }

    /** Brings the tables up to date on a connection of the pool; see {@link Schema#migrate}. */
    public static Future<Void> migrate(Pool pool) {
        return pool.withTransaction(Schema::migrate);
    }

    private static PgConnectOptions prepared(PgConnectOptions options) {
        PgConnectOptions prepared = new PgConnectOptions(options);
        prepared.setCachePreparedStatements(true)
                .setPreparedStatementCacheSqlLimit(LONGEST_STATEMENT)
                .setPreparedStatementCacheSqlFilter(statement -> !RegisterStore.isFiltered(statement));
        return prepared.setPipeliningLimit(PIPELINED).setReconnectAttempts(0);
    }
}
