package id.mutubaku.store;

import id.mutubaku.store.WorkItem.Holder;
import id.mutubaku.store.WorkItem.Kind;
import id.mutubaku.store.WorkItem.Stage;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads inboxes: what waits for somebody, by due date. */
public final class WorkStore {
    /** Counting stops here, since an exact count of a large inbox costs more than it tells. */
    public static final int COUNTED = 1000;

    private final Pool pool;

    public WorkStore(Pool pool) {
        this.pool = pool;
    }

    /** Returns the inbox of somebody who asks; nobody looks into that of one without an account. */
    public static String inboxOf(String account) {
        return "@" + account;
    }

    /**
     * Says whose work is looked at.
     *
     * @param inboxes ids of actors, and {@link #inboxOf} an account
     * @param holder whose held work is looked at as well
     * @param reader the account that looks
     */
    public record Whose(String region, Set<String> inboxes, Optional<String> holder, String reader) {
        public Whose {
            inboxes = Set.copyOf(inboxes);
        }
    }

    /** Bounds due dates: from inclusive, before exclusive; work without a due date lies behind every date. */
    public record Span(Optional<Instant> from, Optional<Instant> before) {
        /** Bounds nothing. */
        public static final Span ALL = new Span(Optional.empty(), Optional.empty());
    }

    /**
     * Reads a page of work; that which waits for two actors comes once.
     *
     * @param span which due dates
     * @param after where the page before ended
     * @param limit 1 to 100
     */
    public Future<List<WorkItem>> page(Whose whose, Span span, Optional<Cursor> after, int limit) {
        return pool.preparedQuery(WorkSql.INBOX)
                .execute(parameters(whose, span, after, limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(WorkStore::item)
                        .toList());
    }

    /** Reads a page and tells how the database came by it: what to look at where an inbox has become slow. */
    public Future<String> explain(Whose whose, Span span, Optional<Cursor> after, int limit) {
        return pool.preparedQuery("explain (analyze, buffers) " + WorkSql.INBOX)
                .execute(parameters(whose, span, after, limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString(0))
                        .collect(Collectors.joining("\n")));
    }

    /** Counts work within each of some spans, up to {@link #COUNTED}. */
    public Future<List<Integer>> count(Whose whose, List<Span> spans) {
        Tuple parameters = Tuple.tuple()
                .addString(whose.region())
                .addArrayOfString(whose.inboxes().toArray(String[]::new))
                .addString(whose.holder().orElse(null))
                .addArrayOfOffsetDateTime(spans.stream()
                        .map(span -> span.from().map(CaseStore::utc).orElse(null))
                        .toArray(OffsetDateTime[]::new))
                .addArrayOfOffsetDateTime(spans.stream()
                        .map(span -> span.before().map(CaseStore::utc).orElse(null))
                        .toArray(OffsetDateTime[]::new));
        return pool.preparedQuery(WorkSql.COUNT_INBOX)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getInteger(0))
                        .toList());
    }

    /** Remembers that somebody has looked at all that waits in a case for one of their inboxes. */
    public Future<Void> markSeen(String region, String number, String username, Set<String> inboxes) {
        return pool.preparedQuery(WorkSql.MARK_SEEN)
                .execute(Tuple.of(region, number, username, inboxes.toArray(String[]::new)))
                .mapEmpty();
    }

    private static Tuple parameters(Whose whose, Span span, Optional<Cursor> after, int limit) {
        return Tuple.tuple()
                .addString(whose.region())
                .addArrayOfString(whose.inboxes().toArray(String[]::new))
                .addString(whose.holder().orElse(null))
                .addOffsetDateTime(span.from().map(CaseStore::utc).orElse(null))
                .addOffsetDateTime(span.before().map(CaseStore::utc).orElse(null))
                .addString(after.map(Cursor::time).orElse(null))
                .addString(after.map(Cursor::number).orElse(null))
                .addString(after.map(Cursor::place).orElse(null))
                .addInteger(limit)
                .addString(whose.reader());
    }

    private static WorkItem item(Row row) {
        return new WorkItem(
                row.getString("number"),
                row.getString("place"),
                row.getInteger("visit"),
                row.getString("actor"),
                row.getString("inbox"),
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                Stage.valueOf(row.getString("stage").toUpperCase(Locale.ROOT)),
                row.getString("sop"),
                row.getString("activity"),
                row.getString("applicant"),
                row.getOffsetDateTime("opened_at").toInstant(),
                Optional.ofNullable(row.getOffsetDateTime("due_at")).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getOffsetDateTime("remind_at")).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("holder"))
                        .map(username -> new Holder(username, row.getString("holder_name"))),
                row.getBoolean("seen"),
                new Cursor(row.getString("due_cursor"), row.getString("number"), row.getString("place")));
    }
}
