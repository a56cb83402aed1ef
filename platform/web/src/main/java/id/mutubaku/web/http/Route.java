package id.mutubaku.web.http;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;

/**
 * Binds an address to what answers it.
 *
 * @param path with {@code :name} for what varies
 * @param access who may call it
 */
public record Route(HttpMethod method, String path, Access access, Handler handler) {

    /** Answers a call: parses, calls one thing, replies. */
    @FunctionalInterface
    public interface Handler {
        /** Answers; a failed future or an exception is turned into a reply by {@link Failures}. */
        Future<Reply> answer(Call call);
    }
}
