package id.mutubaku.store.work;

import id.mutubaku.model.cases.work.StepVisit.Wait;
import id.mutubaku.store.facts.CaseJson;
import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Row;
import id.mutubaku.store.work.WorkItem.Holder;
import id.mutubaku.store.work.WorkItem.Kind;
import id.mutubaku.store.work.WorkItem.Stage;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads inboxes: what waits for somebody, by due date. */
public final class WorkStore {
    /** Counting stops here, since an exact count of a large inbox costs more than it tells. */
    public static final int COUNTED = 1000;

    private final Db db;

    public WorkStore(Pool pool) {
        this.db = new Db(pool);
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

    /** The work that is looked at, by whether it can be done now. */
    public enum Group {
        ALL,
        /** What can be done. */
        TO_DO,
        /** What cannot be done now: its time stands, or others have to do something first. */
        AWAITED
    }

    /** Reads a page of all work; see {@link #page(Whose, Group, Span, Optional, int)}. */
    public Future<List<WorkItem>> page(Whose whose, Span span, Optional<Cursor> after, int limit) {
        return page(whose, Group.ALL, span, after, limit);
    }

    /**
     * Reads a page of work; that which waits for two actors comes once.
     *
     * @param span which due dates
     * @param after where the page before ended
     * @param limit 1 to 100
     */
    public Future<List<WorkItem>> page(Whose whose, Group group, Span span, Optional<Cursor> after, int limit) {
        return db.in(whose.region())
                .run(WorkSql.inbox(group), parameters(whose, span, after, limit))
                .map(rows -> rows.list(WorkStore::item));
    }

    /** Reads a page and tells how the database came by it: what to look at where an inbox has become slow. */
    public Future<String> explain(Whose whose, Span span, Optional<Cursor> after, int limit) {
        return db.in(whose.region())
                .run("explain (analyze, buffers) " + WorkSql.inbox(Group.ALL), parameters(whose, span, after, limit))
                .map(rows -> rows.stream().map(row -> row.text("QUERY PLAN")).collect(Collectors.joining("\n")));
    }

    /** Counts work of a group within each of some spans, up to {@link #COUNTED}. */
    public Future<List<Integer>> count(Whose whose, Group group, List<Span> spans) {
        return db.in(whose.region())
                .run(
                        WorkSql.count(group),
                        whose.inboxes().toArray(String[]::new),
                        whose.holder(),
                        times(spans, Span::from),
                        times(spans, Span::before))
                .map(rows -> rows.list(row -> row.integer("items")));
    }

    private static @Nullable OffsetDateTime[] times(List<Span> spans, Function<Span, Optional<Instant>> bound) {
        return spans.stream()
                .map(span -> bound.apply(span).map(Db::utc).orElse(null))
                .toArray(OffsetDateTime[]::new);
    }

    /** Remembers that somebody has looked at all that waits in a case for one of their inboxes. */
    public Future<Void> markSeen(String region, String number, String username, Set<String> inboxes) {
        return db.in(region)
                .run(WorkSql.MARK_SEEN, number, username, inboxes.toArray(String[]::new))
                .mapEmpty();
    }

    private static @Nullable Object[] parameters(Whose whose, Span span, Optional<Cursor> after, int limit) {
        return new @Nullable Object[] {
            whose.inboxes().toArray(String[]::new),
            whose.holder(),
            span.from(),
            span.before(),
            after.map(Cursor::time),
            after.map(Cursor::number),
            after.map(Cursor::place),
            limit,
            whose.reader()
        };
    }

    private static WorkItem item(Row row) {
        return new WorkItem(
                row.text("number"),
                row.text("place"),
                row.integer("visit"),
                row.text("actor"),
                row.text("inbox"),
                Kind.of(row.text("kind")),
                Stage.of(row.text("stage")),
                row.text("sop"),
                row.text("activity"),
                row.text("applicant"),
                row.text("about"),
                row.instant("opened_at"),
                row.maybeInstant("due_at"),
                row.maybeInstant("remind_at"),
                row.maybeText("holder").map(username -> new Holder(username, row.text("holder_name"))),
                row.maybeText("awaiting").map(wait -> CaseJson.read(wait, Wait.class)),
                row.flag("seen"),
                new Cursor(row.text("due_cursor"), row.text("number"), row.text("place")));
    }
}
