package id.mutubaku.web.failure;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import io.vertx.core.buffer.Buffer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Problems as programs read them. */
public final class ProblemJson {
    private ProblemJson() {}

    /** Answers a program: {@code application/problem+json} (RFC 9457). */
    public static Reply reply(HttpProblem failure, Language language) {
        List<Problem> problems = failure.problems();
        Problem worst =
                problems.stream().min(Comparator.comparing(Problem::severity)).orElseThrow();
        ObjectNode body = JsonMapping.MAPPER.createObjectNode();
        body.put("type", "urn:mutubaku:problem:" + worst.rule());
        body.put("title", worst.sentence(language));
        body.put("status", failure.status());
        body.set("problems", list(problems, language));
        return new Reply(
                failure.status(),
                Map.of("Content-Type", "application/problem+json", "Content-Language", language.tag()),
                Buffer.buffer(body.toString()));
    }

    /** Lists problems for programs. */
    public static ArrayNode list(List<Problem> problems, Language language) {
        ArrayNode list = JsonMapping.MAPPER.createArrayNode();
        problems.forEach(problem -> list.addObject()
                .put("pointer", problem.pointer())
                .put("rule", problem.rule())
                .put("severity", problem.severity().word())
                .put("detail", problem.sentence(language)));
        return list;
    }
}
