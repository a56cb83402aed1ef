package id.mutubaku.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class NoRoomTest {

    @Test
    void fullDisk_isToldAsThat_andNotAsADatabaseThatIsAway() {
        for (Throwable full : new Throwable[] {
            new PgException("could not extend file", "ERROR", "53100", "Check free disk space."),
            new IOException("No space left on device")
        }) {
            HttpProblem problem = Failures.problem(full, 500);

            assertEquals(507, problem.status());
            assertEquals("http/no-room", problem.problems().get(0).rule());
        }
        assertEquals(503, Failures.problem(new PgException("too many", "FATAL", "53300", ""), 500).status());
    }

    @Test
    void bodyForWhichThereIsNoRoom_isRefused_beforeItIsRead() throws Exception {
        Vertx vertx = Vertx.vertx();
        AtomicLong room = new AtomicLong(20_000_100);
        Router router = Router.router(vertx);
        router.route().handler(new RoomGuard(room::get));
        router.route().handler(context -> context.response().end("diterima"));
        int port = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .await()
                .actualPort();

        assertEquals(200, post(port, 100));
        assertEquals(507, post(port, 101));
        room.set(0);
        assertEquals(507, post(port, 1));
        assertEquals(200, post(port, 0));
        vertx.close().await();
    }

    private static int post(int port, int bytes) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .POST(BodyPublishers.ofByteArray(new byte[bytes]))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
