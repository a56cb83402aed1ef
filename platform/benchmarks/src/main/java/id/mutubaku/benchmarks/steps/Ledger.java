package id.mutubaku.benchmarks.steps;

import io.vertx.sqlclient.Pool;
import java.util.Locale;

/** What the database says of the work that was done on it. */
final class Ledger {
    private static final String MARK = """
            select pg_stat_force_next_flush() is null as flushed, pg_current_wal_insert_lsn() - '0/0'::pg_lsn as wal,
                   (select xact_commit from pg_stat_database where datname = current_database()) as transactions
            """;

    private static final String SIZE = """
            select (select sum(pg_total_relation_size(oid)) from pg_class
                     where relname in ('sop_case', 'case_event', 'case_register', 'work_item', 'case_timer')
                       and relkind = 'r')::bigint as bytes,
                   (select count(*) from sop_case where status <> 'running') as finished,
                   (select count(*) from sop_case) as cases
            """;

    private final Pool pool;

    Ledger(Pool pool) {
        this.pool = pool;
    }

    /** A moment: what was written so far. */
    record Mark(long wal, long transactions) {
        Mark since(Mark earlier) {
            return new Mark(wal - earlier.wal, transactions - earlier.transactions);
        }
    }

    Mark mark() {
        pool.query("select pg_sleep(1.2)").execute().await(); // Backends tell the statistics within a second.
        var row = pool.query(MARK).execute().await().iterator().next();
        return new Mark(row.getNumeric("wal").longValue(), row.getLong("transactions"));
    }

    /** Returns how many bytes cases take, packed. */
    String size() {
        pool.query("vacuum full").execute().await();
        var row = pool.query(SIZE).execute().await().iterator().next();
        return String.format(
                Locale.ROOT,
                "%d bytes a case, packed, of %d cases, %d of them finished",
                row.getLong("bytes") / Math.max(1, row.getLong("cases")),
                row.getLong("cases"),
                row.getLong("finished"));
    }
}
