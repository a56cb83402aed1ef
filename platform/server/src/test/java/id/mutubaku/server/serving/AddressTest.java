package id.mutubaku.server.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.server.client.Running;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that lead around, hosts that are missing, methods that are not taken. */
final class AddressTest {
    private final Wire wire = new Wire(Running.shared().platform().port());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%",
                "/%zz",
                "/a%00b",
                "/banten/../admin/",
                "/banten/%2e%2e/admin/",
                "/banten/.%2E/admin/",
                "/banten/./",
                "//evil.example/x",
                "/en//evil.example/x",
                "/banten%2ftarakan",
                "/banten%5ctarakan",
                "/banten\\tarakan",
                "/?q=%zz"
            })
    void doubtfulAddress_isRefusedOnAPageOfOurs(String path) {
        Wire.Answer answer = wire.get(path);

        assertEquals(400, answer.status());
        assertEquals(Optional.of("text/html; charset=utf-8"), answer.header("Content-Type"));
        assertFalse(answer.text().contains("\"//"), answer::text);
    }

    @Test
    void doubtfulAddressOfTheApi_isAProblem() {
        Wire.Answer answer = wire.get("/api/v1/%zz/cases");

        assertEquals(400, answer.status());
        assertEquals(Optional.of("application/problem+json"), answer.header("Content-Type"));
    }

    @Test
    void requestWithoutHost_isRefused_andNotBlamedOnTheDatabase() {
        Wire.Answer answer = wire.raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n");

        assertEquals(400, answer.status());
    }

    @ParameterizedTest
    @CsvSource({
        "/%0d%0aX:1, /kerja",
        "/%09/evil.example, /kerja",
        "//evil.example, /kerja",
        "https://evil.example/, /kerja",
        "/%5cevil.example, /kerja",
        "/kerja/permohonan?q=a%2520b, /kerja/permohonan?q=a%20b",
    })
    void onwardAddress_leadsNowhereElse(String onward, String location) {
        Wire.Answer answer = wire.post("/masuk", "username=kasi.banten&password=demo&ke=" + onward);

        assertEquals(303, answer.status());
        assertEquals(Optional.of(location), answer.header("Location"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT | /api/v1/session | DELETE, POST",
                "POST | /kerja | GET, HEAD",
                "PUT | /masuk | GET, HEAD, POST"
            })
    void methodThatIsNotTaken_isToldWhichAre(String method, String path, String allowed) {
        Wire.Answer answer = wire.send(method, path, "");

        assertEquals(405, answer.status());
        assertEquals(Optional.of(allowed), answer.header("Allow"));
    }

    @Test
    void administratorsAddressWithoutSlash_leadsThere() {
        assertEquals(Optional.of("/masuk?ke=%2Fadmin"), wire.get("/admin").header("Location"));
    }

    @Test
    void compressedBody_isRefusedAsThat() {
        Wire.Answer answer = wire.send("POST", "/api/v1/session", "x", "Content-Encoding: gzip");

        assertEquals(415, answer.status());
    }

    @Test
    void forwardedHeaders_areNotBelievedFromAnybody() {
        Wire.Answer answer = wire.post(
                "/masuk",
                "username=kasi.banten&password=demo",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Host: evil.example");

        assertTrue(answer.header("Set-Cookie").orElseThrow().startsWith("sesi="), answer::text);
        assertEquals(Optional.empty(), answer.header("Strict-Transport-Security"));
    }

    @Test
    void basicAuthenticationOfAProxy_hidesNoSession_andGuardsNoOtherSite() {
        String session = wire.post("/masuk", "username=kasi.banten&password=demo")
                .header("Set-Cookie")
                .orElseThrow()
                .split(";", 2)[0];
        String basic = "Authorization: Basic eDp5";

        assertEquals(200, wire.get("/kerja", basic, "Cookie: " + session).status());
        assertEquals(
                403,
                wire.post("/keluar", "", basic, "Origin: http://evil.example", "Cookie: " + session)
                        .status());
        assertEquals(
                403,
                wire.post("/keluar", "", basic, "Origin: http://evil.example", "Cookie: lacak=x")
                        .status());
    }
}
