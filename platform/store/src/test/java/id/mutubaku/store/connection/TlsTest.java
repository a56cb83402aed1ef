package id.mutubaku.store.connection;

import static id.mutubaku.workshop.database.TestPostgres.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.mutubaku.postgres.EmbeddedPostgres;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.bouncycastle.operator.OperatorCreationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Connects to a PostgreSQL that offers TLS, by a certificate for 127.0.0.1 of an authority of our own. */
final class TlsTest {
    private static final Vertx VERTX = Vertx.vertx();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void offerTls() throws IOException, GeneralSecurityException, OperatorCreationException {
        postgres = EmbeddedPostgres.start(folder.resolve("data"));
        Path cluster = folder.resolve("data/postgresql/data");
        TestAuthority authority = TestAuthority.create();
        Files.writeString(folder.resolve("root.pem"), authority.pem());
        Files.writeString(folder.resolve("other.pem"), TestAuthority.create().pem());
        TestAuthority.Server server = authority.issueFor("127.0.0.1");
        Files.writeString(cluster.resolve("server.crt"), server.certificate());
        Files.writeString(cluster.resolve("server.key"), server.key());
        Files.setPosixFilePermissions(cluster.resolve("server.key"), PosixFilePermissions.fromString("rw-------"));
        Path access = cluster.resolve("pg_hba.conf");
        Files.writeString(access, """
                hostssl hanya_tls all 127.0.0.1/32 scram-sha-256
                host hanya_tls all 127.0.0.1/32 reject
                hostssl tanpa_tls all 127.0.0.1/32 reject
                """ + Files.readString(access));
        Pool pool = pool("mutubaku", "sslmode=disable");
        await(pool.query("create database hanya_tls").execute());
        await(pool.query("create database tanpa_tls").execute());
        await(pool.query("alter system set ssl = on").execute());
        await(pool.query("select pg_reload_conf()").execute());
        await(pool.close());
        awaitTls();
    }

    /** The reload is done by another process, at its own time. */
    private static void awaitTls() {
        for (int attempt = 0; attempt < 200; attempt++) {
            Pool pool = pool("mutubaku", "sslmode=prefer");
            try {
                if (isEncrypted(pool)) {
                    return;
                }
            } finally {
                await(pool.close());
            }
        }
        throw new AssertionError("PostgreSQL does not offer TLS");
    }

    @AfterAll
    static void stop() {
        await(VERTX.close());
        postgres.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "mutubaku, sslmode=disable, false",
        "mutubaku, sslmode=allow, false",
        "mutubaku, '', true",
        "mutubaku, sslmode=prefer, true",
        "mutubaku, sslmode=require, true",
        "hanya_tls, sslmode=allow, true",
        "hanya_tls, sslmode=require, true",
        "tanpa_tls, sslmode=prefer, false",
        "hanya_tls, sslmode=verify-ca&sslrootcert=ROOT, true",
        "hanya_tls, sslmode=verify-full&sslrootcert=ROOT, true"
    })
    void connection_isEncryptedAsAsked(String database, String query, boolean encrypted) {
        Pool pool = pool(database, query);

        assertEquals(encrypted, isEncrypted(pool));
        await(pool.close());
    }

    @ParameterizedTest
    @CsvSource({
        "hanya_tls, sslmode=disable",
        "tanpa_tls, sslmode=require",
        "hanya_tls, sslmode=verify-ca&sslrootcert=OTHER",
        "hanya_tls, sslmode=require&sslrootcert=OTHER",
        "hanya_tls, sslmode=verify-full",
    })
    void connection_isRefused_whereTheOtherSideIsNotAsAsked(String database, String query) {
        Pool pool = pool(database, query);

        assertThrows(Exception.class, () -> await(pool.query("select 1").execute()));
        await(pool.close());
    }

    @Test
    void verifyFull_refusesAnotherName() {
        String url = postgres.address().uri().replace("127.0.0.1", "localhost");
        Pool byName = open(url + "?sslmode=verify-full&sslrootcert=" + folder.resolve("root.pem"));
        Pool byAuthority = open(url + "?sslmode=verify-ca&sslrootcert=" + folder.resolve("root.pem"));

        assertThrows(Exception.class, () -> await(byName.query("select 1").execute()));
        assertEquals(true, isEncrypted(byAuthority));
    }

    private static boolean isEncrypted(Pool pool) {
        return await(pool.query("select ssl from pg_stat_ssl where pid = pg_backend_pid()")
                        .execute())
                .iterator()
                .next()
                .getBoolean(0);
    }

    private static Pool pool(String database, String query) {
        String url = postgres.address().uri().replaceAll("/[^/]*$", "/" + database);
        return open(url + "?"
                + query.replace("ROOT", folder.resolve("root.pem").toString())
                        .replace("OTHER", folder.resolve("other.pem").toString()));
    }

    private static Pool open(String url) {
        return Connections.unbounded(VERTX, DatabaseAddress.of(url).options());
    }
}
