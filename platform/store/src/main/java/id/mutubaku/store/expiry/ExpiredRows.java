package id.mutubaku.casework.housekeeping;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.util.List;

/** Rows whose time is over, of all regions, also of those that have no definitions any more. */
public final class ExpiredRows {
    /** A statement takes so many at most, so that none is long and none locks much. */
    private static final int AT_ONCE = 1_000;

    private static final String DRAFTS = """
            delete from draft
             where ctid = any(array(select ctid from draft where expires_at <= now() limit $1::integer))
            """;

    /** Files that were staged more than a day ago, and that no case and no draft has. */
    private static final String STAGED_FILES = """
            delete from document
             where number is null and ctid = any(array(
               select d.ctid
                 from document d
                where d.number is null and d.staged_at < now() - interval '1 day'
                  and not exists (select 1 from draft f where f.region = d.region and f.files @> array[d.id])
                limit $1::integer))
            """;

    private static final String SESSIONS = """
            delete from session
             where ctid = any(array(select ctid from session where expires_at <= now() limit $1::integer))
            """;

    /** What was answered to commands with an idempotency key: whoever repeats one does so within hours. */
    private static final String RECEIPTS = """
            delete from command_receipt
             where ctid = any(array(
               select ctid from command_receipt where at < now() - interval '7 days' limit $1::integer))
            """;

    /** What was seen of work that is done. */
    private static final String SEEN = """
            delete from work_seen
             where ctid = any(array(
               select s.ctid
                 from work_seen s
                where not exists (
                  select 1 from work_item w
                   where w.region = s.region and w.number = s.number and w.place = s.place and w.visit = s.visit)
                limit $1::integer))
            """;

    /** Drafts go first, since they hold files. */
    private static final List<String> STATEMENTS = List.of(DRAFTS, STAGED_FILES, SESSIONS, RECEIPTS, SEEN);

    private final Pool pool;

    public ExpiredRows(Pool pool) {
        this.pool = pool;
    }

    /** Removes them all; gives how many there were. */
    public Future<Integer> sweep() {
        Future<Integer> swept = Future.succeededFuture(0);
        for (String statement : STATEMENTS) {
            swept = swept.compose(before -> sweep(statement).map(more -> before + more));
        }
        return swept;
    }

    private Future<Integer> sweep(String statement) {
        return pool.preparedQuery(statement).execute(Tuple.of(AT_ONCE)).compose(rows -> {
            int swept = rows.rowCount();
            return swept < AT_ONCE
                    ? Future.succeededFuture(swept)
                    : sweep(statement).map(more -> swept + more);
        });
    }
}
