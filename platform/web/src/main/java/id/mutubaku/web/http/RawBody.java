package id.mutubaku.web.http;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** Reads the body of a program's request as it is, whatever its content type says. */
final class RawBody {
    private static final String BODY = "raw body";

    private RawBody() {}

    static Handler<RoutingContext> upTo(long bytes) {
        return context -> {
            HttpServerRequest request = context.request();
            Buffer body = Buffer.buffer();
            request.handler(part -> {
                if (body.length() + part.length() <= bytes) {
                    body.appendBuffer(part);
                } else if (!context.failed()) {
                    request.handler(rest -> {});
                    context.fail(413);
                }
            });
            request.exceptionHandler(context::fail);
            request.endHandler(end -> {
                if (!context.failed()) {
                    context.put(BODY, body);
                    context.next();
                }
            });
        };
    }

    static Buffer of(RoutingContext context) {
        Buffer body = context.get(BODY);
        return Optional.ofNullable(body)
                .or(() -> Optional.ofNullable(context.body().buffer()))
                .orElseGet(Buffer::buffer);
    }
}
