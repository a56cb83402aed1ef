package id.mutubaku.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.mutubaku.host.tester.PluginTester;
import id.mutubaku.workshop.Workshop;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeclaredWebTest {
    private static final String SETTINGS = """
            "settings": {"type": "object", "properties": {"url": {"type": "string"}, "to": {"type": "string"}}},
            "hosts": ["setting:/url"]
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(
                "/halo", exchange -> answer(exchange, 200, "halo".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        server.createContext("/besar", exchange -> answer(exchange, 200, new byte[10_000_001]));
        server.createContext("/pindah", exchange -> {
            exchange.getResponseHeaders().set("Location", "/halo");
            answer(exchange, 302, new byte[0]);
        });
        server.createContext("/diam", exchange -> {
            try {
                Thread.sleep(20_000);
            } catch (InterruptedException stopped) {
                exchange.close();
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        } catch (IOException givenUp) {
            exchange.close();
        }
    }

    private PluginTester plugin(int seconds) throws IOException {
        return PluginTester.of(new Workshop(folder)
                .declaring(SETTINGS)
                .type("Ours", "record Ours(String url, String to) { }")
                .check("web", """
                        var request = java.net.http.HttpRequest.newBuilder(
                            java.net.URI.create(context.settings(Ours.class).to())).build();
                        var answer = context.web().send(request);
                        return List.of(Finding.passed("R1", Text.of(answer.statusCode() + " " + new String(answer.body()))));
                        """, "\"seconds\": " + seconds, "")
                .classes());
    }

    private String sent(String host, String path) throws IOException {
        return sent(host, path, 30);
    }

    private String sent(String host, String path, int seconds) throws IOException {
        String base = "http://localhost:" + server.getAddress().getPort();
        try (PluginTester plugin =
                plugin(seconds).settings(Map.of("url", base, "to", base.replace("localhost", host) + path))) {
            return plugin.check("web", Calls.SUBJECT).get(0).sentence().en();
        } catch (AssertionError faulted) {
            return String.valueOf(faulted.getMessage());
        }
    }

    @Test
    void declaredHost_isReached() throws IOException {
        assertEquals("200 halo", sent("localhost", "/halo"));
    }

    @Test
    void otherHost_isNot() throws IOException {
        String said = sent("127.0.0.1", "/halo");

        assertTrue(said.contains("The host \"127.0.0.1\" is not declared under \"hosts\""), said);
        assertTrue(said.contains("(declared: localhost)"), said);
    }

    @Test
    void redirect_isNotFollowed() throws IOException {
        assertEquals("302 ", sent("localhost", "/pindah"));
    }

    @Test
    void tooLargeAnswer_isRefused() throws IOException {
        String said = sent("localhost", "/besar");

        assertTrue(said.contains("The answer is larger than 10 MB"), said);
    }

    @Test
    void silentHost_endsWithTheTimeOfTheCall() throws IOException {
        String said = sent("localhost", "/diam", 1);

        assertTrue(said.startsWith("TIME: "), said);
    }

    @Test
    void pluginThatDeclaresNoHosts_reachesNone() throws IOException {
        Path classes = new Workshop(folder)
                .check(
                        "web",
                        "context.web().send(java.net.http.HttpRequest.newBuilder("
                                + "java.net.URI.create(\"http://localhost/\")).build()); return List.of();")
                .classes();

        try (PluginTester plugin = PluginTester.of(classes)) {
            plugin.check("web", Calls.SUBJECT);
        } catch (AssertionError faulted) {
            assertTrue(String.valueOf(faulted.getMessage()).contains("declares no \"hosts\""), faulted::getMessage);
            return;
        }
        throw new AssertionError("Expected that it reaches nobody");
    }
}
