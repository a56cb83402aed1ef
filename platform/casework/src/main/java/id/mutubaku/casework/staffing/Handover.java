package id.mutubaku.casework.staffing;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.access.Principal.Automatic;
import id.mutubaku.casework.cases.Answer;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.cases.CaseService.CommandMaker;
import id.mutubaku.casework.cases.CaseService.Terms;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.command.StepHolding;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.store.accounts.AccountChanges.Which;
import id.mutubaku.store.staffing.StaffingStore;
import id.mutubaku.store.staffing.StaffingStore.HeldStep;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The work that somebody took who no longer holds its post: because they left, moved, or stood in for somebody who is
 * back. It goes back to all who hold the post, who are told, and each case's history says so.
 */
public final class Handover {
    private static final Logger LOG = LoggerFactory.getLogger(Handover.class);
    private static final Terms NO_TERMS = new Terms(Optional.empty(), Optional.empty(), "");

    private final StaffingStore staffing;
    private final CaseService cases;

    public Handover(Pool pool, CaseService cases, InstantSource clock) {
        this.staffing = new StaffingStore(pool, clock);
        this.cases = cases;
    }

    /**
     * Assigns to others the work of one account that no longer holds its posts.
     *
     * @param by stands in the history of each case
     * @param to who gets what they may do; absent where all goes back to the posts
     * @return how many steps were assigned
     */
    public Future<Integer> of(Which account, Person by, Optional<AccountHolder> to) {
        return staffing.lapsed(account.region(), account.username()).compose(held -> each(held, by, to));
    }

    /** Gives back the work of all whose time in a post is over, in whichever region. */
    public Future<Integer> sweep() {
        return staffing.lapsed().compose(held -> each(held, Automatic.PLATFORM.person(), Optional.empty()));
    }

    /** One case after the other; what fails for one is tried again with the next sweep. */
    private Future<Integer> each(List<HeldStep> held, Person by, Optional<AccountHolder> to) {
        Future<Integer> done = Future.succeededFuture(0);
        for (HeldStep step : held) {
            done = done.compose(count -> assign(step, by, to)
                    .map(handed -> handed ? count + 1 : count)
                    .otherwise(failure -> {
                        LOG.warn("Step {} of {} was not given back", step.place(), step.number(), failure);
                        return count;
                    }));
        }
        return done;
    }

    private Future<Boolean> assign(HeldStep step, Person by, Optional<AccountHolder> to) {
        Future<Boolean> assigned = to.isEmpty()
                ? Future.succeededFuture(false)
                : ask(
                        step,
                        by,
                        (at, asker) -> new StepHolding.Assign(
                                at,
                                asker,
                                step.place(),
                                new Requester(to.get().person(), to.get().posts()),
                                Optional.empty()));
        return assigned.compose(done -> done
                ? Future.succeededFuture(true)
                : ask(step, by, (at, asker) -> new StepHolding.TakeBack(at, asker, step.place())));
    }

    private Future<Boolean> ask(HeldStep step, Person by, CommandMaker command) {
        return cases.ask(new Automatic(by), step.region(), step.number(), command, NO_TERMS)
                .map(Answer.Done.class::isInstance);
    }
}
