package id.mutubaku.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Reads the register of cases, running and ended, the newest first. */
public final class RegisterStore {
    private final Pool pool;

    public RegisterStore(Pool pool) {
        this.pool = pool;
    }

    /**
     * Says whose cases are looked at.
     *
     * @param sops references of the SOPs whose cases are all looked at
     * @param applicant the account whose own cases are looked at
     */
    public record Reach(String region, Set<String> sops, String applicant) {
        public Reach {
            sops = Set.copyOf(sops);
        }
    }

    /** Is a line of the register; the status is {@code running}, or how the case ended. */
    public record Entry(String number, String sop, String applicant, String status, Instant openedAt, Cursor cursor) {}

    /** Reads a page of cases. */
    public Future<List<Entry>> page(Reach reach, Optional<Cursor> after, int limit) {
        return entries(WorkSql.REGISTER, parameters(reach, after, limit));
    }

    /**
     * Reads a page of the cases that have each typed word at the beginning of one of theirs.
     *
     * @param typed words of the number, of the applicant's name, of the SOP's title; where it has no word, nothing is
     *     found
     */
    public Future<List<Entry>> search(Reach reach, String typed, Optional<Cursor> after, int limit) {
        return RegisterWords.query(typed)
                .map(words ->
                        entries(WorkSql.SEARCH, parameters(reach, after, limit).addString(words)))
                .orElseGet(() -> Future.succeededFuture(List.of()));
    }

    private Future<List<Entry>> entries(String statement, Tuple parameters) {
        return pool.preparedQuery(statement)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(RegisterStore::entry)
                        .toList());
    }

    private static Tuple parameters(Reach reach, Optional<Cursor> after, int limit) {
        return Tuple.tuple()
                .addString(reach.region())
                .addArrayOfString(reach.sops().toArray(String[]::new))
                .addString(reach.applicant())
                .addString(after.map(Cursor::time).orElse(null))
                .addString(after.map(Cursor::number).orElse(null))
                .addInteger(limit);
    }

    private static Entry entry(Row row) {
        String number = row.getString("number");
        return new Entry(
                number,
                row.getString("sop"),
                row.getString("applicant"),
                row.getString("status"),
                row.getOffsetDateTime("opened_at").toInstant(),
                new Cursor(row.getString("time_cursor"), number, ""));
    }
}
