package id.mutubaku.engine.lint.flow;

import id.mutubaku.engine.graph.ParallelPaths;
import id.mutubaku.engine.graph.ParallelPaths.Path;
import id.mutubaku.engine.graph.SopGraph;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.End;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rule against forks at which a case could come to a standstill, or go on in two places where one was meant. Source: soundness
 * of workflow nets (van der Aalst), for nets whose forks and joins are paired.
 *
 * <p>The steps of a path are those that can be reached from its first step without coming to the join. The rule asks
 * that
 *
 * <ol>
 *   <li>the join is a step, and each path begins with a step that is not the join;
 *   <li>no path leads back to the step that forks;
 *   <li>no step is in two paths;
 *   <li>nothing but the fork leads into a path, and that only to its first step: neither an arrow from a step outside,
 *       nor the beginning of a case;
 *   <li>each path can come to the join, and the only ends on it refuse or cancel, which ends the whole case.
 * </ol>
 *
 * Then no case waits for ever. By induction over nesting ({@link NestedForks}): when a fork is taken, its case is at no
 * other step outside of other paths, for it came there alone. Each path then is at one step at a time. It cannot leave
 * but to the join or a refusing end, because whatever it leads to belongs to it by definition, and were that a step
 * from outside, something from outside would lead to it (4). So the join is come to once for each path, by nobody else
 * while one of them is under way, and the count of paths that are still to come is right. And each path does come or
 * refuse, for from each of its steps a way leads to an end (L21), which can only be a refusing one before the join (5).
 */
final class Forks implements LintRule {

    @Override
    public String id() {
        return "sop/fork";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        SopGraph graph = new SopGraph(definition);
        for (ParallelPaths fork : graph.parallelPaths()) {
            if (definition.step(fork.join()).isEmpty()) {
                report.add("sop/fork/join", fork.pointer() + "/fork/join", fork.join());
            } else if (begins(definition, fork, report) && leadsOn(definition, fork, report)) {
                new PathRules(definition, graph, fork, report).check();
            }
        }
    }

    /** A target that is not there is another rule's finding. */
    private static boolean begins(SopDefinition definition, ParallelPaths fork, Report report) {
        List<String> firsts = fork.paths().stream().map(Path::first).toList();
        for (int index = 0; index < firsts.size(); index++) {
            String first = firsts.get(index);
            if (first.equals(fork.join()) || definition.end(first).isPresent()) {
                report.add("sop/fork/step", pointer(fork, index), first);
            }
        }
        return firsts.stream()
                .allMatch(first ->
                        !first.equals(fork.join()) && definition.step(first).isPresent());
    }

    /** A path that leads back has all other paths in it: what else could be said follows from that. */
    private static boolean leadsOn(SopDefinition definition, ParallelPaths fork, Report report) {
        boolean leadsOn = true;
        for (int index = 0; index < fork.paths().size(); index++) {
            Path path = fork.paths().get(index);
            Optional<String> outside = Stream.of(
                            fork.step().id(), definition.start().id())
                    .filter(path.nodes()::contains)
                    .findFirst();
            if (outside.isPresent()) {
                leadsOn = false;
                report.add(
                        "sop/fork/back",
                        pointer(fork, index),
                        Row.nameOf(definition, path.first()),
                        Row.nameOf(definition, outside.get()),
                        Row.nameOf(definition, fork.join()));
            }
        }
        return leadsOn;
    }

    private static String pointer(ParallelPaths fork, int path) {
        return fork.pointer() + Pointers.of("fork", "to", path);
    }

    /** The rules about the paths of one fork. */
    private record PathRules(SopDefinition definition, SopGraph graph, ParallelPaths fork, Report report) {

        void check() {
            for (int index = 0; index < fork.paths().size(); index++) {
                Path path = fork.paths().get(index);
                String pointer = pointer(fork, index);
                fork.paths().subList(0, index).forEach(other -> shared(other, path, pointer));
                mixed(path, pointer);
                ends(path, pointer);
            }
        }

        /** Names the steps at which two paths run together, not all those after them. */
        private void shared(Path one, Path other, String pointer) {
            Set<String> both = steps(one).filter(other.nodes()::contains).collect(Collectors.toSet());
            both.stream()
                    .filter(id ->
                            id.equals(one.first()) || id.equals(other.first()) || !both.containsAll(graph.leaders(id)))
                    .sorted()
                    .forEach(id -> report.add(
                            "sop/fork/shared",
                            pointer,
                            name(id),
                            name(one.first()),
                            name(other.first()),
                            name(fork.join())));
        }

        private void mixed(Path path, String pointer) {
            Set<String> inside =
                    fork.paths().stream().flatMap(each -> each.nodes().stream()).collect(Collectors.toSet());
            steps(path)
                    .sorted()
                    .forEach(id -> graph.leaders(id).stream()
                            .filter(leader -> !inside.contains(leader))
                            .filter(leader -> !leader.equals(fork.step().id()) || !isFirst(id))
                            .sorted()
                            .forEach(leader -> report.add(
                                    "sop/fork/mixed",
                                    pointer,
                                    name(id),
                                    name(path.first()),
                                    name(leader),
                                    name(fork.join()))));
        }

        private void ends(Path path, String pointer) {
            definition.ends().stream()
                    .filter(end -> end.kind() == End.Kind.COMPLETED)
                    .filter(end -> path.nodes().contains(end.id()))
                    .forEach(end ->
                            report.add("sop/fork/ends", pointer, name(path.first()), end.title(), name(fork.join())));
            if (graph.leaders(fork.join()).stream().noneMatch(path.nodes()::contains)) {
                report.add("sop/fork/unjoined", pointer, name(path.first()), name(fork.join()));
            }
        }

        private boolean isFirst(String id) {
            return fork.paths().stream().map(Path::first).anyMatch(id::equals);
        }

        private Stream<String> steps(Path path) {
            return path.nodes().stream().filter(id -> definition.step(id).isPresent());
        }

        private String name(String id) {
            return Row.nameOf(definition, id);
        }
    }
}
