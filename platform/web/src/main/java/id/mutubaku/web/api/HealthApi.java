package id.mutubaku.web.api;

import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Tells whether the server lives and is ready, and what its API is. */
public final class HealthApi {
    private final Pool pool;
    private final Buffer contract = read("openapi.json");

    public HealthApi(Pool pool) {
        this.pool = pool;
    }

    /** Answers {@code GET /health/live}. */
    public Future<Reply> live(Call call) {
        return Future.succeededFuture(Reply.json(200, "{\"status\":\"UP\"}"));
    }

    /** Answers {@code GET /health/ready}: 503 while the database does not answer. */
    public Future<Reply> ready(Call call) {
        return pool.query("select 1").execute().map(rows -> Reply.json(200, "{\"status\":\"UP\"}"));
    }

    /** Answers {@code GET /openapi.json}. */
    public Future<Reply> contract(Call call) {
        return Future.succeededFuture(Reply.bytes("application/json", contract));
    }

    private static Buffer read(String name) {
        try (InputStream in = HealthApi.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return Buffer.buffer(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
