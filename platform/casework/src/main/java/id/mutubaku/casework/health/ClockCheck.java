package id.mutubaku.casework.health;

import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.store.database.DatabaseProbe;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether this node's clock agrees with that of the database, which all nodes share. */
public final class ClockCheck implements HealthCheck {
    private static final Logger LOG = LoggerFactory.getLogger(ClockCheck.class);
    private static final long LOOK_MINUTES = 10;

    /** Differences up to this are common without harm: due dates are minutes at the least. */
    static final Duration TOLERANCE = Duration.ofSeconds(5);

    private final DatabaseProbe database;
    private final InstantSource clock;

    public ClockCheck(Pool pool, InstantSource clock) {
        this.database = new DatabaseProbe(pool);
        this.clock = clock;
    }

    /** Looks now and every ten minutes, and lets the log say what is wrong. */
    public Future<Void> watch(Vertx vertx) {
        vertx.setPeriodic(TimeUnit.MINUTES.toMillis(LOOK_MINUTES), timer -> log());
        return log();
    }

    private Future<Void> log() {
        return look().onSuccess(found -> found.ifPresent(
                        problem -> LOG.warn("{} / {}", problem.sentence(Language.ID), problem.sentence(Language.EN))))
                .mapEmpty();
    }

    @Override
    public Future<Optional<Problem>> look() {
        Instant asked = clock.instant();
        return database.time()
                .map(there -> difference(asked, there, clock.instant()).map(ClockCheck::problem));
    }

    /** Returns by how much a clock is ahead of this one, where it is more than the way of the question explains. */
    static Optional<Duration> difference(Instant asked, Instant there, Instant answered) {
        Duration ahead = Duration.between(answered, there);
        Duration behind = Duration.between(there, asked);
        return ahead.compareTo(TOLERANCE) > 0
                ? Optional.of(ahead)
                : behind.compareTo(TOLERANCE) > 0 ? Optional.of(behind.negated()) : Optional.empty();
    }

    private static Problem problem(Duration difference) {
        String seconds = String.valueOf(difference.abs().toSeconds());
        return new Problem("", "health/clock", Severity.WARNING, List.of(seconds));
    }
}
