package id.mutubaku.casework.cases;

import id.mutubaku.casework.access.Principal.Automatic;
import id.mutubaku.casework.cases.Answer.Refused;
import id.mutubaku.casework.cases.CaseService.Terms;
import id.mutubaku.engine.cases.command.StepTime;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.cases.CaseStore.Waking;
import id.mutubaku.store.facts.StoredCase;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes cases when something in them is due: a reminder, an escalation, the day that a step waits for.
 *
 * <p>Every node looks; a case that two nodes wake at once is woken once, since the second finds nothing due. One that
 * cannot be woken is named in the log and rests, longer each time, up to a day.
 */
public final class CaseClock {
    private static final Logger LOG = LoggerFactory.getLogger(CaseClock.class);
    private static final long LOOK_SECONDS = 5;
    private static final int AT_ONCE = 100;
    private static final int MOST_DOUBLINGS = 10;
    private static final int MOST_COUNTED = 10_000;
    private static final Duration LONGEST_REST = Duration.ofDays(1);
    private static final Terms NO_TERMS = new Terms(Optional.empty(), Optional.empty(), "");

    private final CaseStore store;
    private final CaseService cases;
    private final InstantSource clock;

    /** How often in a row a case could not be woken, by region and number. */
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();

    public CaseClock(CaseStore store, CaseService cases, InstantSource clock) {
        this.store = store;
        this.cases = cases;
        this.clock = clock;
    }

    /** Looks every few seconds from now on. */
    public void start(Vertx vertx) {
        vertx.setPeriodic(
                TimeUnit.SECONDS.toMillis(LOOK_SECONDS),
                timer -> wake().onFailure(failure -> LOG.warn("Due cases were not looked for", failure)));
    }

    /** Wakes what is due, the regions in turn; gives how many cases were taken. */
    public Future<Integer> wake() {
        return store.takeWaking(clock.instant().truncatedTo(ChronoUnit.MILLIS), AT_ONCE)
                .compose(taken -> {
                    List<Future<Void>> woken = taken.stream().map(this::wake).toList();
                    return Future.join(woken).map(taken.size());
                });
    }

    private Future<Void> wake(Waking waking) {
        return asked(waking)
                .compose(
                        answer -> answer instanceof Refused refused
                                ? refused(waking, refused.problems().get(0).sentence(Language.EN))
                                : woken(waking),
                        failure -> putOff(waking, failure.toString()));
    }

    private Future<Answer> asked(Waking waking) {
        try {
            return cases.ask(
                    Automatic.PLATFORM, waking.region(), waking.number(), (at, by) -> new StepTime.Wake(at), NO_TERMS);
        } catch (RuntimeException failure) {
            return Future.failedFuture(failure);
        }
    }

    /** A row may say too early that it is time to look: then it is told the true time. */
    private Future<Void> refused(Waking waking, String reason) {
        return store.load(waking.region(), waking.number())
                .compose(found -> found.filter(this::hasNothingDue)
                        .map(stored -> store.settleWake(stored).compose(settled -> woken(waking)))
                        .orElseGet(() -> putOff(waking, reason)));
    }

    private boolean hasNothingDue(StoredCase stored) {
        return stored.state()
                .wakesAt()
                .filter(due -> !due.isAfter(clock.instant()))
                .isEmpty();
    }

    private Future<Void> woken(Waking waking) {
        failures.remove(key(waking));
        return Future.succeededFuture();
    }

    private Future<Void> putOff(Waking waking, String reason) {
        int count = failures.getOrDefault(key(waking), 0) + 1;
        Duration doubled = Duration.ofMinutes(1L << Math.min(count, MOST_DOUBLINGS));
        Duration rest = doubled.compareTo(LONGEST_REST) < 0 ? doubled : LONGEST_REST;
        return store.putOff(waking, clock.instant().plus(rest)).compose(put -> {
            if (put) {
                count(waking, count);
                LOG.warn(
                        "Case {} of {} could not be woken ({} times in a row) and rests for {}: {}",
                        waking.number(),
                        waking.region(),
                        count,
                        rest,
                        reason);
            }
            return Future.succeededFuture();
        });
    }

    private void count(Waking waking, int count) {
        if (failures.size() >= MOST_COUNTED) {
            failures.clear();
        }
        failures.put(key(waking), count);
    }

    private static String key(Waking waking) {
        return waking.region() + "/" + waking.number();
    }
}
