package id.mutubaku.server.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.server.client.Running;
import id.mutubaku.server.option.DatabaseOptions;
import id.mutubaku.server.option.Outgoing;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.option.PluginOptions;
import id.mutubaku.server.option.WebOptions;
import id.mutubaku.server.platform.Platform;
import id.mutubaku.web.admission.Quota;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server behind a proxy, with a small quota and little patience. */
final class ProxyTest {
    private static final int REQUESTS = 5;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    static Path data;

    private static Platform platform;
    private static Wire wire;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(data.resolve("uploads"));
        Files.writeString(data.resolve("uploads/left-over"), "of a program that was killed");
        platform = Platform.start(new PlatformOptions(
                "127.0.0.1",
                0,
                data,
                Running.DEFINITIONS,
                DatabaseOptions.at(Optional.of(Running.shared().newDatabase("behind_a_proxy"))),
                true,
                InstantSource.system(),
                Outgoing.NOTHING,
                PluginOptions.NONE,
                new WebOptions(
                        new Quota(Duration.ofMinutes(10), REQUESTS, 100_000, 150_000),
                        Duration.ofSeconds(1),
                        true,
                        Optional.of("token-of-the-operator"),
                        Optional.of(URI.create("mailto:keamanan@contoh.go.id")))));
        wire = new Wire(platform.port());
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void leftOvers_areSweptAtTheStart() {
        assertFalse(Files.exists(data.resolve("uploads/left-over")));
    }

    @Test
    void chainOfProxies_isEncryptedWhereItsFirstIs() {
        Wire.Answer answer = wire.post(
                "/masuk",
                "username=kasi.banten&password=demo",
                "X-Forwarded-Proto: https, http",
                "X-Forwarded-Host: sop.example.go.id, inner",
                "Origin: https://sop.example.go.id",
                "X-Forwarded-For: 192.0.2.7");

        assertEquals(303, answer.status());
        assertTrue(answer.header("Set-Cookie").orElseThrow().startsWith("__Host-sesi="), answer::text);
        assertTrue(answer.header("Set-Cookie").orElseThrow().contains("Secure"), answer::text);
        assertTrue(answer.header("Strict-Transport-Security").isPresent());
    }

    @Test
    void stranger_isCountedByAddress_asTheNearestProxyNamesIt() {
        for (int request = 0; request < REQUESTS; request++) {
            assertEquals(401, signIn("203.0.113." + request + ", 192.0.2.1"));
        }
        assertEquals(429, signIn("203.0.113.9, 192.0.2.1"));
        assertEquals(401, signIn("192.0.2.1, 192.0.2.2"));

        for (int request = 0; request < REQUESTS; request++) {
            assertEquals(401, signIn("2001:db8::" + (request + 1)));
        }
        Wire.Answer refused = wire.post("/masuk", "username=x&password=y", "X-Forwarded-For: 2001:db8::ffff");
        assertEquals(429, refused.status());
        assertEquals(Optional.of("600"), refused.header("Retry-After"));
    }

    @Test
    void attempt_isOfTheAddressThatTheNearestProxyNames() {
        Wire.Answer admin =
                wire.post("/masuk", "username=admin&password=demo", "X-Forwarded-For: 203.0.113.77, 198.51.100.4");
        String session = admin.header("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        Wire.Answer log = wire.get("/admin/keamanan", "X-Forwarded-For: 198.51.100.4", "Cookie: " + session);

        assertEquals(200, log.status());
        assertTrue(log.text().contains("198.51.100.4"), log::text);
        assertFalse(log.text().contains("203.0.113.77"), log::text);
    }

    private static int signIn(String forwardedFor) {
        return wire.post(
                        "/masuk",
                        "username=" + forwardedFor.replace(", ", ".") + "&password=y",
                        "X-Forwarded-For: " + forwardedFor)
                .status();
    }

    @Test
    void slowHeadersAndSlowBodies_areDropped() {
        Wire.Answer headers = wire.raw("GET / HTTP/1.1\r\nHost: x\r\n");
        Wire.Answer body = wire.raw(String.join(
                "\r\n",
                "POST /masuk HTTP/1.1",
                "Host: x",
                "Content-Length: 1000",
                "Content-Type: application/x-www-form-urlencoded",
                "X-Forwarded-For: 192.0.2.9",
                "Connection: close",
                "",
                "username="));

        assertEquals("", headers.text());
        assertEquals(408, body.status());
    }

    @Test
    void securityContact_isTold_forSomeMonths() {
        Wire.Answer told = wire.get("/.well-known/security.txt");

        assertEquals(200, told.status());
        assertEquals(Optional.of("text/plain; charset=utf-8"), told.header("Content-Type"));
        assertTrue(told.text().contains("Contact: mailto:keamanan@contoh.go.id\n"), told::text);
        Instant expires = Instant.parse(told.text().replaceFirst("(?s).*Expires: (\\S+)\n.*", "$1"));
        assertTrue(expires.isAfter(Instant.now().plus(Duration.ofDays(90))), told::text);
        assertTrue(expires.isBefore(Instant.now().plus(Duration.ofDays(365))), told::text);
        Running.shared().api().get("/.well-known/security.txt").send().expect(404);
    }

    @Test
    void metrics_areForTheOperatorsToken() {
        assertEquals(403, wire.get("/metrics", "X-Forwarded-For: 192.0.2.1").status());
        assertEquals(
                200,
                wire.get("/metrics", "X-Forwarded-For: 192.0.2.1", "Authorization: Bearer token-of-the-operator")
                        .status());
    }
}
