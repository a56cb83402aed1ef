package id.mutubaku.web.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.web.http.HttpProblem;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Refuses bodies for which there is no room. */
final class RoomGuardTest {

    @Test
    void bodyForWhichThereIsNoRoom_isRefused_beforeItIsRead() throws Exception {
        Vertx vertx = Vertx.vertx();
        AtomicLong room = new AtomicLong(20_000_100);
        Router router = Router.router(vertx);
        RoomGuard guard = new RoomGuard(room::get);
        router.route().handler(context -> {
            guard.requireFor(context.request());
            context.response().end("diterima");
        });
        router.route()
                .failureHandler(context -> context.response()
                        .setStatusCode(((HttpProblem) context.failure()).status())
                        .end());
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
