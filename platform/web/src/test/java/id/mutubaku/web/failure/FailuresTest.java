package id.mutubaku.web.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.store.sql.ConnectionLost;
import id.mutubaku.web.http.HttpProblem;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class FailuresTest {

    @Test
    void fullDisk_isToldAsThat_andNotAsADatabaseThatIsAway() {
        for (Throwable full : new Throwable[] {
            new PgException("could not extend file", "ERROR", "53100", "Check free disk space."),
            new IOException("No space left on device")
        }) {
            HttpProblem problem = Failures.problem(full);

            assertEquals(507, problem.status());
            assertEquals("http/no-room", problem.problems().get(0).rule());
        }
        assertEquals(
                503,
                Failures.problem(new PgException("too many", "FATAL", "53300", ""))
                        .status());
    }

    @Test
    void brokenPipe_isADatabaseThatIsAway_onlyWhereItIsTheDatabases() {
        IOException broken = new IOException("Broken pipe");

        assertEquals(503, Failures.problem(new ConnectionLost(broken)).status());
        assertEquals(500, Failures.problem(broken).status());
    }
}
