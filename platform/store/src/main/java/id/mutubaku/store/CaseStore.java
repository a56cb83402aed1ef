package id.mutubaku.store;

import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.store.CaseChange.Receipt;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Keeps cases: their events, their state, their place in the inboxes. */
public final class CaseStore {
    /** As the statement has it. */
    private static final Duration TAKEN = Duration.ofMinutes(1);

    private final Pool pool;

    public CaseStore(Pool pool) {
        this.pool = pool;
    }

    /**
     * Commits what a command changes: events, snapshot, inbox, documents, receipt and jobs, all of it or nothing.
     *
     * @return the case as it now stands; empty when it was changed by somebody else since it was read
     */
    public Future<Optional<StoredCase>> commit(CaseChange change) {
        HashChain.Link hash = change.before().lastHash();
        long version = change.before().state().version();
        int count = change.events().size();
        String[] types = new String[count];
        OffsetDateTime[] times = new OffsetDateTime[count];
        String[] bodies = new String[count];
        String[] hashes = new String[count];
        for (int index = 0; index < count; index++) {
            CaseEvent event = change.events().get(index);
            types[index] = CaseJson.type(event);
            times[index] = utc(event.at());
            bodies[index] = CaseJson.write(event);
            hash = HashChain.next(hash, version + index + 1, types[index], bodies[index]);
            hashes[index] = hash.hex();
        }
        StoredCase after = new StoredCase(change.after(), hash, change.before().trackingCode());
        Tuple parameters = caseRow(after, version, times[count - 1])
                .addArrayOfString(types)
                .addArrayOfOffsetDateTime(times)
                .addArrayOfString(bodies)
                .addArrayOfString(hashes);
        WorkChange work = WorkChange.of(change);
        work.addTo(parameters);
        addDocuments(parameters, change.events());
        addReceipt(parameters, change.receipt());
        parameters.addOffsetDateTime(after.state().wakesAt().map(CaseStore::utc).orElse(null));
        addJobs(parameters, change.jobs());
        work.addRest(parameters);
        addRegister(parameters, change);
        return pool.preparedQuery(Sql.COMMIT)
                .execute(parameters)
                .map(rows -> rows.iterator().next().getLong(0) == 1 ? Optional.of(after) : Optional.empty());
    }

    /**
     * Takes cases whose time has come, of all regions in turn.
     *
     * @param limit how many at most
     */
    public Future<List<Waking>> takeWaking(Instant now, int limit) {
        return pool.preparedQuery(Sql.TAKE_WAKING)
                .execute(Tuple.of(utc(now), limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Waking(row.getString("region"), row.getString("number"), now.plus(TAKEN)))
                        .toList());
    }

    /**
     * Lets a case that was taken and could not be woken rest until a time.
     *
     * @return false when something else has set its time meanwhile, as when another node has woken it
     */
    public Future<Boolean> putOff(Waking waking, Instant until) {
        return pool.preparedQuery(Sql.PUT_OFF_WAKING)
                .execute(Tuple.of(waking.region(), waking.number(), utc(waking.again()), utc(until)))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Loads a case. */
    public Future<Optional<StoredCase>> load(String region, String number) {
        return pool.preparedQuery(Sql.LOAD_CASE)
                .execute(Tuple.of(region, number))
                .map(rows -> first(rows).map(CaseStore::storedCase));
    }

    /**
     * Loads running cases of a region in the order of their numbers.
     *
     * @param after number of the last one of the page before; empty for the first page
     */
    public Future<List<StoredCase>> running(String region, String after, int limit) {
        return pool.preparedQuery(Sql.RUNNING_CASES)
                .execute(Tuple.of(region, after, limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(CaseStore::storedCase)
                        .toList());
    }

    /** Loads the events of a case, oldest first. */
    public Future<List<StoredEvent>> events(String region, String number) {
        return pool.preparedQuery(Sql.LOAD_EVENTS)
                .execute(Tuple.of(region, number))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new StoredEvent(
                                row.getLong("seq"),
                                row.getString("type"),
                                row.getString("body"),
                                new HashChain.Link(row.getString("hash"))))
                        .toList());
    }

    /** Finds what was answered to a command with this idempotency key. */
    public Future<Optional<StoredReceipt>> receipt(String region, String principal, String key) {
        return pool.preparedQuery(Sql.LOAD_RECEIPT)
                .execute(Tuple.of(region, principal, key))
                .map(rows -> first(rows)
                        .map(row -> new StoredReceipt(
                                row.getString("request_digest"),
                                row.getString("number"),
                                row.getLong("version"),
                                row.getString("answer"))));
    }

    private static Tuple caseRow(StoredCase after, long expectedVersion, OffsetDateTime at) {
        CaseState state = after.state();
        return Tuple.tuple()
                .addString(state.region())
                .addString(state.number())
                .addLong(expectedVersion)
                .addLong(state.version())
                .addString(state.sop())
                .addString(state.applicant().name())
                .addString(status(state))
                .addString(CaseJson.write(state))
                .addString(after.lastHash().hex())
                .addString(after.trackingCode())
                .addOffsetDateTime(at);
    }

    private static void addDocuments(Tuple parameters, List<CaseEvent> events) {
        List<AttachedDocument> attached = events.stream()
                .filter(CaseEvent.DocumentAttached.class::isInstance)
                .map(event -> ((CaseEvent.DocumentAttached) event).document())
                .toList();
        parameters
                .addArrayOfUUID(attached.stream()
                        .map(document -> UUID.fromString(document.content()))
                        .toArray(UUID[]::new))
                .addArrayOfString(
                        attached.stream().map(AttachedDocument::document).toArray(String[]::new));
    }

    private static void addReceipt(Tuple parameters, Optional<Receipt> receipt) {
        parameters
                .addString(receipt.map(Receipt::principal).orElse(null))
                .addString(receipt.map(Receipt::key).orElse(null))
                .addString(receipt.map(Receipt::requestDigest).orElse(null))
                .addString(receipt.map(Receipt::answer).orElse(null));
    }

    private static void addJobs(Tuple parameters, List<NewJob> jobs) {
        parameters
                .addArrayOfString(jobs.stream().map(NewJob::kind).toArray(String[]::new))
                .addArrayOfString(jobs.stream().map(NewJob::key).toArray(String[]::new))
                .addArrayOfString(jobs.stream().map(NewJob::body).toArray(String[]::new))
                .addArrayOfString(jobs.stream().map(NewJob::cycle).toArray(String[]::new));
    }

    private static void addRegister(Tuple parameters, CaseChange change) {
        CaseState after = change.after();
        parameters
                .addString(after.applicant().account().orElse(null))
                .addArrayOfString(RegisterWords.of(
                                after.number(),
                                after.applicant().name(),
                                after.sop(),
                                change.sop().definition().title())
                        .toArray(String[]::new));
    }

    private static String status(CaseState state) {
        return state.ending()
                .map(ending -> ending.kind().name().toLowerCase(java.util.Locale.ROOT))
                .orElse("running");
    }

    private static StoredCase storedCase(Row row) {
        return new StoredCase(
                CaseJson.state(row.getString("state")),
                new HashChain.Link(row.getString("last_hash")),
                row.getString("tracking_code"));
    }

    static Optional<Row> first(RowSet<Row> rows) {
        return rows.size() == 0 ? Optional.empty() : Optional.of(rows.iterator().next());
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * A case that was taken because its time had come.
     *
     * @param again when it is taken again, unless it is woken or put off before
     */
    public record Waking(String region, String number, Instant again) {}

    /** Is an event as the store holds it. */
    public record StoredEvent(long sequence, String type, String body, HashChain.Link hash) {
        /** Returns what happened. */
        public CaseEvent event() {
            return CaseJson.event(type, body);
        }
    }

    /** Is a receipt as the store holds it. */
    public record StoredReceipt(String requestDigest, String number, long version, String answer) {}
}
