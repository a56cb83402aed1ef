package id.mutubaku.store;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.pubsub.PgSubscriber;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Opens PostgreSQL, and brings its tables to what this version of the platform expects. */
public final class Database {
    /** The latest {@code schema-N.sql}. */
    private static final int SCHEMA = 8;

    /** Longer statements are prepared anew on each call; the client's own limit of 2,048 is below our commit. */
    private static final int LONGEST_STATEMENT = 1 << 14;

    private static final int CONNECTIONS = 16;
    private static final int CONNECTIONS_OF_PLUGINS = 4;
    private static final int PATIENCE_SECONDS = 5;

    private Database() {}

    /**
     * Opens a pool that keeps statements prepared, but for the search: which index serves it depends on the words, so it
     * is planned anew. A request that gets no connection within five seconds fails rather than waits.
     */
    public static Pool open(Vertx vertx, PgConnectOptions options) {
        return open(vertx, options, new PoolOptions().setMaxSize(CONNECTIONS));
    }

    /** Opens a pool for plugins: few connections, on a thread that serves nobody else, however much they ask for. */
    public static Pool openForPlugins(Vertx vertx, PgConnectOptions options) {
        PoolOptions few = new PoolOptions().setMaxSize(CONNECTIONS_OF_PLUGINS).setEventLoopSize(1);
        return open(vertx, options, few.setName("plugins"));
    }

    private static Pool open(Vertx vertx, PgConnectOptions options, PoolOptions pool) {
        PgConnectOptions patient = new PgConnectOptions(options)
                .setCachePreparedStatements(true)
                .setPreparedStatementCacheSqlLimit(LONGEST_STATEMENT)
                .setPreparedStatementCacheSqlFilter(statement -> !statement.equals(WorkSql.SEARCH))
                .setPipeliningLimit(64)
                .setReconnectAttempts(0)
                .addProperty("application_name", "mutubaku")
                .addProperty("client_min_messages", "warning");
        pool.setConnectionTimeout(PATIENCE_SECONDS).setConnectionTimeoutUnit(TimeUnit.SECONDS);
        return PgBuilder.pool().with(pool).connectingTo(patient).using(vertx).build();
    }

    /** Hears what PostgreSQL tells on a channel; while it is away, tries each second to hear it again. */
    public static Future<Void> listen(Vertx vertx, PgConnectOptions options, String channel, Runnable heard) {
        return listen(vertx, options, channel, message -> heard.run());
    }

    /** Hears what PostgreSQL tells on a channel, word for word; while it is away, tries each second to hear it again. */
    public static Future<Void> listen(Vertx vertx, PgConnectOptions options, String channel, Consumer<String> heard) {
        PgSubscriber subscriber = PgSubscriber.subscriber(vertx, new PgConnectOptions(options))
                .reconnectPolicy(attempts -> TimeUnit.SECONDS.toMillis(1));
        subscriber.channel(channel).handler(heard::accept);
        return subscriber.connect();
    }

    /** Brings the tables up to date, one version after the other, whichever node comes first. */
    public static Future<Void> migrate(Pool pool) {
        return pool.withTransaction(connection -> connection
                .query("select pg_advisory_xact_lock(hashtext('mutubaku schema'))")
                .execute()
                .compose(locked -> connection
                        .query("create table if not exists schema_version (version integer primary key)")
                        .execute())
                .compose(created -> connection
                        .query("select coalesce(max(version), 0) from schema_version")
                        .execute())
                .compose(rows -> apply(connection, rows.iterator().next().getInteger(0) + 1)));
    }

    private static Future<Void> apply(SqlConnection connection, int version) {
        if (version > SCHEMA) {
            return Future.succeededFuture();
        }
        return connection
                .query(script(version))
                .execute()
                .compose(done -> connection
                        .query("insert into schema_version values (" + version + ")")
                        .execute())
                .compose(recorded -> apply(connection, version + 1));
    }

    private static String script(int version) {
        try (InputStream in = Database.class.getResourceAsStream("schema-" + version + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("schema-" + version + ".sql is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
