package id.mutubaku.web.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.web.http.HttpProblem;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class NoRoomTest {

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
}
