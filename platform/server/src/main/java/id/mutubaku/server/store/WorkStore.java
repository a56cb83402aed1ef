package id.mutubaku.server.store;

import id.mutubaku.api.cases.Applicant;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Reads inboxes: the steps that wait for somebody, by due date. */
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

    /** Returns whose inbox a step of an actor waits in: that of the post, or that of the one who asked. */
    public static String inboxOf(String actor, Set<String> applicants, Applicant applicant) {
        return applicants.contains(actor) ? inboxOf(applicant.account().orElse("")) : actor;
    }

    /**
     * Reads a page of some inboxes.
     *
     * @param inboxes ids of actors, and {@link #inboxOf} an account
     * @param span which due dates
     * @param after where the page before ended
     * @param limit 1 to 100
     */
    public Future<List<WorkItem>> page(
            String region, Collection<String> inboxes, Span span, Optional<Cursor> after, int limit) {
        Tuple parameters = Tuple.tuple()
                .addString(region)
                .addArrayOfString(inboxes.toArray(String[]::new))
                .addOffsetDateTime(span.from().map(CaseStore::utc).orElse(null))
                .addOffsetDateTime(span.before().map(CaseStore::utc).orElse(null))
                .addString(after.map(Cursor::due).orElse(null))
                .addString(after.map(Cursor::number).orElse(null))
                .addString(after.map(Cursor::place).orElse(null))
                .addInteger(limit);
        return pool.preparedQuery(Sql.INBOX)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(WorkStore::item)
                        .toList());
    }

    /** Counts some inboxes, up to {@link #COUNTED}. */
    public Future<Integer> count(String region, Collection<String> inboxes, Span span) {
        Tuple parameters = Tuple.tuple()
                .addString(region)
                .addArrayOfString(inboxes.toArray(String[]::new))
                .addOffsetDateTime(span.from().map(CaseStore::utc).orElse(null))
                .addOffsetDateTime(span.before().map(CaseStore::utc).orElse(null))
                .addInteger(COUNTED);
        return pool.preparedQuery(Sql.COUNT_INBOX)
                .execute(parameters)
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    private static WorkItem item(Row row) {
        return new WorkItem(
                row.getString("number"),
                row.getString("place"),
                row.getInteger("visit"),
                row.getString("actor"),
                row.getString("sop"),
                row.getString("activity"),
                row.getString("applicant"),
                row.getOffsetDateTime("opened_at").toInstant(),
                Optional.ofNullable(row.getOffsetDateTime("due_at")).map(OffsetDateTime::toInstant),
                new Cursor(row.getString("due_cursor"), row.getString("number"), row.getString("place")));
    }

    /** Bounds due dates: from inclusive, before exclusive; a step without a due date lies behind every date. */
    public record Span(Optional<Instant> from, Optional<Instant> before) {
        /** Bounds nothing. */
        public static final Span ALL = new Span(Optional.empty(), Optional.empty());
    }

    /** Is a step that waits for somebody. */
    public record WorkItem(
            String number,
            String place,
            int visit,
            String actor,
            String sop,
            String activity,
            String applicant,
            Instant openedAt,
            Optional<Instant> due,
            Cursor cursor) {}

    /** Marks where a page ends. */
    public record Cursor(String due, String number, String place) {
        private static final String NEVER = "infinity";

        /** How PostgreSQL writes a time stamp. */
        private static final DateTimeFormatter DUE = new DateTimeFormatterBuilder()
                .append(DateTimeFormatter.ISO_LOCAL_DATE)
                .appendLiteral(' ')
                .append(DateTimeFormatter.ISO_LOCAL_TIME)
                .appendOffset("+HH:mm", "+00")
                .toFormatter(Locale.ROOT);

        /** Returns the cursor as an opaque text for a query string. */
        public String text() {
            String joined = String.join("\n", due, number, place);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
        }

        /** Reads a cursor; one that we did not write starts at the beginning. */
        public static Optional<Cursor> of(String text) {
            try {
                String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
                List<String> parts = joined.lines().toList();
                if (parts.size() != 3 || joined.indexOf('\0') >= 0) {
                    return Optional.empty();
                }
                if (!parts.get(0).equals(NEVER)) {
                    DUE.parse(parts.get(0));
                }
                return Optional.of(new Cursor(parts.get(0), parts.get(1), parts.get(2)));
            } catch (IllegalArgumentException | DateTimeParseException notOurs) {
                return Optional.empty();
            }
        }
    }
}
