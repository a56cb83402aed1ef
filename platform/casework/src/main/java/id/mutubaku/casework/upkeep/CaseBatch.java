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
import io.vertx.core.Promise;
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
public final class CaseBatch {
    private static final int AT_ONCE = 100;
    private static final int SHOWN = 200;
    private static final Terms NO_TERMS = new Terms(Optional.empty(), Optional.empty(), "");

    private final SopRepository sops;
    private final CaseStore store;
    private final CaseService cases;
    private final InstantSource clock;

    public CaseBatch(SopRepository sops, CaseStore store, CaseService cases, InstantSource clock) {
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
        Plan plan(Function<Line, Plan.Line> words) {
            return new Plan(first.stream().map(words).toList(), possible, refused);
        }
    }

    /**
     * What came of some cases that follow each other.
     *
     * @param lines those that are of interest
     * @param looked how many cases the order concerned
     * @param next number after which the next slice begins; absent after the last
     */
    record Slice(List<Line> lines, int looked, Optional<String> next) {
        Slice {
            lines = List.copyOf(lines);
        }
    }

    /** Returns what would come of an order, in the order of numbers; nothing changes. */
    Future<Tally> look(Order order) {
        Instant at = clock.instant();
        Tally tally = new Tally();
        return visit(order, stored -> {
                    Line line = line(order, stored, at);
                    if (order.counts().test(line)) {
                        tally.add(line);
                    }
                })
                .map(done -> tally);
    }

    /** Hands each case that an order concerns to somebody, in the order of numbers, and keeps none of them. */
    Future<Void> visit(Order order, Consumer<StoredCase> visitor) {
        Promise<Void> end = Promise.promise();
        visit(order, "", visitor, end);
        return end.future();
    }

    /** Each page is read when the one before was visited; nothing of it is left on the stack. */
    private void visit(Order order, String after, Consumer<StoredCase> visitor, Promise<Void> end) {
        store.running(order.region(), after, AT_ONCE)
                .map(page -> {
                    page.stream().filter(order.concerns()).forEach(visitor);
                    return next(page);
                })
                .onSuccess(next -> next.ifPresentOrElse(last -> visit(order, last, visitor, end), end::complete))
                .onFailure(end::fail);
    }

    private static Optional<String> next(List<StoredCase> page) {
        return page.size() < AT_ONCE
                ? Optional.empty()
                : Optional.of(page.get(page.size() - 1).state().number());
    }

    /**
     * Does what is ordered to up to a hundred cases, one after the other.
     *
     * @param by stands in the history of each case
     * @param after number of the last case of the slice before; empty for the first
     */
    Future<Slice> apply(Order order, Person by, String after) {
        return store.running(order.region(), after, AT_ONCE).compose(page -> {
            List<StoredCase> concerned = page.stream().filter(order.concerns()).toList();
            Future<List<Line>> lines = Future.succeededFuture(new ArrayList<>());
            for (StoredCase stored : concerned) {
                lines = lines.compose(before -> apply(order, by, stored).map(line -> {
                    before.add(line);
                    return before;
                }));
            }
            return lines.map(
                    all -> new Slice(all.stream().filter(order.counts()).toList(), concerned.size(), next(page)));
        });
    }

    private Future<Line> apply(Order order, Person by, StoredCase stored) {
        Line expected = line(order, stored, clock.instant());
        if (expected.events().isEmpty()) {
            return Future.succeededFuture(expected);
        }
        return cases.ask(new Automatic(by), order.region(), expected.number(), order.command(), NO_TERMS)
                .map(answer -> answer instanceof Answer.Refused refused
                        ? new Line(stored, expected.sop(), List.of(), refused.problems())
                        : expected);
    }

    private Line line(Order order, StoredCase stored, Instant at) {
        Sop sop = sops.pinned(stored.state().sop(), stored.state().versions());
        Requester nobody = new Requester(Automatic.PLATFORM.person(), sop.actors());
        Decision decision = order.command().of(at, nobody).decide(sop, stored.state());
        return decision instanceof Decision.Accepted accepted
                ? new Line(stored, sop, accepted.events(), List.of())
                : new Line(stored, sop, List.of(), ((Decision.Rejected) decision).problems());
    }
}
