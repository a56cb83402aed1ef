package id.mutubaku.server.walk;

import static id.mutubaku.server.client.Running.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.digest.Digest;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Disposition;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.cases.CaseStore.StoredEvent;
import id.mutubaku.store.cases.DocumentStore;
import id.mutubaku.store.facts.StoredCase;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Looks at what the database holds of a case, and makes sure that its parts agree. */
public final class Facts {
    private static final String WORK = """
            select place, visit, actor, sop, activity, applicant, opened_at, due_at
              from work_item where region = $1::text and number = $2::text
            """;
    /** Who asks is shown that a step of theirs waits with their case alone. */
    private static final String APPLICANTS = """
            select distinct written.actor ->> 'id' as actor
              from definition d
             cross join json_array_elements(d.body::json -> 'actors') as written (actor)
             where d.region = $1::text and written.actor ->> 'kind' = 'applicant'
            """;

    private static final String EVENTS = """
            select v, seq, at, body, hash from case_event where region = $1::text and number = $2::text order by seq
            """;
    private static final String CASE = """
            select version, status, sop, applicant from sop_case where region = $1::text and number = $2::text
            """;

    private final Pool pool;
    private final CaseStore cases;
    private final DocumentStore documents;

    public Facts(Pool pool) {
        this.pool = pool;
        this.cases = new CaseStore(pool);
        this.documents = new DocumentStore(pool);
    }

    /** A walk's witness that looks at the facts after each step. */
    public final class AtEachStep implements Walk.Witness {
        @Override
        public void opened(String region, String number) {
            check(region, number);
        }

        @Override
        public void completed(String region, String number, Place place) {
            check(region, number);
        }
    }

    /** Makes sure that events, state, inbox and files of a case agree; gives its events. */
    public List<CaseEvent> check(String region, String number) {
        StoredCase stored = await(cases.load(region, number)).orElseThrow();
        List<StoredEvent> events = await(cases.events(region, number));
        for (int index = 0; index < events.size(); index++) {
            assertEquals(index + 1, events.get(index).sequence(), () -> "a gap in the events of " + number);
        }
        String link = "";
        for (Row row : await(pool.preparedQuery(EVENTS).execute(Tuple.of(region, number)))) {
            link = hash(link, region, number, row);
            assertEquals(
                    link, HexFormat.of().formatHex(row.getBuffer("hash").getBytes()), () -> "the chain of " + number);
        }
        assertEquals(link, stored.lastHash().hex());
        List<CaseEvent> happened = events.stream().map(StoredEvent::event).toList();
        assertEquals(CaseState.unopened(region, number).after(happened), stored.state());
        checkRows(stored.state());
        checkFiles(stored.state());
        return happened;
    }

    /** Computes the hash of a row of events as it is laid down, without the code that wrote it. */
    private static String hash(String previous, String region, String number, Row row) {
        Instant at = row.getOffsetDateTime("at").toInstant();
        Buffer hashed = Buffer.buffer(HexFormat.of().parseHex(previous))
                .appendLong(row.getShort("v"))
                .appendLong(row.getLong("seq"))
                .appendLong(at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000);
        for (String text : List.of(region, number, row.getString("body"))) {
            hashed.appendString(text).appendByte((byte) 0);
        }
        return Digest.hex(hashed.getBytes());
    }

    /** Returns when a step is due, at the latest with the steps that called its SOP. */
    private static String due(CaseState state, StepVisit visit) {
        boolean runs = visit.stage() == Stage.OPEN && visit.correction().isEmpty();
        Stream<StepVisit> callers = state.open().stream()
                .filter(other -> runs && other.stage() == Stage.CALLING)
                .filter(other -> visit.place().path().startsWith(other.place().path() + "."));
        return Stream.concat(Stream.of(visit), callers)
                .flatMap(each -> each.due().stream())
                .min(Comparator.naturalOrder())
                .map(Instant::toString)
                .orElse("-");
    }

    private void checkRows(CaseState state) {
        Tuple key = Tuple.of(state.region(), state.number());
        Set<String> expected = new TreeSet<>();
        Set<String> applicants = new HashSet<>();
        await(pool.preparedQuery(APPLICANTS).execute(Tuple.of(state.region())))
                .forEach(row -> applicants.add(row.getString("actor")));
        state.open().stream()
                .filter(visit ->
                        Set.of(Stage.OPEN, Stage.WAITING, Stage.RETURNED).contains(visit.stage()))
                .forEach(visit -> visit.performers().stream()
                        .filter(actor -> visit.stage() == Stage.OPEN || !applicants.contains(actor))
                        .forEach(actor -> expected.add(String.join(
                                "|",
                                visit.place().path(),
                                String.valueOf(visit.visit()),
                                actor,
                                state.sop(),
                                visit.activity(),
                                state.applicant().name(),
                                visit.openedAt().toString(),
                                due(state, visit)))));
        state.dispositions()
                .forEach(given -> expected.add(String.join(
                        "|",
                        "disposisi:" + given.id(),
                        "1",
                        given.to(),
                        state.sop(),
                        given.nature() == Disposition.Nature.CONFIDENTIAL ? "" : given.instruction(),
                        state.applicant().name(),
                        given.givenAt().toString(),
                        given.due().map(Object::toString).orElse("-"))));
        Set<String> rows = new TreeSet<>();
        await(pool.preparedQuery(WORK).execute(key))
                .forEach(row -> rows.add(String.join(
                        "|",
                        row.getString("place"),
                        String.valueOf(row.getInteger("visit")),
                        row.getString("actor"),
                        row.getString("sop"),
                        row.getString("activity"),
                        row.getString("applicant"),
                        row.getOffsetDateTime("opened_at").toInstant().toString(),
                        row.getOffsetDateTime("due_at") == null
                                ? "-"
                                : row.getOffsetDateTime("due_at").toInstant().toString())));
        assertEquals(expected, rows, () -> "the inbox of " + state.number());
        String status = state.ending()
                .map(ending -> ending.kind().name().toLowerCase(java.util.Locale.ROOT))
                .orElse("running");
        assertEquals(
                List.of(state.version(), status, state.sop(), state.applicant().name()),
                await(pool.preparedQuery(CASE).execute(key)).iterator().next().toJson().stream()
                        .map(java.util.Map.Entry::getValue)
                        .toList());
    }

    private void checkFiles(CaseState state) {
        state.documents().values().forEach(document -> {
            byte[] bytes = await(documents.content(state.region(), state.number(), UUID.fromString(document.content())))
                    .orElseThrow()
                    .bytes()
                    .getBytes();
            assertEquals(document.sha256(), Digest.hex(bytes));
            assertEquals(document.bytes(), bytes.length);
        });
    }
}
