package id.mutubaku.web.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.json.JsonText;
import id.mutubaku.engine.problem.FirstProblems;
import id.mutubaku.web.http.HttpProblem;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.Optional;

/** The reader of JSON that anybody sends: no tree is made of more names and values than may come. */
final class BoundedJson {
    private static final JsonFactory TOKENS = new JsonFactory();

    private BoundedJson() {}

    /**
     * Reads a body as JSON.
     *
     * @param values how many names and values it may have
     * @throws HttpProblem 413 where there are more, 400 where it is no JSON, 422 where it holds what no database can
     */
    static JsonNode read(Buffer body, int values) {
        requireWithin(body, values);
        FirstProblems problems = new FirstProblems();
        Optional<JsonNode> json = JsonText.read(JsonText.decoded(body.getBytes()), problems);
        if (!problems.list().isEmpty()) {
            throw new HttpProblem(json.isPresent() ? 422 : 400, problems.list());
        }
        return json.orElseThrow();
    }

    /** Counts before any tree is made; what is no JSON is told by who reads it. */
    private static void requireWithin(Buffer body, int values) {
        try (JsonParser parser = TOKENS.createParser(body.getBytes())) {
            for (int tokens = 0; parser.nextToken() != null; tokens++) {
                if (tokens > values) {
                    throw HttpProblem.of(413, "http/json-limits", String.valueOf(values));
                }
            }
        } catch (IOException malformed) {
            // JsonText says where and why.
        }
    }
}
