package id.mutubaku.store.cases;

import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.store.facts.HashChain;
import id.mutubaku.store.facts.StoredRow;
import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Row;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.util.List;

/**
 * The log of all that happened to the cases of a region, for those who follow it: statistics, exports, auditors.
 *
 * <p>Its order is that of transactions, and in a transaction that of writing. What a transaction writes is shown once
 * every transaction that began before it has ended, so that nothing ever appears before a position that was read: a
 * follower who goes on from the last one misses nothing.
 */
public final class EventLog {
    private final Db db;

    public EventLog(Pool pool) {
        this.db = new Db(pool);
    }

    /**
     * A position in the log of a region. It is of use in the database in which it was read; a follower of one that was
     * restored from another begins anew.
     *
     * @param transaction number of the transaction, as PostgreSQL counts them
     * @param row number of the row
     */
    public record Position(long transaction, long row) {
        /** The position before everything. */
        public static final Position START = new Position(0, 0);
    }

    /**
     * What one command did to a case.
     *
     * @param sequence number of its first event in the case
     * @param events one or more
     */
    public record Entry(Position position, String number, long sequence, List<CaseEvent> events, HashChain.Link hash) {}

    /**
     * Reads what comes after a position.
     *
     * @param limit how many entries at most
     */
    public Future<List<Entry>> after(String region, Position position, int limit) {
        return db.in(region)
                .run(CaseSql.FOLLOW, String.valueOf(position.transaction()), position.row(), limit)
                .map(rows -> rows.list(EventLog::entry));
    }

    private static Entry entry(Row row) {
        StoredRow stored = StoredRow.of(row);
        return new Entry(
                new Position(Long.parseLong(row.text("transaction")), row.number("position")),
                row.text("number"),
                stored.row().sequence(),
                stored.row().events(),
                stored.hash());
    }
}
