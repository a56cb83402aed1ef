package id.mutubaku.store.staffing;

import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Db.InRegion;
import id.mutubaku.store.sql.Row;
import id.mutubaku.store.staffing.Delegation.Ending;
import id.mutubaku.store.staffing.Delegation.Somebody;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The deputies: who stands in for whom. */
public final class DelegationStore {
    private final Db db;

    public DelegationStore(Pool pool) {
        this.db = new Db(pool);
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
        return db.inOneTransaction(one -> {
            InRegion region = one.in(delegation.region());
            return region.run(DelegationSql.HOLD_ACCOUNT, delegation.deputy().username())
                    .compose(held -> insert(region, delegation));
        });
    }

    /**
     * Ends a delegation early.
     *
     * @param holder whose post it must be; absent where an administrator ends it
     * @return false where there is none to end
     */
    public Future<Boolean> end(String region, UUID id, Optional<String> holder, Ending ending) {
        return db.in(region)
                .run(DelegationSql.END_DELEGATION, id, ending.at(), ending.by(), holder)
                .map(rows -> rows.count() == 1);
    }

    private static Future<Boolean> insert(InRegion region, Delegation delegation) {
        return region.run(
                        DelegationSql.NAME_DEPUTY,
                        delegation.id(),
                        delegation.actor(),
                        delegation.holder().map(Somebody::username),
                        delegation.deputy().username(),
                        delegation.kind().stored(),
                        delegation.from(),
                        delegation.until(),
                        delegation.letter(),
                        delegation.madeBy(),
                        delegation.madeAt())
                .map(rows -> rows.count() == 1);
    }

    private Future<List<Delegation>> list(String region, Optional<String> username) {
        return db.in(region)
                .run(DelegationSql.LIST_DELEGATIONS, username)
                .map(rows -> rows.list(DelegationStore::delegation));
    }

    private static Delegation delegation(Row row) {
        return new Delegation(
                row.uuid("id"),
                row.text("region"),
                row.text("actor"),
                row.maybeText("from_username").map(holder -> new Somebody(holder, row.text("holder_name"))),
                new Somebody(row.text("to_username"), row.text("deputy_name")),
                row.instant("from_at"),
                row.instant("until_at"),
                row.text("letter"),
                row.text("made_by"),
                row.instant("made_at"),
                row.maybeInstant("ended_at").map(at -> new Ending(at, row.text("ended_by"))));
    }
}
