package id.mutubaku.store.work;

import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Row;
import id.mutubaku.store.work.WorkItem.Kind;
import id.mutubaku.store.work.WorkItem.Stage;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the register of cases, running and ended. */
public final class RegisterStore {
    /** Counting stops here, since an exact count of a large register costs more than it tells. */
    public static final int COUNTED = 1000;

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

    /**
     * A line of the register.
     *
     * @param about what is asked for, in a few words; empty where the request does not say
     * @param status {@code running}, or how the case ended
     * @param work what of it is due first; absent where nothing waits for anybody
     */
    public record Entry(
            String number,
            String sop,
            String applicant,
            String about,
            String status,
            Instant openedAt,
            Optional<Instant> endedAt,
            Optional<OpenWork> work,
            Cursor cursor) {}

    /**
     * The work of a case that waits for somebody.
     *
     * @param actor for whom
     * @param activity as printed
     * @param holder the name of who took it
     */
    public record OpenWork(
            String actor, String activity, Kind kind, Stage stage, Optional<String> holder, Optional<Instant> due) {}

    /** Reads a page of cases, the newest first. */
    public Future<List<Entry>> page(Reach reach, Optional<Cursor> after, int limit) {
        return find(reach, RegisterFilter.ALL, after, limit);
    }

    /**
     * Reads a page of the cases that have each typed word at the beginning of one of theirs.
     *
     * @param typed words; where it has no word, nothing is found
     */
    public Future<List<Entry>> search(Reach reach, String typed, Optional<Cursor> after, int limit) {
        return find(reach, RegisterFilter.words(typed), after, limit);
    }

    /** Reads a page of the cases that fit a filter. */
    public Future<List<Entry>> find(Reach reach, RegisterFilter filter, Optional<Cursor> after, int limit) {
        if (filter.findsNothing()) {
            return Future.succeededFuture(List.of());
        }
        RegisterQuery query = RegisterQuery.page(reach, filter, after, limit);
        return db.in(reach.region())
                .run(query.text(), query.parameters().toArray())
                .map(rows -> rows.list(RegisterStore::entry));
    }

    /** Counts the cases that fit a filter; {@link #COUNTED} and one more stands for any number above it. */
    public Future<Integer> count(Reach reach, RegisterFilter filter) {
        if (filter.findsNothing()) {
            return Future.succeededFuture(0);
        }
        RegisterQuery query = RegisterQuery.count(reach, filter, COUNTED + 1);
        return db.in(reach.region())
                .run(query.text(), query.parameters().toArray())
                .map(rows -> Math.min(rows.only().integer("cases"), COUNTED + 1));
    }

    /** Tells whether a statement looks for some cases alone: which index serves it depends on which. */
    public static boolean isFiltered(String statement) {
        return RegisterQuery.isFiltered(statement);
    }

    private static Entry entry(Row row) {
        String number = row.text("number");
        return new Entry(
                number,
                row.text("sop"),
                row.text("applicant"),
                row.text("about"),
                row.text("status"),
                row.instant("opened_at"),
                row.maybeInstant("ended_at"),
                row.maybeText("actor").map(actor -> work(row, actor)),
                new Cursor(row.text("time_cursor"), number, ""));
    }

    private static OpenWork work(Row row, String actor) {
        return new OpenWork(
                actor,
                row.text("activity"),
                Kind.of(row.text("kind")),
                Stage.of(row.text("stage")),
                row.maybeText("holder_name"),
                row.maybeInstant("due_at"));
    }
}
