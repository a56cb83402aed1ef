package id.mutubaku.casework.accounts;

import id.mutubaku.casework.accounts.Delegation.Ending;
import id.mutubaku.casework.accounts.Delegation.Somebody;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Keeps who stands in for whom. */
public final class Delegations {
    private final Pool pool;

    public Delegations(Pool pool) {
        this.pool = pool;
    }

    /** Lists those of a region, the latest first. */
    public Future<List<Delegation>> of(String region) {
        return list(region, Optional.empty());
    }

    /** Lists those in which an account is replaced or stands in, the latest first. */
    public Future<List<Delegation>> concerning(String region, String username) {
        return list(region, Optional.of(username));
    }

    /**
     * Lets somebody stand in. Two who name the same deputy at once are heard one after the other.
     *
     * @return false where the same person stands in for the same post in some of that time already
     */
    public Future<Boolean> make(Delegation delegation) {
        return pool.withTransaction(connection -> connection
                .preparedQuery(DelegationSql.HOLD_ACCOUNT)
                .execute(Tuple.of(delegation.region(), delegation.deputy().username()))
                .compose(held -> insert(connection, delegation)));
    }

    /**
     * Ends a delegation early.
     *
     * @param holder whose post it must be; absent where an administrator ends it
     * @return false where there is none to end
     */
    public Future<Boolean> end(String region, UUID id, Optional<String> holder, Ending ending) {
        return pool.preparedQuery(DelegationSql.END_DELEGATION)
                .execute(Tuple.of(region, id, utc(ending.at()), ending.by(), holder.orElse(null)))
                .map(rows -> rows.rowCount() == 1);
    }

    private static Future<Boolean> insert(SqlConnection connection, Delegation delegation) {
        return connection
                .preparedQuery(DelegationSql.NAME_DEPUTY)
                .execute(Tuple.tuple()
                        .addString(delegation.region())
                        .addUUID(delegation.id())
                        .addString(delegation.actor())
                        .addString(delegation.holder().map(Somebody::username).orElse(null))
                        .addString(delegation.deputy().username())
                        .addString(delegation.kind().stored())
                        .addOffsetDateTime(utc(delegation.from()))
                        .addOffsetDateTime(utc(delegation.until()))
                        .addString(delegation.letter())
                        .addString(delegation.madeBy())
                        .addOffsetDateTime(utc(delegation.madeAt())))
                .map(rows -> rows.rowCount() == 1);
    }

    private Future<List<Delegation>> list(String region, Optional<String> username) {
        return pool.preparedQuery(DelegationSql.LIST_DELEGATIONS)
                .execute(Tuple.of(region, username.orElse(null)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Delegations::delegation)
                        .toList());
    }

    private static Delegation delegation(Row row) {
        return new Delegation(
                row.getUUID("id"),
                row.getString("region"),
                row.getString("actor"),
                Optional.ofNullable(row.getString("from_username"))
                        .map(holder -> new Somebody(holder, row.getString("holder_name"))),
                new Somebody(row.getString("to_username"), row.getString("deputy_name")),
                row.getOffsetDateTime("from_at").toInstant(),
                row.getOffsetDateTime("until_at").toInstant(),
                row.getString("letter"),
                row.getString("made_by"),
                row.getOffsetDateTime("made_at").toInstant(),
                Optional.ofNullable(row.getOffsetDateTime("ended_at"))
                        .map(at -> new Ending(at.toInstant(), row.getString("ended_by"))));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
