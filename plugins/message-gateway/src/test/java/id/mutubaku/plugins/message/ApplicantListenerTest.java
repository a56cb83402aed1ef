package id.mutubaku.plugins.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import id.mutubaku.api.plugin.Listener.Event;
import id.mutubaku.api.plugin.Listener.Kind;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.host.tester.PluginFaulted;
import id.mutubaku.host.tester.PluginTester;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ApplicantListenerTest {
    private static final String NAME = "applicant";

    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<Headers> headers = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private HttpServer gateway;
    private PluginTester plugin;

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            headers.add(exchange.getRequestHeaders());
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        gateway.start();
        plugin = PluginTester.of(Path.of("target/classes"));
        set(Map.of());
    }

    @AfterEach
    void stop() {
        plugin.close();
        gateway.stop(0);
    }

    private void set(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "gateway",
                "http://127.0.0.1:" + gateway.getAddress().getPort() + "/send",
                "token",
                "rahasia",
                "phones",
                List.of("permohonan/telepon", "permohonan/wali/telepon")));
        settings.putAll(more);
        plugin.settings(settings);
    }

    private static Subject asking(String phone) {
        return PluginTester.subject("pulau-tujuh")
                .number("PUL-2026-0001")
                .answer("permohonan", "telepon", phone)
                .build();
    }

    private static Event event(Kind kind, String reason) {
        Optional<String> said = Optional.of(reason).filter(text -> !text.isEmpty());
        return new Event(kind, Instant.parse("2026-11-21T02:15:00Z"), said, true, "https://layanan.example/lacak");
    }

    @Test
    void applicant_isToldInWordsOfTheRegion_andOnlyOnceForAKey() {
        plugin.hear(NAME, event(Kind.RETURNED, "Foto \"buram\"."), asking("0812-3456 7890"), "k1");
        plugin.hear(NAME, event(Kind.RETURNED, "Foto \"buram\"."), asking("0812-3456 7890"), "k1");

        assertEquals(1, bodies.size());
        String body = bodies.get(0);
        assertTrue(body.startsWith("{\"target\": \"6281234567890\", \"message\": \"Permohonan PUL-2026-0001 ("), body);
        assertTrue(
                body.contains("perlu diperbaiki. Foto \\\"buram\\\". Perbaiki: https://layanan.example/lacak"), body);
        assertEquals("rahasia", headers.get(0).getFirst("Authorization"));
        assertEquals("k1", headers.get(0).getFirst("Idempotency-Key"));
        assertEquals("application/json", headers.get(0).getFirst("Content-Type"));
    }

    @Test
    void gatewayThatWantsAForm_isSentOne() {
        set(Map.of("body", "phone={telepon}&text={pesan}", "texts", Map.of("opened", "Diterima & dicatat: {nomor}")));

        plugin.hear(NAME, event(Kind.OPENED, ""), asking("+62 812 3456 7890"), "k2");

        assertEquals(List.of("phone=6281234567890&text=Diterima+%26+dicatat%3A+PUL-2026-0001"), bodies);
        assertEquals("application/x-www-form-urlencoded", headers.get(0).getFirst("Content-Type"));
    }

    @Test
    void whoGaveNoNumber_andWhatIsNotForApplicants_isNotSent() {
        set(Map.of("texts", Map.of("completed", "-")));

        plugin.hear(NAME, event(Kind.OPENED, ""), asking("-"), "k3");
        plugin.hear(NAME, event(Kind.COMPLETED, ""), asking("0812 3456 7890"), "k4");
        plugin.hear(
                NAME,
                new Event(Kind.RETURNED, Instant.EPOCH, Optional.empty(), false, "https://x.example"),
                asking("0812 3456 7890"),
                "k5");

        assertEquals(List.of(), bodies);
    }

    @Test
    void refusedMessage_isAFailure_andSentAgain() {
        status = 503;
        Subject subject = asking("0812 3456 7890");
        PluginFaulted refused =
                assertThrows(PluginFaulted.class, () -> plugin.hear(NAME, event(Kind.REJECTED, ""), subject, "k6"));
        assertTrue(String.valueOf(refused.getMessage()).contains("503"), refused::toString);

        status = 200;
        plugin.hear(NAME, event(Kind.REJECTED, ""), subject, "k6");

        assertEquals(2, bodies.size());
    }
}
