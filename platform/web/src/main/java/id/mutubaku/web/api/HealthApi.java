package id.mutubaku.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.casework.definitions.FolderProblem;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Failures;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether the server lives and is ready, and what its API is. */
public final class HealthApi {
    private final Pool pool;
    private final boolean serving;
    private final List<FolderProblem> problems;
    private final Buffer contract = read("openapi.json");

    /**
     * Takes what was found at the start.
     *
     * @param serving whether any region is served
     * @param problems of files that are not in force
     */
    public HealthApi(Pool pool, boolean serving, List<FolderProblem> problems) {
        this.pool = pool;
        this.serving = serving;
        this.problems = List.copyOf(problems);
    }

    /** Answers {@code GET /health/live}. */
    public Future<Reply> live(Call call) {
        return Future.succeededFuture(Reply.json(200, "{\"status\":\"UP\"}"));
    }

    /**
     * Answers {@code GET /health/ready}: 503 while the database does not answer, or where no region at all is served. What
     * of the definitions is not in force is named.
     */
    public Future<Reply> ready(Call call) {
        if (!serving && !problems.isEmpty()) {
            throw new HttpProblem(
                    503,
                    Stream.concat(
                                    Stream.of(Problem.error("", "folder/nothing-served")),
                                    problems.stream().flatMap(file -> file.problems().stream()))
                            .toList());
        }
        return pool.query("select 1").execute().map(rows -> Reply.json(200, state(call)));
    }

    private ObjectNode state(Call call) {
        ObjectNode state = JsonMapping.MAPPER.createObjectNode().put("status", "UP");
        if (!problems.isEmpty()) {
            ArrayNode degraded = state.putArray("degraded");
            for (FolderProblem file : problems) {
                degraded.addObject()
                        .put("file", file.path())
                        .put("detail", file.consequence().sentence(call.language()))
                        .set("problems", Failures.list(file.problems(), call.language()));
            }
        }
        return state;
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
