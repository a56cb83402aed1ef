package id.mutubaku.store.work;

import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Row;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the register of cases, running and ended, the newest first. */
public final class RegisterStore {
    private final Db db;

    public RegisterStore(Pool pool) {
        this.db = new Db(pool);
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

    /** A line of the register; the status is {@code running}, or how the case ended. */
    public record Entry(String number, String sop, String applicant, String status, Instant openedAt, Cursor cursor) {}

    /** Reads a page of cases. */
    public Future<List<Entry>> page(Reach reach, Optional<Cursor> after, int limit) {
        return entries(reach, WorkSql.REGISTER, parameters(reach, after, limit));
    }

    /**
     * Reads a page of the cases that have each typed word at the beginning of one of theirs.
     *
     * @param typed words of the number, of the applicant's name, of the SOP's title; where it has no word, nothing is
     *     found
     */
    public Future<List<Entry>> search(Reach reach, String typed, Optional<Cursor> after, int limit) {
        return RegisterWords.query(typed)
                .map(words -> entries(reach, WorkSql.SEARCH, parameters(reach, after, limit, words)))
                .orElseGet(() -> Future.succeededFuture(List.of()));
    }

    /** Tells whether a statement is the search: which index serves it depends on the words. */
    public static boolean isSearch(String statement) {
        return statement.equals(WorkSql.SEARCH);
    }

    private Future<List<Entry>> entries(Reach reach, String statement, @Nullable Object... parameters) {
        return db.in(reach.region()).run(statement, parameters).map(rows -> rows.list(RegisterStore::entry));
    }

    private static @Nullable Object[] parameters(Reach reach, Optional<Cursor> after, int limit, Object... more) {
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(reach.sops().toArray(String[]::new));
        parameters.add(reach.applicant());
        parameters.add(after.map(Cursor::time));
        parameters.add(after.map(Cursor::number));
        parameters.add(limit);
        parameters.addAll(List.of(more));
        return parameters.toArray();
    }

    private static Entry entry(Row row) {
        String number = row.text("number");
        return new Entry(
                number,
                row.text("sop"),
                row.text("applicant"),
                row.text("status"),
                row.instant("opened_at"),
                new Cursor(row.text("time_cursor"), number, ""));
    }
}
