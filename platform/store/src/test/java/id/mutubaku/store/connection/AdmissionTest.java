package id.mutubaku.store.connection;

import static id.mutubaku.workshop.database.TestPostgres.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AdmissionTest {

    @Test
    void roleWithFewerConnectionsThanANodeNeeds_isRefused() {
        Vertx vertx = Vertx.vertx();
        String admin = TestPostgres.newAddress("sempit");
        await(Connections.unbounded(vertx, DatabaseAddress.of(admin).options())
                .query("create role sempit login password 'sempit' connection limit 9")
                .execute());
        String url = admin.replaceAll("//[^@]*@", "//sempit@");
        Pool pool = Connections.unbounded(
                vertx, DatabaseAddress.of(url, Optional.of("sempit")).options());

        DatabaseException refused = assertThrows(
                DatabaseException.class,
                () -> await(Admission.check(pool, ConnectionShare.of(ConnectionShare.DEFAULT))));

        assertTrue(refused.getMessage().contains("needs 21 connections"), refused.getMessage());
        assertTrue(refused.getMessage().contains("admits 9"), refused.getMessage());
        await(Admission.check(pool, ConnectionShare.of(9)));
        await(vertx.close());
    }

    @Test
    void share_givesAFifthToPlugins_andNeverNone() {
        assertEquals(new ConnectionShare(16, 4), ConnectionShare.of(21));
        assertEquals(new ConnectionShare(4, 1), ConnectionShare.of(ConnectionShare.LEAST));
        assertThrows(DatabaseException.class, () -> ConnectionShare.of(ConnectionShare.LEAST - 1));
    }
}
