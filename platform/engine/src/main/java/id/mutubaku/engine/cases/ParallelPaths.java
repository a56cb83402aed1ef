package id.mutubaku.engine.cases;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.Place;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.Step.Fork;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Knows at which places a case can be at the same time.
 *
 * @param places the open steps of a case, without those that are open for a correction alone
 */
public record ParallelPaths(Sop sop, Collection<Place> places) {

    /** Tells whether a case can be at all of the places at once: any two are on different paths of one fork. */
    public boolean areSound() {
        return places.stream()
                .allMatch(one -> places.stream()
                        .filter(other -> !other.equals(one) && other.caller().equals(one.caller()))
                        .allMatch(other -> areParallel(one, other)));
    }

    private boolean areParallel(Place one, Place other) {
        return forks(one).stream()
                .anyMatch(fork -> fork.to().stream().noneMatch(path -> isOn(one, path, fork) && isOn(other, path, fork))
                        && isOnAny(one, fork)
                        && isOnAny(other, fork));
    }

    /** Counts the paths that the case is on, by the place at which they come together. */
    public Map<String, Integer> joins() {
        Map<String, Integer> joins = new TreeMap<>();
        for (Place place : places) {
            for (Fork fork : forks(place)) {
                int paths = (int) fork.to().stream()
                        .filter(path -> places.stream()
                                .filter(other -> other.caller().equals(place.caller()))
                                .anyMatch(other -> isOn(other, path, fork)))
                        .count();
                if (paths > 0) {
                    joins.put(place.sibling(fork.join()).path(), paths);
                }
            }
        }
        return joins;
    }

    private List<Fork> forks(Place place) {
        return sop.at(place).definition().steps().stream()
                .flatMap(step -> step.fork().stream())
                .toList();
    }

    private boolean isOnAny(Place place, Fork fork) {
        return fork.to().stream().anyMatch(path -> isOn(place, path, fork));
    }

    /** Tells whether a step can be reached from the beginning of a path without coming to where the paths meet. */
    private boolean isOn(Place place, String path, Fork fork) {
        Set<String> reached = new HashSet<>(Set.of(fork.join()));
        Deque<String> left = new ArrayDeque<>(List.of(path));
        while (!left.isEmpty()) {
            String id = left.pop();
            Optional<Step> step = sop.at(place).definition().step(id).filter(each -> reached.add(id));
            step.ifPresent(each -> each.targets().forEach(left::push));
            step.flatMap(Step::fork).ifPresent(each -> left.push(each.join()));
        }
        return !place.step().equals(fork.join()) && reached.contains(place.step());
    }
}
