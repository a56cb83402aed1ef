package id.mutubaku.web.http;

import id.mutubaku.casework.cases.CaseService.Terms;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reading of what a request insists on from its headers: a version, and one effect however often it comes. */
final class RequestTerms {
    private static final Pattern ENTITY_TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"|(\\d{1,18})");
    private static final int KEY_LENGTH = 200;

    private RequestTerms() {}

    /**
     * Reads the terms of a request.
     *
     * @param content that tells it from another with the same key
     */
    static Terms of(HttpServerRequest request, byte[] content) {
        Optional<String> key = key(request);
        String digest = key.isPresent() ? RequestDigest.of(request.method(), request.uri(), content) : "";
        return new Terms(expectedVersion(request), key, digest);
    }

    private static Optional<Long> expectedVersion(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader("If-Match"))
                .filter(tag -> !tag.equals("*"))
                .map(tag -> {
                    Matcher matcher = ENTITY_TAG.matcher(tag.strip());
                    if (!matcher.matches()) {
                        throw HttpProblem.of(400, "http/if-match", tag);
                    }
                    return Long.parseLong(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
                });
    }

    private static Optional<String> key(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader("Idempotency-Key")).map(given -> {
            if (given.isBlank() || given.length() > KEY_LENGTH) {
                throw HttpProblem.of(400, "http/idempotency-key", String.valueOf(KEY_LENGTH));
            }
            return given;
        });
    }
}
