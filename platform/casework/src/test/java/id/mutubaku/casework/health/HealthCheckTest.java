package id.mutubaku.casework.health;

import static id.mutubaku.workshop.database.TestPostgres.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.store.connection.Connections;
import id.mutubaku.store.connection.DatabaseAddress;
import id.mutubaku.store.database.Database;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HealthCheckTest {

    @Test
    void disk_isWrong_whereLessRoomIsLeftThanNeeded(@TempDir Path folder) {
        Vertx vertx = Vertx.vertx();

        Optional<Problem> enough = await(new DiskCheck(vertx, folder, 0).look());
        Optional<Problem> tooLittle = await(new DiskCheck(vertx, folder, Long.MAX_VALUE / 2).look());

        assertEquals(Optional.empty(), enough);
        assertEquals("health/disk", tooLittle.orElseThrow().rule());
        await(vertx.close());
    }

    @Test
    void database_isWrong_whereItCanOnlyBeRead() {
        Vertx vertx = Vertx.vertx();
        PgConnectOptions options =
                DatabaseAddress.of(TestPostgres.newAddress("hanya_baca")).options();
        Pool pool = Connections.unbounded(vertx, options);
        await(Database.migrate(pool));
        assertEquals(Optional.empty(), await(new WriteCheck(pool).look()));

        await(pool.query("alter database hanya_baca set default_transaction_read_only = on")
                .execute());
        Pool again = Connections.unbounded(vertx, options);

        assertEquals(
                "health/read-only",
                await(new WriteCheck(again).look()).orElseThrow().rule());
        await(vertx.close());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, ''", "4, 0, ''", "-4, 0, ''", "16, 20, ''", "26, 20, PT6S", "9000, 0, PT2H30M", "-60, 1, PT-1M"})
    void clocks_differ_whenTheWayOfTheQuestionDoesNotExplainIt(long shown, long way, String difference) {
        Instant asked = Instant.parse("2026-11-30T01:00:00Z");
        Instant answered = asked.plusSeconds(way);
        Instant there = asked.plusSeconds(shown);

        assertEquals(
                Optional.of(difference).filter(text -> !text.isEmpty()).map(Duration::parse),
                ClockCheck.difference(asked, there, answered));
    }

    @Test
    void clockThatIsAhead_isTold_andTheNodeStaysReady() {
        Pool pool = TestPostgres.newDatabase("jam_maju");
        InstantSource ahead = () -> Instant.now().plusSeconds(9_000);

        Problem problem = await(new ClockCheck(pool, ahead).look()).orElseThrow();

        assertEquals(Severity.WARNING, problem.severity());
        assertEquals(true, problem.sentence(Language.EN).contains("differs by"), problem.sentence(Language.EN));
        await(pool.close());
    }
}
