package id.mutubaku.web.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.casework.sessions.SessionRegistry;
import id.mutubaku.casework.sessions.Sessions;
import id.mutubaku.store.security.SecurityLog;
import id.mutubaku.web.admission.Quota;
import id.mutubaku.web.admission.StrangerPace.Allowance;
import id.mutubaku.web.admission.StrangerPace.Rate;
import id.mutubaku.web.http.Access;
import id.mutubaku.web.http.Body;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sends more than strangers may send without waiting. */
final class PacedServerTest {
    private static final Rate PLENTY = new Rate(1_000_000_000, 1_000_000_000);
    private static final Rate USED_UP = new Rate(1, 1);

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path uploads;

    @AfterEach
    void close() {
        vertx.close().await();
    }

    @Test
    void bodyBeyondTheAllowance_waits_andSmallRequestsPass() throws Exception {
        URI server = serve(new Allowance(PLENTY, USED_UP));
        byte[] large = random(500_000);

        CompletableFuture<HttpResponse<byte[]>> first = post(server.resolve("/api/v1/kembali"), large);
        CompletableFuture<HttpResponse<byte[]>> second = post(server.resolve("/berkas"), form(large));

        for (int request = 0; request < 50; request++) {
            byte[] small = random(100);
            HttpResponse<byte[]> answer =
                    post(server.resolve("/api/v1/kembali"), small).get(30, TimeUnit.SECONDS);
            assertEquals(sum(small), text(answer));
        }
        assertFalse(first.isDone() || second.isDone());
    }

    @Test
    void bodiesBeyondTheAllowance_arriveWhole_inTurns() throws Exception {
        URI server = serve(new Allowance(PLENTY, new Rate(4_000_000, 1)));
        byte[] body = random(700_000);

        CompletableFuture<HttpResponse<byte[]>> file = post(server.resolve("/berkas"), form(body));
        CompletableFuture<HttpResponse<byte[]>> bytes = post(server.resolve("/api/v1/kembali"), body);

        assertEquals(sum(body), text(bytes.get(30, TimeUnit.SECONDS)));
        assertEquals(sum(body), text(file.get(30, TimeUnit.SECONDS)));
    }

    @Test
    void bodyWithinTheAllowance_waitsForNobody() throws Exception {
        URI server = serve(new Allowance(PLENTY, new Rate(1, 2_000_000)));

        byte[] body = random(1_500_000);

        HttpResponse<byte[]> answer =
                post(server.resolve("/berkas"), form(body)).get(30, TimeUnit.SECONDS);

        assertEquals(sum(body), text(answer));
    }

    @Test
    void requestsBeyondTheAllowance_wait_andReadingPasses() throws Exception {
        URI server = serve(new Allowance(USED_UP, PLENTY));
        post(server.resolve("/api/v1/kembali"), random(10)).get(30, TimeUnit.SECONDS);

        CompletableFuture<HttpResponse<byte[]>> later = post(server.resolve("/api/v1/tidak-ada-isi"), random(10));

        HttpRequest reading =
                HttpRequest.newBuilder(server.resolve("/api/v1/hidup")).build();
        for (int request = 0; request < 20; request++) {
            assertEquals(200, client.send(reading, BodyHandlers.discarding()).statusCode());
        }
        assertEquals(200, later.get(30, TimeUnit.SECONDS).statusCode());
    }

    @Test
    void refusedBody_isThrownAway_inTurns_andItsSenderSeesTheReply() throws Exception {
        URI server = serve(new Allowance(PLENTY, new Rate(4_000_000, 1)));

        HttpResponse<byte[]> answer =
                post(server.resolve("/api/v1/kembali"), random(1_200_000)).get(30, TimeUnit.SECONDS);

        assertEquals(413, answer.statusCode());
        assertTrue(text(answer).contains("http/body-too-large"));
    }

    private URI serve(Allowance allowance) {
        Pool noDatabase = PgBuilder.pool()
                .connectingTo(new PgConnectOptions())
                .using(vertx)
                .build();
        WebServer server = new WebServer(
                vertx,
                new Sessions(new SessionRegistry(noDatabase, InstantSource.system())),
                new SecurityLog(noDatabase, InstantSource.system()),
                new SimpleMeterRegistry(),
                new WebServer.Settings(
                        "127.0.0.1",
                        0,
                        uploads.resolve("uploads"),
                        (call, problem) -> Reply.json(problem.status(), "{}"),
                        Quota.USUAL,
                        allowance,
                        Duration.ofSeconds(20),
                        false,
                        Optional.empty()));
        List<Route> programs = List.of(
                new Route(HttpMethod.POST, "/api/v1/kembali", Access.ANYONE, PacedServerTest::bytes),
                new Route(HttpMethod.POST, "/api/v1/tidak-ada-isi", Access.ANYONE, PacedServerTest::bytes),
                new Route(HttpMethod.GET, "/api/v1/hidup", Access.ANYONE, PacedServerTest::bytes));
        List<Route> pages = List.of(new Route(HttpMethod.POST, "/berkas", Access.ANYONE, PacedServerTest::files)
                .taking(Body.FORM_WITH_FILES));
        return URI.create("http://127.0.0.1:"
                + server.start(new RouteTable(programs, pages)).await());
    }

    private static Future<Reply> bytes(Call call) {
        return Future.succeededFuture(Reply.json(200, sum(call.body().getBytes())));
    }

    private static Future<Reply> files(Call call) {
        try {
            byte[] file = Files.readAllBytes(call.files().get(0).file());
            return Future.succeededFuture(Reply.json(200, sum(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns what tells a content from others. */
    private static String sum(byte[] content) {
        return content.length + " bytes, " + Arrays.hashCode(content);
    }

    private CompletableFuture<HttpResponse<byte[]>> post(URI to, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(to)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return client.sendAsync(request, BodyHandlers.ofByteArray());
    }

    private static byte[] form(byte[] file) {
        String head = "--b\r\nContent-Disposition: form-data; name=\"doc.a\"; filename=\"a.pdf\"\r\n\r\n";
        String content = new String(file, StandardCharsets.ISO_8859_1);
        return (head + content + "\r\n--b--\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] random(int bytes) {
        byte[] body = new byte[bytes];
        new Random(bytes).nextBytes(body);
        return body;
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
