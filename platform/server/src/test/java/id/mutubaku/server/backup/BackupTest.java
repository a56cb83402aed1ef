package id.mutubaku.server.backup;

import static id.mutubaku.server.client.Running.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.problem.OperatorException;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.walk.Facts;
import id.mutubaku.server.walk.Load;
import id.mutubaku.store.backup.Backup;
import id.mutubaku.store.backup.Restore;
import id.mutubaku.store.connection.DatabaseAddress;
import id.mutubaku.store.database.Database;
import id.mutubaku.store.database.SchemaScripts;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes backups of a database that is in use, and restores them beside it. */
final class BackupTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void backupUnderLoad_isOneConsistentSnapshot_andIsRestoredToTheSameRows() throws Exception {
        Path file = folder.resolve("a.backup");
        try (Load load = Load.start(2)) {
            load.awaitCases(4);
            Backup.take(source(), file);
            load.awaitCases(6);
        }
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        String restored = Running.shared().newDatabase("backup_restored");

        restore(file, restored);

        Pool pool = Running.shared().pool(restored);
        Facts facts = new Facts(pool);
        int cases = 0;
        for (Row row : await(pool.query("select region, number from sop_case").execute())) {
            facts.check(row.getString("region"), row.getString("number"));
            cases++;
        }
        assertTrue(cases >= 4, cases + " cases");
        Path again = folder.resolve("b.backup");
        Backup.take(address(restored), again);
        assertEquals(checksums(file), checksums(again));
    }

    private static Map<String, Long> checksums(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .filter(entry -> entry.getName().startsWith("tables/"))
                    .collect(Collectors.toMap(ZipEntry::getName, ZipEntry::getCrc));
        }
    }

    @Test
    void fileThatIsCutOrAltered_isRefused_beforeAnythingIsWritten() throws SQLException, IOException {
        Path file = folder.resolve("utuh.backup");
        Backup.take(source(), file);
        byte[] whole = Files.readAllBytes(file);
        String empty = Running.shared().newDatabase("backup_damaged");
        Random random = new Random(7);

        for (int length : new int[] {0, 100, whole.length / 2, whole.length - 1}) {
            byte[] cut = new byte[length];
            System.arraycopy(whole, 0, cut, 0, length);
            assertDamaged(cut, empty);
        }
        for (int altered = 0; altered < 20; altered++) {
            byte[] copy = whole.clone();
            copy[random.nextInt(copy.length)] ^= 0x10;
            assertDamagedOrHarmless(copy, empty);
        }
    }

    @Test
    void databaseThatIsNotEmpty_isRefused_andStaysAsItIs() throws SQLException, IOException {
        Path file = folder.resolve("a.backup");
        Backup.take(source(), file);
        String taken = Running.shared().newDatabase("backup_taken");
        Pool pool = Running.shared().pool(taken);
        await(pool.query("create table milik_orang (id int)").execute());

        OperatorException refused = assertThrows(OperatorException.class, () -> restore(file, taken));

        assertTrue(refused.getMessage().contains("not empty"), refused.getMessage());
        assertEquals("milik_orang", tables(pool));
    }

    @Test
    void backup_neverReplacesAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("penting.txt"), "jangan");

        OperatorException refused = assertThrows(OperatorException.class, () -> Backup.take(source(), file));

        assertTrue(refused.getMessage().contains("penting.txt"), refused.getMessage());
        assertEquals("jangan", Files.readString(file));
    }

    @Test
    void backupOfAnOlderProgram_isRestored_andBroughtUpToDate() throws SQLException, IOException {
        String old = Running.shared().newDatabase("backup_old");
        Pool before = Running.shared().pool(old);
        await(before.query("create table schema_version (version integer primary key)")
                .execute());
        for (int version = 1; version <= 2; version++) {
            await(before.query(SchemaScripts.text(version)).execute());
            await(before.query("insert into schema_version values (" + version + ")")
                    .execute());
        }
        await(before.query("insert into setting values ('', 'kata', E'satu\\ndua\\t\\\\')")
                .execute());
        Path file = folder.resolve("lama.backup");
        Backup.take(address(old), file);
        String restored = Running.shared().newDatabase("backup_new");

        restore(file, restored);

        Pool after = Running.shared().pool(restored);
        assertEquals("satu\ndua\t\\", one(after, "select value from setting where name = 'kata'"));
        assertEquals(String.valueOf(SchemaScripts.LATEST), one(after, "select max(version) from schema_version"));
        assertEquals("0", one(after, "select count(*) from plugin"));
    }

    @Test
    void restoredEvents_areNumberedByTheServerThatTookThem() throws SQLException, IOException {
        String old = Running.shared().newDatabase("backup_log");
        Pool before = Running.shared().pool(old);
        await(Database.migrate(before));
        await(before.query("""
                insert into case_event (region, number, seq, at, body, hash, v, transaction)
                values ('uji', 'U-1', 1, now(), '{}', 'x', 2, '900000000000')""").execute());
        Path file = folder.resolve("catatan.backup");
        Backup.take(address(old), file);
        String restored = Running.shared().newDatabase("backup_log_restored");

        restore(file, restored);

        Pool after = Running.shared().pool(restored);
        assertEquals("1", one(after, "select count(*) from case_event where transaction < pg_current_xact_id()"));
    }

    private void assertDamaged(byte[] content, String database) throws IOException {
        Path file = Files.write(folder.resolve("rusak.backup"), content);

        OperatorException refused = assertThrows(OperatorException.class, () -> restore(file, database));

        assertTrue(refused.getMessage().contains("rusak.backup"), refused.getMessage());
        assertEquals("null", tables(Running.shared().pool(database)));
    }

    /** A zip has bytes that mean nothing, such as times: then all is restored as it was. */
    private void assertDamagedOrHarmless(byte[] content, String database) throws IOException {
        Path file = Files.write(folder.resolve("rusak.backup"), content);
        try {
            Restore.of(file).close();
        } catch (OperatorException refused) {
            assertTrue(refused.getMessage().contains("rusak.backup"), refused.getMessage());
        }
        assertEquals("null", tables(Running.shared().pool(database)));
    }

    private static void restore(Path file, String database) throws SQLException, IOException {
        try (Restore restore = Restore.of(file)) {
            restore.into(address(database));
        }
    }

    private static DatabaseAddress source() {
        return address(Running.shared().database());
    }

    private static DatabaseAddress address(String url) {
        return DatabaseAddress.of(url + "?sslmode=disable");
    }

    private static String tables(Pool pool) {
        return one(
                pool,
                "select string_agg(relname, ',' order by relname) from pg_class"
                        + " where relkind = 'r' and relnamespace = 'public'::regnamespace");
    }

    private static String one(Pool pool, String statement) {
        return Running.text(await(pool.query(statement).execute()));
    }
}
