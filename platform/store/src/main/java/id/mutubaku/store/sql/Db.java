package id.mutubaku.store.sql;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one door to the database. A statement says whose rows it touches: those of one region, which is then its first
 * parameter, or those of all.
 */
public final class Db {
    private final SqlClient client;

    public Db(Pool pool) {
        this((SqlClient) pool);
    }

    private Db(SqlClient client) {
        this.client = client;
    }

    /** Runs several statements in one transaction: all of them or, where one fails, none. */
    public <T> Future<T> inOneTransaction(Function<Db, Future<T>> work) {
        return ((Pool) client)
                .withTransaction(connection -> work.apply(new Db(connection)))
                .recover(Db::named);
    }

    /** Returns the door to the rows of a region; the region is {@code $1} of each of its statements. */
    public InRegion in(String region) {
        return new InRegion(client, region);
    }

    /** Runs a statement about the rows of all regions. */
    public Future<Rows> everywhere(String statement, @Nullable Object... parameters) {
        return run(client, statement, bound(Tuple.tuple(), parameters));
    }

    /** The door to the rows of one region. */
    public static final class InRegion {
        private final SqlClient client;
        private final String region;

        private InRegion(SqlClient client, String region) {
            this.client = client;
            this.region = region;
        }

        /**
         * Runs a statement.
         *
         * @param parameters {@code $2} and those that follow: an {@code Optional} is its value or null, an
         *     {@code Instant} a time stamp
         */
        public Future<Rows> run(String statement, @Nullable Object... parameters) {
            return Db.run(client, statement, bound(Tuple.tuple().addString(region), parameters));
        }
    }

    private static Future<Rows> run(SqlClient client, String statement, Tuple parameters) {
        return client.preparedQuery(statement)
                .execute(parameters)
                .map(Rows::new)
                .recover(Db::named);
    }

    /** Names a failure of the socket as what it is about. */
    private static <T> Future<T> named(Throwable failure) {
        return Future.failedFuture(failure instanceof IOException broken ? new ConnectionLost(broken) : failure);
    }

    private static Tuple bound(Tuple tuple, @Nullable Object... parameters) {
        for (Object parameter : parameters) {
            tuple.addValue(bound(parameter));
        }
        return tuple;
    }

    private static @Nullable Object bound(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.<@Nullable Object>map(Db::bound).orElse(null);
        }
        return value instanceof Instant instant ? utc(instant) : value;
    }

    /** Returns a time as a parameter takes it. */
    public static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
