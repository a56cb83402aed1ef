package id.mutubaku.server.walk;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.End;
import id.mutubaku.model.definition.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the ways through an SOP, and through those that it calls: every combination of branches, with every loop at
 * most once.
 */
public final class Paths {
    private static final int MOST = 5000;

    private final Sop sop;
    private final Set<Move> moves = new LinkedHashSet<>();
    private final Set<Move> loops = new LinkedHashSet<>();
    private final List<Path> paths = new ArrayList<>();

    private Paths(Sop sop) {
        this.sop = sop;
        Place start = arrival(new Place(sop.definition().start().id()));
        findLoops(start, new LinkedHashSet<>(), new LinkedHashSet<>());
        follow(start, List.of());
    }

    /** Completes the step at a place, by a branch where it decides. */
    public record Move(Place place, Optional<String> branch) {
        @Override
        public String toString() {
            return place + branch.map(taken -> "=" + taken).orElse("");
        }
    }

    /** Leads from the start to an end of the SOP. */
    public record Path(List<Move> moves, End end) {
        @Override
        public String toString() {
            String decisions = moves.stream()
                    .filter(move -> move.branch().isPresent())
                    .map(Move::toString)
                    .collect(Collectors.joining(", "));
            return end.id() + " by " + (decisions.isEmpty() ? "no decision" : decisions);
        }
    }

    /** Lists all paths of an SOP. */
    public static List<Path> of(Sop sop) {
        return List.copyOf(new Paths(sop).paths);
    }

    /** Lists all moves that can be made in an SOP. */
    static Set<Move> movesOf(Sop sop) {
        return Set.copyOf(new Paths(sop).moves);
    }

    /** Finds the moves that lead back to a place from which they were reached. */
    private void findLoops(Place place, Set<Place> behind, Set<Place> done) {
        behind.add(place);
        for (Move move : movesAt(place)) {
            moves.add(move);
            Optional<Place> next = next(move);
            if (next.filter(behind::contains).isPresent()) {
                loops.add(move);
            } else if (next.isPresent() && !done.contains(next.get())) {
                findLoops(next.get(), behind, done);
            }
        }
        behind.remove(place);
        done.add(place);
    }

    private void follow(Place place, List<Move> before) {
        for (Move move : movesAt(place)) {
            if (loops.contains(move) && before.contains(move)) {
                continue;
            }
            List<Move> made = Stream.concat(before.stream(), Stream.of(move)).toList();
            Optional<Place> next = next(move);
            if (next.isPresent()) {
                follow(next.get(), made);
            } else if (paths.size() == MOST) {
                throw new IllegalStateException(
                        sop.definition().reference() + " has more than " + MOST + " paths; walk a selection of them");
            } else {
                paths.add(new Path(made, sop.definition().end(target(move)).orElseThrow()));
            }
        }
    }

    private List<Move> movesAt(Place place) {
        Step step = sop.step(place);
        return step.isDecision()
                ? step.branches().stream()
                        .filter(branch -> branch.to().isPresent())
                        .map(branch -> new Move(place, Optional.of(branch.id())))
                        .toList()
                : List.of(new Move(place, Optional.empty()));
    }

    private String target(Move move) {
        Step step = sop.step(move.place());
        return move.branch()
                .flatMap(step::branch)
                .flatMap(Branch::to)
                .or(step::next)
                .orElseThrow();
    }

    /** Returns where a move leads; empty where it ends the case. The end of a called SOP leads to its caller. */
    private Optional<Place> next(Move move) {
        String target = target(move);
        return sop.at(move.place()).definition().end(target).isPresent()
                ? move.place().caller()
                : Optional.of(arrival(move.place().sibling(target)));
    }

    /** Returns where somebody has to act on arrival: a step that calls an SOP waits for that one first. */
    private Place arrival(Place place) {
        Step step = sop.step(place);
        return step.call().isEmpty()
                ? place
                : arrival(place.inside(
                        sop.at(place).calledBy(step).definition().start().id()));
    }
}
