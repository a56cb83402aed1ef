package id.mutubaku.web.http;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;

/**
 * An address and what answers it.
 *
 * @param path with {@code :name} for what varies
 * @param access who may call it
 * @param body what may be sent to it
 * @param check what is asked before a body is read
 */
public record Route(HttpMethod method, String path, Access access, Body body, Check check, Handler handler) {
    private static final Check NOTHING = call -> Future.succeededFuture();

    /** Binds an address that takes the usual body. */
    public Route(HttpMethod method, String path, Access access, Handler handler) {
        this(method, path, access, Body.usual(method.name(), path), NOTHING, handler);
    }

    /** Answers a call: parses, calls one thing, replies. */
    @FunctionalInterface
    public interface Handler {
        /** Answers; a failed future or an exception is turned into a reply where requests are served. */
        Future<Reply> answer(Call call);
    }

    /** Refuses a call before its body is read. */
    @FunctionalInterface
    public interface Check {
        /** Succeeds where the body may come; a failure is turned into a reply where requests are served. */
        Future<Void> before(Call call);
    }

    /** Returns the same route for another body. */
    public Route taking(Body other) {
        return new Route(method, path, access, other, check, handler);
    }

    /** Returns the same route, answered by something else. */
    public Route answeredBy(Handler other) {
        return new Route(method, path, access, body, check, other);
    }

    /** Returns the same route, which asks something before a body is read. */
    public Route after(Check first) {
        return new Route(method, path, access, body, first, handler);
    }
}
