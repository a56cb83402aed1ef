package id.mutubaku.server.part;

import id.mutubaku.casework.health.ClockCheck;
import id.mutubaku.casework.health.DiskCheck;
import id.mutubaku.casework.health.HealthCheck;
import id.mutubaku.casework.health.WriteCheck;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.problem.Problem;
import io.vertx.core.Future;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * What tells whether this node is of use.
 *
 * @param clock is watched also while nobody asks
 */
public record Health(List<HealthCheck> checks, ClockCheck clock) {

    static Health of(Storage storage, SopRepository sops, HealthCheck plugins, Path data, InstantSource clock) {
        ClockCheck clockCheck = new ClockCheck(storage.pool(), clock);
        return new Health(
                List.of(
                        new WriteCheck(storage.pool()),
                        new DiskCheck(storage.vertx(), data),
                        clockCheck,
                        served(sops),
                        plugins),
                clockCheck);
    }

    /** Looks whether any region is served: where none is, the node is of no use. */
    private static HealthCheck served(SopRepository sops) {
        return () -> Future.succeededFuture(
                sops.regions().isEmpty() ? Optional.of(Problem.error("", "folder/nothing-served")) : Optional.empty());
    }
}
