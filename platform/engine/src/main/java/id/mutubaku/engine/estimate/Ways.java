package id.mutubaku.engine.estimate;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.graph.Arrow;
import id.mutubaku.engine.graph.ParallelPaths;
import id.mutubaku.engine.graph.SopGraph;
import id.mutubaku.engine.time.standard.TimeStandard;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.TimeLimit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The ways through an SOP, from its start to each of its ends, and how long each takes.
 *
 * <p>A way never goes back: an arrow to a step that the walk, branch by branch in the order of the definition, is still
 * under way from, leads round a loop, and no loop is taken. Where more than {@value #MOST} ways lead on from a step,
 * those to the same end become one that spans from the shortest to the longest.
 *
 * <p>Parallel paths are one stretch of each way, from their fork to their join; a path that can refuse is a way of its own
 * to that end, for then nobody waits for the others.
 */
public final class Ways {
    private static final int MOST = 6;

    private final SopDefinition definition;
    private final SopGraph graph;
    private final Function<Step, TimeSum> standard;
    private final Map<Stretch, List<Way>> known = new HashMap<>();
    private final Set<Stretch> underWay = new HashSet<>();

    /** What leads from a step to an end, or to a join if that comes first. */
    private record Stretch(String from, String join) {}

    /**
     * A way from a step to where it leads.
     *
     * @param end id of the end; on parallel paths, of the join
     * @param taken the branches taken, as far as the way was not made of several
     */
    public record Way(String end, List<Taken> taken, TimeSum time) {
        public Way {
            taken = List.copyOf(taken);
        }

        private Way from(List<Taken> before, TimeSum longer) {
            return new Way(end, Stream.concat(before.stream(), taken.stream()).toList(), longer.plus(time));
        }
    }

    /** A branch of a step that was taken. */
    public record Taken(String step, String label) {}

    private Ways(SopDefinition definition, SopGraph graph, Function<Step, TimeSum> standard) {
        this.definition = definition;
        this.graph = graph;
        this.standard = standard;
    }

    /** Lists the ways through an SOP, in the order of its branches. */
    public static List<Way> of(Sop sop) {
        return new Ways(sop.definition(), sop.graph(), step -> standard(sop, step)).all();
    }

    /**
     * Lists the ways through an SOP as the office takes them: a step that only applicants perform takes none of its time. Nobody
     * knows here what is called, which has no time.
     */
    public static List<Way> ofOffice(SopDefinition definition) {
        return new Ways(
                        definition,
                        new SopGraph(definition),
                        step -> isForApplicants(definition, step)
                                ? TimeSum.NONE
                                : standard(step, called -> TimeSum.UNTIMED))
                .all();
    }

    private static boolean isForApplicants(SopDefinition definition, Step step) {
        return step.performers().stream()
                .flatMap(id -> definition.actor(id).stream())
                .allMatch(actor -> actor.kind() == Actor.Kind.APPLICANT);
    }

    private List<Way> all() {
        return along(new Stretch(definition.start().id(), ""));
    }

    /**
     * Returns the time of a step: its own standard, none beside that of the row which it shares, or that of the SOP it
     * calls where it has none.
     */
    public static TimeSum standard(Sop sop, Step step) {
        return standard(step, called -> called(sop, called));
    }

    private static TimeSum standard(Step step, Function<Step, TimeSum> called) {
        TimeSum own =
                step.time().map(Ways::sum).orElse(step.sharesRowOf().isPresent() ? TimeSum.NONE : TimeSum.UNTIMED);
        if (own.untimed() == 0 || step.call().isEmpty()) {
            return own;
        }
        TimeSum inside = called.apply(step);
        return inside.timed() ? inside : own;
    }

    private static TimeSum called(Sop sop, Step step) {
        return TimeSum.across(of(sop.calledBy(step)).stream().map(Way::time).toList());
    }

    private static TimeSum sum(TimeLimit limit) {
        return TimeStandard.of(limit)
                .map(standard -> standard.by().isPresent() ? TimeSum.DATED : TimeSum.of(standard.min(), standard.max()))
                .orElse(TimeSum.UNTIMED);
    }

    private List<Way> along(Stretch stretch) {
        Optional<Step> step = definition.step(stretch.from());
        if (step.isEmpty() || stretch.from().equals(stretch.join())) {
            return List.of(new Way(stretch.from(), List.of(), TimeSum.NONE));
        }
        if (known.containsKey(stretch)) {
            return known.getOrDefault(stretch, List.of());
        }
        if (!underWay.add(stretch)) {
            return List.of();
        }
        List<Way> ways = merged(through(step.get(), stretch.join()));
        underWay.remove(stretch);
        known.put(stretch, ways);
        return ways;
    }

    private List<Way> through(Step step, String join) {
        TimeSum own = standard.apply(step);
        TimeSum time = step.until().isPresent() ? own.plus(TimeSum.WAIT) : own;
        Optional<ParallelPaths> fork = graph.parallelPaths().stream()
                .filter(paths -> paths.step().id().equals(step.id()))
                .findFirst();
        if (fork.isPresent()) {
            return atOnce(fork.get(), join).stream()
                    .map(way -> way.from(List.of(), time))
                    .toList();
        }
        List<Way> ways = new ArrayList<>();
        for (Arrow arrow : graph.arrowsFrom(step.id())) {
            List<Taken> taken = arrow.branch().map(branch -> new Taken(step.id(), branch.briefly())).stream()
                    .toList();
            arrow.to().ifPresent(to -> along(new Stretch(to, join)).forEach(way -> ways.add(way.from(taken, time))));
        }
        return ways;
    }

    private List<Way> atOnce(ParallelPaths fork, String join) {
        List<TimeSum> paths = new ArrayList<>();
        List<Way> refusing = new ArrayList<>();
        for (ParallelPaths.Path path : fork.paths()) {
            List<TimeSum> joining = new ArrayList<>();
            for (Way way : along(new Stretch(path.first(), fork.join()))) {
                if (way.end().equals(fork.join())) {
                    joining.add(way.time());
                } else {
                    refusing.add(way);
                }
            }
            paths.add(TimeSum.across(joining));
        }
        TimeSum together = TimeSum.together(paths);
        return Stream.concat(
                        along(new Stretch(fork.join(), join)).stream().map(way -> way.from(List.of(), together)),
                        refusing.stream())
                .toList();
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
