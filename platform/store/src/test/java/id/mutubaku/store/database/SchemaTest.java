package id.mutubaku.store.database;

import static id.mutubaku.workshop.database.TestPostgres.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.store.connection.Connections;
import id.mutubaku.store.connection.DatabaseAddress;
import id.mutubaku.store.connection.DatabaseException;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Opens databases that are not as they should be. */
final class SchemaTest {

    @Test
    void newerSchema_isRefused_andStaysAsItIs() {
        Pool pool = migrated("schema_newer");
        await(pool.query("insert into schema_version (version) values (99)").execute());

        assertRefused(pool, "99", "newer Mutubaku");
        assertEquals("99", one(pool, "select max(version) from schema_version"));
    }

    @Test
    void databaseOfAnotherProgram_isRefused_andStaysAsItIs() {
        Pool pool = empty("schema_foreign");
        await(pool.query("create table pelanggan (id int); create table schema_version (version integer)")
                .execute());

        assertRefused(pool, "pelanggan", "another program");
        assertEquals(List.of("pelanggan", "schema_version"), tables(pool));
    }

    @Test
    void databaseThatIsNotUtf8_isRefused_andStaysEmpty() {
        String address = TestPostgres.newAddress("schema_utf");
        Vertx vertx = Vertx.vertx();
        await(Connections.unbounded(vertx, DatabaseAddress.of(address).options())
                .query("create database schema_latin encoding 'LATIN1' locale_provider libc locale 'C'"
                        + " template template0")
                .execute());
        String latin = address.replace("/schema_utf", "/schema_latin");
        Pool pool = Connections.unbounded(vertx, DatabaseAddress.of(latin).options());

        assertRefused(pool, "LATIN1", "encoding UTF8");
        assertEquals(List.of(), tables(pool));
        await(vertx.close());
    }

    @Test
    void databaseWithoutChecksums_isBroughtUpToDate_andKeepsThem() {
        Pool pool = empty("schema_old");
        await(pool.query("create table schema_version (version integer primary key)")
                .execute());
        for (int version = 1; version <= 3; version++) {
            await(pool.query(SchemaScripts.text(version)).execute());
            await(pool.query("insert into schema_version values (" + version + ")")
                    .execute());
        }

        await(Database.migrate(pool));

        assertEquals("0", one(pool, "select count(*) from schema_version where checksum is null"));
        assertEquals(String.valueOf(SchemaScripts.LATEST), one(pool, "select max(version) from schema_version"));
    }

    @Test
    void scriptThatWasAppliedWithAnotherText_isTold() {
        Pool pool = migrated("schema_script");
        await(pool.query("update schema_version set checksum = 'x' where version = 2")
                .execute());
        Log log = new Log();

        await(Database.migrate(pool));

        assertTrue(log.lines.stream().anyMatch(line -> line.contains("Schema version 2")), log.lines.toString());
        assertEquals(1, log.lines.size(), log.lines.toString());
    }

    private static final class Log extends Handler {
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final Logger logger = Logger.getLogger(Schema.class.getName());

        Log() {
            logger.addHandler(this);
        }

        @Override
        public void publish(LogRecord told) {
            lines.add(told.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static void assertRefused(Pool pool, String... words) {
        DatabaseException refused = assertThrows(DatabaseException.class, () -> await(Database.migrate(pool)));
        for (String word : words) {
            assertTrue(refused.getMessage().contains(word), refused.getMessage());
        }
    }

    private static Pool migrated(String name) {
        Pool pool = empty(name);
        await(Database.migrate(pool));
        return pool;
    }

    private static Pool empty(String name) {
        return TestPostgres.newDatabase(name);
    }

    private static List<String> tables(Pool pool) {
        return StreamSupport.stream(
                        await(pool.query("select relname from pg_class where relkind = 'r'"
                                                + " and relnamespace = 'public'::regnamespace order by relname")
                                        .execute())
                                .spliterator(),
                        false)
                .map(row -> row.getString(0))
                .toList();
    }

    private static String one(Pool pool, String statement) {
        return TestPostgres.text(await(pool.query(statement).execute()));
    }
}
