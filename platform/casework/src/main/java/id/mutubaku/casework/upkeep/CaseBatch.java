package id.mutubaku.casework.upkeep;

import id.mutubaku.casework.access.Principal.Automatic;
import id.mutubaku.casework.cases.Answer;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.cases.CaseService.CommandMaker;
import id.mutubaku.casework.cases.CaseService.Terms;
import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.facts.StoredCase;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Asks the same of many running cases: first to look at what would come of it, then to do it.
 *
 * <p>Each case is changed as a whole or not at all, and decided anew when its turn comes; a case that is refused leaves
 * the others as they are.
 */
final class CaseBatch {
    private static final int AT_ONCE = 100;
    private static final int SHOWN = 200;
    private static final Terms NO_TERMS = new Terms(Optional.empty(), Optional.empty(), "");

    private final SopRepository sops;
    private final CaseStore store;
    private final CaseService cases;
    private final InstantSource clock;

    CaseBatch(SopRepository sops, CaseStore store, CaseService cases, InstantSource clock) {
        this.sops = sops;
        this.store = store;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * What comes of one case.
     *
     * @param events what happens, or would; none where it is refused
     * @param problems why it is refused; none otherwise
     */
    record Line(StoredCase before, Sop sop, List<CaseEvent> events, List<Problem> problems) {
        Line {
            events = List.copyOf(events);
            problems = List.copyOf(problems);
        }

        String number() {
            return before.state().number();
        }
    }

    /**
     * What is asked of which cases.
     *
     * @param counts which of the answers are of interest
     */
    record Order(String region, Predicate<StoredCase> concerns, Predicate<Line> counts, CommandMaker command) {}

    /** What came of all cases: the first of them in full, the others counted. */
    static final class Tally {
        private final List<Line> first = new ArrayList<>();
        private long possible;
        private long refused;

        private void add(Line line) {
            if (line.problems().isEmpty()) {
                possible++;
            } else {
                refused++;
            }
            if (first.size() < SHOWN) {
                first.add(line);
            }
        }

        /** Writes the plan of it. */
        Plan plan(Function<Line, Plan.Line> words, boolean applied) {
            return new Plan(first.stream().map(words).toList(), possible, refused, applied);
        }
    }

    /** Returns what would come of an order, in the order of numbers; nothing changes. */
    Future<Tally> look(Order order) {
        Instant at = clock.instant();
        return each(order, stored -> Future.succeededFuture(line(order, stored, at)));
    }

    /**
     * Does what is ordered, one case after the other.
     *
     * @param by stands in the history of each case
     */
    Future<Tally> apply(Order order, Person by) {
        return each(order, stored -> {
            Line expected = line(order, stored, clock.instant());
            if (expected.events().isEmpty()) {
                return Future.succeededFuture(expected);
            }
            String number = stored.state().number();
            return cases.ask(new Automatic(by), order.region(), number, order.command(), NO_TERMS)
                    .map(answer -> answer instanceof Answer.Refused refused
                            ? new Line(stored, expected.sop(), List.of(), refused.problems())
                            : expected);
        });
    }

    /** Hands each case that an order concerns to somebody, in the order of numbers. */
    Future<Void> visit(Order order, Consumer<StoredCase> visitor) {
        return walk(order, "", stored -> {
            visitor.accept(stored);
            return Future.succeededFuture();
        });
    }

    private Line line(Order order, StoredCase stored, Instant at) {
        Sop sop = sops.pinned(stored.state().sop(), stored.state().versions());
        Requester nobody = new Requester(Automatic.PLATFORM.person(), sop.actors());
        Decision decision = order.command().of(at, nobody).decide(sop, stored.state());
        return decision instanceof Decision.Accepted accepted
                ? new Line(stored, sop, accepted.events(), List.of())
                : new Line(stored, sop, List.of(), ((Decision.Rejected) decision).problems());
    }

    private Future<Tally> each(Order order, Function<StoredCase, Future<Line>> handling) {
        Tally tally = new Tally();
        return walk(
                        order,
                        "",
                        stored -> handling.apply(stored)
                                .onSuccess(line -> {
                                    if (order.counts().test(line)) {
                                        tally.add(line);
                                    }
                                })
                                .mapEmpty())
                .map(done -> tally);
    }

    /** Reads a page of cases after the other, and keeps none of them. */
    private Future<Void> walk(Order order, String after, Function<StoredCase, Future<Void>> step) {
        return store.running(order.region(), after, AT_ONCE).compose(page -> {
            Future<Void> done = Future.succeededFuture();
            for (StoredCase stored : page) {
                if (order.concerns().test(stored)) {
                    done = done.compose(before -> step.apply(stored));
                }
            }
            return done.compose(all -> page.size() < AT_ONCE
                    ? Future.succeededFuture()
                    : walk(order, page.get(page.size() - 1).state().number(), step));
        });
    }
}
