package id.mutubaku.store.cases;

import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.store.facts.Answers;
import id.mutubaku.store.facts.CaseJson;
import id.mutubaku.store.facts.EventRow;
import id.mutubaku.store.facts.HashChain;
import id.mutubaku.store.facts.Snapshot;
import id.mutubaku.store.facts.Snapshot.CaseKey;
import id.mutubaku.store.facts.StoredCase;
import id.mutubaku.store.facts.StoredRow;
import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Row;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The cases: their events, their state, their place in the inboxes. */
public final class CaseStore {
    /** As the statement has it. */
    private static final Duration TAKEN = Duration.ofMinutes(1);

    private final Db db;

    public CaseStore(Pool pool) {
        this.db = new Db(pool);
    }

    /**
     * A case that was taken because it is time to look at it.
     *
     * @param again when it is taken again, unless it is woken, settled or put off before
     */
    public record Waking(String region, String number, Instant again) {}

    /**
     * Takes cases at which it is time to look, of all regions in turn.
     *
     * @param limit how many at most
     */
    public Future<List<Waking>> takeWaking(Instant now, int limit) {
        return db.everywhere(CaseSql.TAKE_WAKING, now, limit)
                .map(rows -> rows.list(row -> new Waking(row.text("region"), row.text("number"), now.plus(TAKEN))));
    }

    /**
     * Lets a case that was taken and could not be woken rest until a time.
     *
     * @return false when something else has set its time meanwhile, as when another node has woken it
     */
    public Future<Boolean> putOff(Waking waking, Instant until) {
        return db.in(waking.region())
                .run(CaseSql.PUT_OFF_WAKING, waking.number(), waking.again(), until)
                .map(rows -> rows.count() == 1);
    }

    /** Notes when it is next to be looked at a case in which nothing was due; not if it has changed since. */
    public Future<Void> settleWake(StoredCase stored) {
        CaseState state = stored.state();
        return db.in(state.region())
                .run(CaseSql.SETTLE_WAKE, state.number(), state.version(), state.wakesAt())
                .mapEmpty();
    }

    /** Loads a case. */
    public Future<Optional<StoredCase>> load(String region, String number) {
        return db.in(region).run(CaseSql.LOAD_CASE, number).map(rows -> rows.first(row -> storedCase(region, row)));
    }

    /**
     * Loads running cases of a region in the order of their numbers.
     *
     * @param after number of the last one of the page before; empty for the first page
     */
    public Future<List<StoredCase>> running(String region, String after, int limit) {
        return db.in(region)
                .run(CaseSql.RUNNING_CASES, after, limit)
                .map(rows -> rows.list(row -> storedCase(region, row)));
    }

    /** Loads the events of a case, oldest first. */
    public Future<List<StoredEvent>> events(String region, String number) {
        return rows(db.in(region), number)
                .map(rows -> rows.stream().flatMap(CaseStore::each).toList());
    }

    /** Loads the rows of events of a case, oldest first. */
    public static Future<List<StoredRow>> rows(Db.InRegion region, String number) {
        return region.run(CaseSql.LOAD_EVENTS, number).map(rows -> rows.list(StoredRow::of));
    }

    /** Finds what was answered to a command with this idempotency key. */
    public Future<Optional<StoredReceipt>> receipt(String region, String principal, String key) {
        return db.in(region)
                .run(CaseSql.LOAD_RECEIPT, principal, key)
                .map(rows -> rows.first(row -> new StoredReceipt(
                        row.text("request_digest"), row.text("number"), row.number("version"), row.text("answer"))));
    }

    private static Stream<StoredEvent> each(StoredRow row) {
        List<CaseEvent> events = row.row().events();
        return IntStream.range(0, events.size())
                .mapToObj(index -> new StoredEvent(
                        row.row().sequence() + index, CaseJson.type(events.get(index)), events.get(index), row.hash()));
    }

    private static StoredCase storedCase(String region, Row row) {
        Snapshot written = Snapshot.of(row.integer("v"), row.text("state"));
        CaseKey key = new CaseKey(region, row.text("number"), row.number("version"), row.text("sop"));
        return new StoredCase(
                written.state(key, Answers.read(answerRows(row))),
                HashChain.Link.of(row.bytes("last_hash")),
                row.text("tracking_code"),
                written.answers(),
                row.maybeInstant("wake_at"));
    }

    private static List<EventRow> answerRows(Row row) {
        List<String> bodies = row.texts("bodies");
        List<EventRow> rows = new ArrayList<>(bodies.size());
        for (int index = 0; index < bodies.size(); index++) {
            String type = row.texts("types").get(index);
            rows.add(new EventRow(
                    row.integers("versions").get(index),
                    row.numbers("sequences").get(index),
                    type.isEmpty() ? Optional.empty() : Optional.of(type),
                    row.instants("times").get(index),
                    bodies.get(index)));
        }
        return rows;
    }

    /**
     * An event as the store holds it.
     *
     * @param sequence its number in the case, 1 for the first
     * @param hash of the row in which it stands, together with the others of its command
     */
    public record StoredEvent(long sequence, String type, CaseEvent event, HashChain.Link hash) {}

    /** A receipt as the store holds it. */
    public record StoredReceipt(String requestDigest, String number, long version, String answer) {}
}
