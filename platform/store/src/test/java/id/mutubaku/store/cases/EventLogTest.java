package id.mutubaku.store.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.store.cases.EventLog.Entry;
import id.mutubaku.store.cases.EventLog.Position;
import id.mutubaku.store.database.Database;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Transaction;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Follows the log of a region while others write to it. */
final class EventLogTest {
    private static final Pool POOL = migrated();
    private static final String INSERT = """
            insert into case_event (region, number, seq, v, at, body, hash)
            values ($1::text, $2::text, 1, 2, now(), '{"events":[]}', '')
            """;

    private final EventLog log = new EventLog(POOL);

    private static Pool migrated() {
        Pool pool = TestPostgres.newDatabase("event_log");
        TestPostgres.await(Database.migrate(pool));
        return pool;
    }

    @AfterAll
    static void close() {
        TestPostgres.await(POOL.close());
    }

    @Test
    void whatWasWrittenFirst_andCommittedLast_isNotMissed() {
        Writer early = new Writer("urut");
        Writer late = new Writer("urut");
        early.write("A-1");
        late.write("B-1");
        late.write("B-2");
        early.write("A-2");
        late.commit();

        assertEquals(List.of(), numbers(read("urut", Position.START)), "an earlier transaction is still open");

        early.commit();
        assertEquals(List.of("A-1", "A-2", "B-1", "B-2"), numbers(read("urut", Position.START)));
    }

    @Test
    void follower_isShownItsRegionOnly_andGoesOnWhereItStopped() {
        Writer writer = new Writer("satu");
        writer.write("S-1");
        writer.write("S-2");
        writer.write("S-3");
        writer.commit();
        Writer other = new Writer("dua");
        other.write("D-1");
        other.commit();

        List<Entry> first = TestPostgres.await(log.after("satu", Position.START, 2));
        assertEquals(List.of("S-1", "S-2"), numbers(first));
        assertEquals(List.of("S-3"), numbers(read("satu", first.get(1).position())));
        assertEquals(List.of("D-1"), numbers(read("dua", Position.START)));
    }

    /** Eight writers commit in any order, some slowly, while a follower reads two at a time. */
    @Test
    void follower_missesNothing_andReadsNothingTwice_whileManyCommit() {
        AtomicBoolean writing = new AtomicBoolean(true);
        List<CompletableFuture<List<String>>> writers = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            int name = writer;
            writers.add(CompletableFuture.supplyAsync(() -> written(name, 40)));
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new))
                .whenComplete((done, failure) -> writing.set(false));

        List<String> followed = new ArrayList<>();
        Position position = Position.START;
        boolean last = false;
        while (!last) {
            last = !writing.get();
            List<Entry> entries = TestPostgres.await(log.after("ramai", position, 2));
            while (!entries.isEmpty()) {
                followed.addAll(numbers(entries));
                position = entries.get(entries.size() - 1).position();
                entries = TestPostgres.await(log.after("ramai", position, 2));
            }
        }
        all.join();
        List<String> written =
                writers.stream().flatMap(each -> each.join().stream()).toList();
        assertTrue(written.size() > 300, () -> written.size() + " rows were written");
        assertEquals(
                written.stream().sorted().toList(), followed.stream().sorted().toList());
    }

    private List<String> written(int writer, int transactions) {
        Random random = new Random(writer);
        List<String> numbers = new ArrayList<>();
        for (int transaction = 0; transaction < transactions; transaction++) {
            Writer open = new Writer("ramai");
            for (int row = 0; row <= random.nextInt(3); row++) {
                String number = writer + "-" + transaction + "-" + row;
                open.write(number);
                numbers.add(number);
            }
            open.commit();
        }
        return numbers;
    }

    private List<Entry> read(String region, Position position) {
        return TestPostgres.await(log.after(region, position, 100));
    }

    private static List<String> numbers(List<Entry> entries) {
        return entries.stream().map(Entry::number).toList();
    }

    /** A transaction that is open until it is told to commit. */
    private static final class Writer {
        private final String region;
        private final SqlConnection connection;
        private final Transaction transaction;

        Writer(String region) {
            this.region = region;
            this.connection = TestPostgres.await(POOL.getConnection());
            this.transaction = TestPostgres.await(connection.begin());
        }

        void write(String number) {
            TestPostgres.await(connection.preparedQuery(INSERT).execute(Tuple.of(region, number)));
        }

        void commit() {
            Future<Void> ended = transaction.commit().compose(done -> connection.close());
            TestPostgres.await(ended);
        }
    }
}
