package id.mutubaku.web.failure;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.handler.HttpException;
import io.vertx.pgclient.PgException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns everything that goes wrong into an HTTP answer. Nothing else does. */
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** Classes of SQLSTATE by which PostgreSQL says that it cannot serve now. */
    private static final Set<String> UNAVAILABLE = Set.of("08", "53", "57", "58");

    /** The SQLSTATE by which PostgreSQL says that its disk is full. */
    private static final String DISK_FULL = "53100";

    /** The words by which the pool says that no connection became free, or none could be made, in time. */
    private static final Set<String> NO_CONNECTION = Set.of("Timeout", "Timeout waiting for connection");

    private Failures() {}

    /** Returns what to say about a failure; an unknown one is logged under a number that the answer names. */
    public static HttpProblem problem(Throwable failure) {
        if (failure instanceof HttpProblem problem) {
            return problem;
        }
        if (failure instanceof HttpException refused) {
            return byStatus(refused.getStatusCode());
        }
        if (isFull(failure)) {
            LOG.error("There is no room left: {}", failure.toString());
            return HttpProblem.of(507, "http/no-room");
        }
        if (storeIsAway(failure)) {
            LOG.warn("The database does not answer: {}", failure.toString());
            return HttpProblem.of(503, "http/store-away");
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Failure {}", reference, failure);
        return HttpProblem.of(500, "http/failure", reference);
    }

    /** Returns what to say where only a status is known, as when no route takes a request. */
    public static HttpProblem byStatus(int status) {
        return switch (status) {
            case 404 -> HttpProblem.notFound();
            case 507 -> HttpProblem.of(507, "http/no-room");
            case 405 -> HttpProblem.of(405, "http/method");
            default -> HttpProblem.of(status, "http/bad-request");
        };
    }

    private static boolean isFull(Throwable failure) {
        return failure instanceof PgException refused
                ? DISK_FULL.equals(refused.getSqlState())
                : String.valueOf(failure.getMessage()).contains("No space left on device");
    }

    private static boolean storeIsAway(Throwable failure) {
        if (failure instanceof PgException refused) {
            return Optional.ofNullable(refused.getSqlState())
                    .map(state -> UNAVAILABLE.contains(state.substring(0, 2)))
                    .orElse(true);
        }
        return failure.getClass().getPackageName().startsWith("io.vertx.sqlclient")
                || failure instanceof SocketException
                || failure instanceof ClosedChannelException
                || NO_CONNECTION.contains(String.valueOf(failure.getMessage()));
    }

    /** Answers a program: {@code application/problem+json} (RFC 9457). */
    public static Reply json(HttpProblem failure, Language language) {
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
