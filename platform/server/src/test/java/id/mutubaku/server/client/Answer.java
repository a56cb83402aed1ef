package id.mutubaku.server.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import io.vertx.core.buffer.Buffer;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the server answered. */
public record Answer(String request, int status, HttpHeaders headers, Buffer body) {

    static Answer of(HttpResponse<byte[]> response) {
        String request = response.request().method() + " " + response.request().uri();
        return new Answer(request, response.statusCode(), response.headers(), Buffer.buffer(response.body()));
    }

    /** Returns this answer, after making sure of its status. */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("Expected " + expected + " to " + this);
        }
        return this;
    }

    /** Returns the body as text. */
    public String text() {
        return body.toString(StandardCharsets.UTF_8);
    }

    /** Returns the body as JSON. */
    public JsonNode json() {
        try {
            return JsonMapping.MAPPER.readTree(text());
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("Expected JSON, but " + this, notJson);
        }
    }

    /** Returns a header; empty where it did not come. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Lists what is wrong, each as {@code pointer: rule}. */
    public List<String> problems() {
        return StreamSupport.stream(json().path("problems").spliterator(), false)
                .map(problem -> problem.path("pointer").asText() + ": "
                        + problem.path("rule").asText())
                .toList();
    }

    @Override
    public String toString() {
        return request + ", but it answered " + status + " " + text();
    }
}
