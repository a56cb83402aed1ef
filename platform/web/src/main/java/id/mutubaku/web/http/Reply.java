package id.mutubaku.web.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a request is answered with.
 *
 * @param status HTTP status
 * @param headers by name
 * @param body may be empty
 */
public record Reply(int status, Map<String, String> headers, Buffer body) {
    public Reply {
        headers = Map.copyOf(headers);
    }

    /** Answers with a page. */
    public static Reply html(int status, String page) {
        return new Reply(status, Map.of("Content-Type", "text/html; charset=utf-8"), Buffer.buffer(page));
    }

    /** Answers with JSON. */
    public static Reply json(int status, JsonNode json) {
        return json(status, json.toString());
    }

    /** Answers with JSON that is already written. */
    public static Reply json(int status, String json) {
        return new Reply(status, Map.of("Content-Type", "application/json"), Buffer.buffer(json));
    }

    /** Answers with bytes. */
    public static Reply bytes(String contentType, Buffer body) {
        return new Reply(200, Map.of("Content-Type", contentType), body);
    }

    /** Answers with a status alone. */
    public static Reply empty(int status) {
        return new Reply(status, Map.of(), Buffer.buffer());
    }

    /** Sends the browser to another page, by GET. */
    public static Reply seeOther(String location) {
        return new Reply(303, Map.of("Location", location), Buffer.buffer());
    }

    /** Returns the reply with one more header. */
    public Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, body);
    }
}
