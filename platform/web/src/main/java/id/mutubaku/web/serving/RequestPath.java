package id.mutubaku.web.serving;

import id.mutubaku.web.http.HttpProblem;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.regex.Pattern;

/** The first look at a request: an address that two readers could understand differently is refused. */
final class RequestPath {
    /** Percent-encodings that stand for nothing, for a slash, a dot, or a sign that no name has. */
    private static final Pattern DOUBTFUL =
            Pattern.compile("%(?![0-9A-Fa-f]{2})|%[01][0-9A-Fa-f]|%2[EeFf]|%5[Cc]|%7[Ff]|[\\\\\\p{Cntrl}]");

    private static final Pattern STEPS = Pattern.compile("//|/\\.{1,2}(/|$)");

    private RequestPath() {}

    /** Refuses a request whose address is malformed or leads around, or that names no host. */
    static void requirePlain(HttpServerRequest request) {
        String path = request.path();
        if (path == null
                || !path.startsWith("/")
                || DOUBTFUL.matcher(path).find()
                || STEPS.matcher(path).find()) {
            throw HttpProblem.of(400, "http/address");
        }
        try {
            request.params();
        } catch (IllegalArgumentException malformedQuery) {
            throw HttpProblem.of(400, "http/address");
        }
        if (request.authority() == null && request.version() != HttpVersion.HTTP_1_0) {
            throw HttpProblem.of(400, "http/host");
        }
    }
}
