package id.mutubaku.store.expiry;

import id.mutubaku.store.sql.Db;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;

/** Rows whose time is over, of all regions, also of those that have no definitions any more. */
public final class ExpiredRows {
    /** A statement takes so many at most, so that none is long and none locks much. */
    private static final int AT_ONCE = 1_000;

    private final Db db;

    public ExpiredRows(Pool pool) {
        this.db = new Db(pool);
    }

    /** Removes them all; gives how many there were. */
    public Future<Integer> sweep() {
        Future<Integer> swept = Future.succeededFuture(0);
        for (String statement : ExpirySql.STATEMENTS) {
            swept = swept.compose(before -> sweep(statement).map(more -> before + more));
        }
        return swept;
    }

    private Future<Integer> sweep(String statement) {
        return db.everywhere(statement, AT_ONCE).compose(rows -> {
            int swept = rows.count();
            return swept < AT_ONCE
                    ? Future.succeededFuture(swept)
                    : sweep(statement).map(more -> swept + more);
        });
    }
}
