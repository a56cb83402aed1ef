package id.mutubaku.casework.housekeeping;

import static id.mutubaku.workshop.database.TestPostgres.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.store.database.Database;
import id.mutubaku.store.expiry.ExpiredRows;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HousekeepingTest {

    @Test
    void whatHasExpired_isSwept_inEveryRegion_howeverMuchItIs() {
        Pool pool = TestPostgres.newDatabase("kedaluwarsa");
        await(Database.migrate(pool));
        await(pool.query("""
                        insert into session (region, token_digest, username, expires_at)
                        select 'tidak-ada', n::text, 'a', now() - interval '1 minute' from generate_series(1, 2500) as n
                        union all select 'banten', 'hidup', 'a', now() + interval '1 hour'
                        """).execute());
        await(pool.query("""
                        insert into document (region, id, file_name, media_type, bytes, sha256, staged_at)
                        select 'zzz', gen_random_uuid(), 'a', 'b', 1, 'c', now() - interval '2 days'
                        union all select 'zzz', gen_random_uuid(), 'baru', 'b', 1, 'c', now()
                        """).execute());
        await(pool.query("""
                        insert into document (region, id, number, file_name, media_type, bytes, sha256, staged_at)
                        select 'zzz', gen_random_uuid(), 'K-1', 'milik', 'b', 1, 'c', now() - interval '2 days'
                        """).execute());

        assertEquals(2_501, await(new ExpiredRows(pool).sweep()));

        assertEquals("hidup", one(pool, "select string_agg(token_digest, ',') from session"));
        assertEquals("baru,milik", one(pool, "select string_agg(file_name, ',' order by file_name) from document"));
        await(pool.close());
    }

    @Test
    void fileThatAKilledServerLeft_isSwept_andOneThatArrivesNowIsNot(@TempDir Path data) throws IOException {
        UploadFolder uploads = UploadFolder.in(data);
        Path left = Files.writeString(uploads.path().resolve("lama"), "surat");
        Path arriving = Files.writeString(uploads.path().resolve("baru"), "surat");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(2))));

        uploads.sweep();

        assertFalse(Files.exists(left));
        assertTrue(Files.exists(arriving));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(uploads.path())));
    }

    private static String one(Pool pool, String statement) {
        return TestPostgres.text(await(pool.query(statement).execute()));
    }
}
