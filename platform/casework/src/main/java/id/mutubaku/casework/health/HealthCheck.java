package id.mutubaku.casework.health;

import id.mutubaku.engine.problem.Problem;
import io.vertx.core.Future;
import java.util.Optional;

/** One thing that has to be in order for a node to do its work. */
@FunctionalInterface
public interface HealthCheck {

    /**
     * Looks whether it is in order.
     *
     * @return what is wrong, if anything: an error where the node cannot work, a warning where it can; fails when the
     *     database does not answer
     */
    Future<Optional<Problem>> look();
}
