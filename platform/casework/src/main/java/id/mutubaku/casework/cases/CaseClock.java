package id.mutubaku.casework.cases;

import id.mutubaku.casework.cases.CaseService.Terms;
import id.mutubaku.casework.cases.Principal.Automatic;
import id.mutubaku.engine.cases.command.StepTime;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.CaseStore;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes cases when something in them is due: a reminder, an escalation, the day that a step waits for.
 *
 * <p>Every node looks; a case that two nodes wake at once is woken once, since the second finds nothing due.
 */
public final class CaseClock {
    private static final Logger LOG = LoggerFactory.getLogger(CaseClock.class);
    private static final long LOOK_SECONDS = 5;
    private static final int AT_ONCE = 100;
    private static final Terms NO_TERMS = new Terms(Optional.empty(), Optional.empty(), "");

    private final CaseStore store;
    private final CaseService cases;
    private final InstantSource clock;

    public CaseClock(CaseStore store, CaseService cases, InstantSource clock) {
        this.store = store;
        this.cases = cases;
        this.clock = clock;
    }

    /** Looks every few seconds from now on. */
    public void start(Vertx vertx, List<Region> regions) {
        vertx.setPeriodic(
                TimeUnit.SECONDS.toMillis(LOOK_SECONDS),
                timer -> regions.forEach(region -> wake(region.id())
                        .onFailure(failure -> LOG.warn("Due cases of {} were not woken", region.id(), failure))));
    }

    /** Wakes what is due in a region; gives how many cases were taken. */
    public Future<Integer> wake(String region) {
        return store.takeWaking(region, clock.instant(), AT_ONCE).compose(numbers -> {
            List<Future<Answer>> woken = numbers.stream()
                    .map(number ->
                            cases.ask(Automatic.PLATFORM, region, number, (at, by) -> new StepTime.Wake(at), NO_TERMS))
                    .toList();
            return Future.join(woken).map(numbers.size());
        });
    }
}
