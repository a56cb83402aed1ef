package id.mutubaku.casework.cases;

import id.mutubaku.casework.cases.CaseService.Terms;
import id.mutubaku.casework.cases.Principal.Automatic;
import id.mutubaku.engine.cases.command.StepTime;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.CaseStore;
import id.mutubaku.store.CaseStore.CaseName;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.Collection;
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
        List<String> ids = regions.stream().map(Region::id).toList();
        vertx.setPeriodic(
                TimeUnit.SECONDS.toMillis(LOOK_SECONDS),
                timer -> wake(ids).onFailure(failure -> LOG.warn("Due cases were not woken", failure)));
    }

    /** Wakes what is due in some regions; gives at how many cases was looked. */
    public Future<Integer> wake(Collection<String> regions) {
        return store.takeWaking(regions, clock.instant(), AT_ONCE).compose(taken -> {
            List<Future<Void>> woken = taken.stream().map(this::wake).toList();
            return Future.join(woken).map(taken.size());
        });
    }

    /** Wakes a case; one in which nothing is due says when it is next to be looked at it. */
    private Future<Void> wake(CaseName name) {
        return cases.ask(
                        Automatic.PLATFORM,
                        name.region(),
                        name.number(),
                        (at, by) -> new StepTime.Wake(at),
                        NO_TERMS)
                .compose(answer -> answer instanceof Answer.Refused ? settle(name) : Future.<Void>succeededFuture())
                .onFailure(failure -> LOG.warn("{} of {} was not woken", name.number(), name.region(), failure));
    }

    private Future<Void> settle(CaseName name) {
        return store.load(name.region(), name.number())
                .compose(found -> found.map(store::settleWake).orElseGet(Future::succeededFuture));
    }
}
