package id.mutubaku.ui.site;

import id.mutubaku.api.definition.Step;
import id.mutubaku.api.definition.TimeLimit;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.time.TimeReading;
import id.mutubaku.engine.time.TimeStandard;
import id.mutubaku.engine.time.WorkSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the ways through an SOP, from its start to each of its ends, and how long each takes.
 *
 * <p>A way never goes back: an arrow to a step that the walk, branch by branch in the order of the definition, is still
 * under way from, leads round a loop, and no loop is taken. Where more than {@value #MOST} ways lead on from a step,
 * those to the same end become one that spans from the shortest to the longest.
 */
final class Ways {
    private static final int MOST = 6;

    private final Sop sop;
    private final Map<String, List<Way>> known = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();

    /**
     * Is a way from a step to an end.
     *
     * @param end id of the end
     * @param taken the branches taken, as far as the way was not made of several
     */
    record Way(String end, List<Taken> taken, TimeSum time) {
        Way {
            taken = List.copyOf(taken);
        }

        private Way from(List<Taken> before, TimeSum longer) {
            return new Way(end, Stream.concat(before.stream(), taken.stream()).toList(), longer.plus(time));
        }
    }

    /** Is a branch of a step that was taken. */
    record Taken(String step, String label) {}

    private Ways(Sop sop) {
        this.sop = sop;
    }

    /** Lists the ways through an SOP, in the order of its branches. */
    static List<Way> of(Sop sop) {
        return new Ways(sop).from(sop.definition().start().id());
    }

    /** Returns the time of a step: its own standard, or that of the SOP it calls where it has none. */
    static TimeSum standard(Sop sop, Step step) {
        TimeSum own = step.time().map(Ways::sum).orElse(TimeSum.UNTIMED);
        if (own.untimed() == 0 || step.call().isEmpty()) {
            return own;
        }
        TimeSum called =
                TimeSum.across(of(sop.calledBy(step)).stream().map(Way::time).toList());
        return called.timed() ? called : own;
    }

    private static TimeSum sum(TimeLimit limit) {
        TimeReading read = TimeStandard.parse(limit.raw());
        Optional<WorkSpan> min = limit.min().flatMap(WorkSpan::read);
        Optional<WorkSpan> max = limit.max().flatMap(WorkSpan::read);
        return min.isPresent() || max.isPresent()
                ? TimeSum.of(min, max)
                : TimeSum.of(
                        read.standard().flatMap(TimeStandard::min),
                        read.standard().flatMap(TimeStandard::max));
    }

    private List<Way> from(String id) {
        Optional<Step> step = sop.definition().step(id);
        if (step.isEmpty()) {
            return List.of(new Way(id, List.of(), TimeSum.NONE));
        }
        if (known.containsKey(id)) {
            return known.getOrDefault(id, List.of());
        }
        if (!underWay.add(id)) {
            return List.of();
        }
        List<Way> ways = merged(through(step.get()));
        underWay.remove(id);
        known.put(id, ways);
        return ways;
    }

    private List<Way> through(Step step) {
        TimeSum time = standard(sop, step);
        List<Way> ways = new ArrayList<>();
        step.next().ifPresent(next -> from(next).forEach(way -> ways.add(way.from(List.of(), time))));
        step.branches()
                .forEach(branch -> branch.to()
                        .ifPresent(to -> from(to).forEach(way ->
                                ways.add(way.from(List.of(new Taken(step.id(), branch.label())), time)))));
        return ways;
    }

    private static List<Way> merged(List<Way> ways) {
        if (ways.size() <= MOST) {
            return List.copyOf(ways);
        }
        Map<String, List<TimeSum>> byEnd = new LinkedHashMap<>();
        ways.forEach(way ->
                byEnd.computeIfAbsent(way.end(), end -> new ArrayList<>()).add(way.time()));
        return byEnd.entrySet().stream()
                .map(end -> new Way(end.getKey(), List.of(), TimeSum.across(end.getValue())))
                .toList();
    }
}
