package id.mutubaku.web.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.casework.sessions.SessionRegistry;
import id.mutubaku.casework.sessions.Sessions;
import id.mutubaku.store.security.SecurityLog;
import id.mutubaku.web.admission.Quota;
import id.mutubaku.web.admission.StrangerPace.Allowance;
import id.mutubaku.web.http.Access;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stops a server while it has something in hand. */
final class StopTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Promise<Void> reached = Promise.promise();
    private final Promise<Reply> answer = Promise.promise();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path uploads;

    @SuppressWarnings("NullAway.Init")
    private WebServer server;

    private int port;

    @BeforeEach
    void start() {
        Pool noDatabase = PgBuilder.pool()
                .connectingTo(new PgConnectOptions())
                .using(vertx)
                .build();
        server = new WebServer(
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
                        Allowance.ofCores(2),
                        PATIENCE,
                        false,
                        Optional.empty()));
        List<Route> routes = List.of(
                new Route(HttpMethod.GET, "/api/v1/lama", Access.ANYONE, call -> {
                    reached.complete();
                    return answer.future();
                }),
                new Route(
                        HttpMethod.GET,
                        "/api/v1/cepat",
                        Access.ANYONE,
                        call -> Future.succeededFuture(Reply.json(200, "{}"))));
        port = server.start(new RouteTable(routes, List.of())).await();
    }

    @AfterEach
    void close() {
        vertx.close().await();
    }

    @Test
    void requestInHand_isAnswered_andNoOtherIsTaken() throws Exception {
        CompletableFuture<HttpResponse<String>> inHand = client.sendAsync(request("lama"), BodyHandlers.ofString());
        reached.future().await();

        Future<Void> stopped = server.stop(PATIENCE);

        assertThrows(
                IOException.class, () -> HttpClient.newHttpClient().send(request("cepat"), BodyHandlers.ofString()));
        answer.complete(Reply.json(200, "{\"jadi\":true}"));
        assertEquals("{\"jadi\":true}", inHand.get(30, TimeUnit.SECONDS).body());
        stopped.await(30, TimeUnit.SECONDS);
    }

    @Test
    void connectionWithNothingInHand_doesNotKeepTheServerWaiting() throws Exception {
        assertEquals(200, client.send(request("cepat"), BodyHandlers.ofString()).statusCode());

        server.stop(PATIENCE).await(30, TimeUnit.SECONDS);
    }

    @Test
    void requestThatIsNeverAnswered_isCut_whenPatienceEnds() throws Exception {
        CompletableFuture<HttpResponse<String>> inHand = client.sendAsync(request("lama"), BodyHandlers.ofString());
        reached.future().await();

        server.stop(Duration.ofMillis(300)).await(30, TimeUnit.SECONDS);

        assertTrue(
                assertThrows(Exception.class, () -> inHand.get(30, TimeUnit.SECONDS))
                                .getCause()
                        instanceof IOException);
    }

    private HttpRequest request(String name) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/" + name))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }
}
