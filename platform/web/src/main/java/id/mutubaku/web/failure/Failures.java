package id.mutubaku.web.failure;

import id.mutubaku.store.sql.ConnectionLost;
import id.mutubaku.web.http.HttpProblem;
import io.vertx.ext.web.handler.HttpException;
import io.vertx.pgclient.PgException;
import java.net.SocketException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where everything that goes wrong becomes a problem with a status. */
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** Classes of SQLSTATE by which PostgreSQL says that it cannot serve now. */
    private static final Set<String> UNAVAILABLE = Set.of("08", "53", "57", "58");

    /** The SQLSTATE by which PostgreSQL says that its disk is full. */
    private static final String DISK_FULL = "53100";

    /**
     * The words by which the pool says that no connection became free, or none could be made, in time; it has no type and
     * no code for that.
     */
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
                || failure instanceof ConnectionLost
                || failure instanceof SocketException
                || NO_CONNECTION.contains(String.valueOf(failure.getMessage()));
    }
}
