package id.mutubaku.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.casework.health.HealthCheck;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Failures;
import id.mutubaku.web.http.Reply;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Tells whether the server lives and is ready, and what its API is. */
public final class HealthApi {
    private final List<HealthCheck> checks;
    private final Buffer contract = read("openapi.json");

    public HealthApi(List<HealthCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /** Answers {@code GET /health/live}. */
    public Future<Reply> live(Call call) {
        return Future.succeededFuture(Reply.json(200, "{\"status\":\"UP\"}"));
    }

    /**
     * Answers {@code GET /health/ready}: 503 while the database does not answer or a check finds an error; a warning is
     * told, and the node stays ready.
     */
    public Future<Reply> ready(Call call) {
        List<Future<Optional<Problem>>> looks =
                checks.stream().map(HealthCheck::look).toList();
        return Future.all(looks).map(all -> ready(
                looks.stream().flatMap(look -> look.result().stream()).toList(), call.language()));
    }

    private static Reply ready(List<Problem> problems, Language language) {
        boolean down = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        ObjectNode body = JsonMapping.MAPPER.createObjectNode().put("status", down ? "DOWN" : "UP");
        if (!problems.isEmpty()) {
            body.set("problems", Failures.list(problems, language));
        }
        return Reply.json(down ? 503 : 200, body.toString());
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
