package id.mutubaku.engine.cases;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.graph.ParallelPaths;
import id.mutubaku.model.cases.work.Place;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The places at which a case is at the same time, on the parallel paths of its SOP.
 *
 * @param places the open steps of a case, without those that are open for a correction alone
 */
public record OpenPaths(Sop sop, Collection<Place> places) {
    public OpenPaths {
        places = List.copyOf(places);
    }

    /** Tells whether a case can be at all of the places at once: any two are on different paths of one fork. */
    public boolean areSound() {
        return places.stream()
                .allMatch(one -> places.stream()
                        .filter(other -> !other.equals(one) && other.caller().equals(one.caller()))
                        .allMatch(other -> areParallel(one, other)));
    }

    private boolean areParallel(Place one, Place other) {
        return forks(one).stream()
                .filter(fork -> fork.contains(one.step()) && fork.contains(other.step()))
                .anyMatch(fork -> fork.paths().stream()
                        .map(ParallelPaths.Path::nodes)
                        .noneMatch(path -> path.contains(one.step()) && path.contains(other.step())));
    }

    /** Counts the paths that the case is on, by the place at which they come together. */
    public Map<String, Integer> joins() {
        Map<String, Integer> joins = new TreeMap<>();
        for (Place place : places) {
            for (ParallelPaths fork : forks(place)) {
                int paths = (int) fork.paths().stream()
                        .filter(path -> places.stream()
                                .filter(other -> other.caller().equals(place.caller()))
                                .anyMatch(other -> path.nodes().contains(other.step())))
                        .count();
                if (paths > 0) {
                    joins.put(place.sibling(fork.join()).path(), paths);
                }
            }
        }
        return joins;
    }

    private List<ParallelPaths> forks(Place place) {
        return sop.at(place).graph().parallelPaths();
    }
}
