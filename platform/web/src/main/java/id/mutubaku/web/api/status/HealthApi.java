package id.mutubaku.web.api.status;

import static id.mutubaku.web.http.Access.ANYONE;
import static io.vertx.core.http.HttpMethod.GET;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.casework.definitions.FolderProblem;
import id.mutubaku.casework.health.HealthCheck;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.web.failure.ProblemJson;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** The health of the server: whether it lives, and whether it is ready. */
public final class HealthApi {
    private final List<HealthCheck> checks;
    private final List<FolderProblem> degraded;

    /**
     * Takes what a node needs to be ready.
     *
     * @param degraded files of definitions that are not in force: they are named, and the node stays ready
     */
    public HealthApi(List<HealthCheck> checks, List<FolderProblem> degraded) {
        this.checks = List.copyOf(checks);
        this.degraded = List.copyOf(degraded);
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(GET, "/health/live", ANYONE, this::live),
                new Route(GET, "/health/ready", ANYONE, this::ready));
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
        return Future.all(looks)
                .map(all -> ready(
                        looks.stream().flatMap(look -> look.result().stream()).toList(), call.language()));
    }

    private Reply ready(List<Problem> problems, Language language) {
        boolean down = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        ObjectNode body = JsonMapping.MAPPER.createObjectNode().put("status", down ? "DOWN" : "UP");
        if (!problems.isEmpty()) {
            body.set("problems", ProblemJson.list(problems, language));
        }
        if (!degraded.isEmpty()) {
            ArrayNode files = body.putArray("degraded");
            degraded.forEach(file -> files.addObject()
                    .put("file", file.path())
                    .put("detail", file.consequence().sentence(language))
                    .set("problems", ProblemJson.list(file.problems(), language)));
        }
        return Reply.json(down ? 503 : 200, body.toString());
    }
}
