package id.mutubaku.web.contract;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.web.http.Route;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The OpenAPI document that programs are given, and to which their requests are held. Safe for use by many threads. */
public final class ApiContract {
    private static final String NAME = "openapi.json";

    private final Buffer text;
    private final Map<String, JsonRequest> requests;

    private ApiContract(Buffer text, Map<String, JsonRequest> requests) {
        this.text = text;
        this.requests = requests;
    }

    /** Reads the contract of this program, and compiles the schemas of its requests. */
    public static ApiContract load() {
        try (InputStream in = ApiContract.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException(NAME + " is not on the class path");
            }
            byte[] text = in.readAllBytes();
            return new ApiContract(Buffer.buffer(text), requests(JsonMapping.MAPPER.readTree(text)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, JsonRequest> requests(JsonNode document) {
        Map<String, JsonRequest> requests = new HashMap<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                JsonRequest.of(document, operation.getValue().path("requestBody"))
                        .ifPresent(request -> requests.put(key(operation.getKey(), path.getKey()), request));
            }
        }
        return Map.copyOf(requests);
    }

    /** Returns the name of an operation in one spelling, for the contract puts in braces what routes have after a colon. */
    private static String key(String method, String path) {
        return method.toUpperCase(Locale.ROOT) + " " + path.replaceAll("\\{(\\w+)}", ":$1");
    }

    /** Returns what each operation takes as JSON, by method and path as routes have it. */
    Map<String, JsonRequest> requests() {
        return requests;
    }

    /** Returns the document as it is handed out. */
    public Buffer text() {
        return text;
    }

    /** Returns the same routes; those that take JSON are called with what the contract allows, and with nothing else. */
    public List<Route> enforcedOn(List<Route> routes) {
        return routes.stream().map(this::enforcedOn).toList();
    }

    private Route enforcedOn(Route route) {
        return Optional.ofNullable(requests.get(key(route.method().name(), route.path())))
                .map(request -> route.answeredBy(call -> route.handler()
                        .answer(call.with(request.read(call.body(), route.body().values())))))
                .orElse(route);
    }
}
