package id.mutubaku.engine.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.model.definition.SopDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Holds the graph against walks that are tried one after the other. */
final class SopGraphTest {
    private static final List<String> ENDS = List.of("selesai", "ditolak");

    @Property(tries = 300)
    void whatCanBeReached_isWhatAWalkComesTo(@ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int steps) {
        SopDefinition definition = random(new Random(seed), steps, true);
        SopGraph graph = new SopGraph(definition);
        List<String> nodes = nodes(definition);

        assertEquals(walked(definition, "s0", ""), graph.reachable());
        for (String from : nodes) {
            assertEquals(
                    Stream.concat(Stream.of(from), followers(definition, from).stream())
                                    .anyMatch(ENDS::contains)
                            || walked(definition, from, "").stream().anyMatch(ENDS::contains),
                    graph.ending().contains(from));
            for (String to : nodes) {
                boolean leads = followers(definition, from).stream()
                        .anyMatch(next -> walked(definition, next, "").contains(to));
                assertEquals(leads, graph.leads(from, to), from + " to " + to + " in " + definition.steps());
                assertEquals(walked(definition, from, to), graph.reachableWithout(from, to));
                assertEquals(
                        followers(definition, to).contains(from),
                        graph.leaders(from).contains(to));
            }
        }
    }

    @Property(tries = 300)
    void arrowIsOnALoop_ifItsStepCanBeReachedFromItsTarget(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int steps) {
        SopDefinition definition = random(new Random(seed), steps, true);
        SopGraph graph = new SopGraph(definition);

        for (Arrow arrow : graph.arrows()) {
            boolean loop = arrow.to()
                    .filter(graph.reachableWithout(arrow.from(), "")::contains)
                    .filter(to -> walked(definition, to, "").contains(arrow.from()))
                    .isPresent();
            assertEquals(loop, graph.isOnLoop(arrow), arrow + " in " + definition.steps());
        }
    }

    @Property(tries = 300)
    void whatIsGathered_isWhatEveryWayHas(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int steps) {
        SopDefinition definition = random(new Random(seed), steps, false);
        Map<String, Set<String>> expected = new TreeMap<>();
        ways(definition, new ArrayList<>(List.of("s0")), expected);

        assertEquals(expected, new TreeMap<>(new SopGraph(definition).gatheredBefore(step -> Set.of(step.id()))));
    }

    @Test
    void arrows_knowTheirKindAndPlace() {
        SopDefinition definition = random(new Random(1), 7, true);
        SopGraph graph = new SopGraph(definition);

        for (Arrow arrow : graph.arrows()) {
            assertEquals(arrow.kind() == Arrow.Kind.BRANCH, arrow.branch().isPresent());
            assertTrue(arrow.pointer().startsWith("/steps/" + arrow.from().substring(1) + "/"), arrow.pointer());
            assertTrue(graph.arrowsFrom(arrow.from()).contains(arrow));
        }
        assertEquals(
                definition.steps().stream()
                        .filter(step -> step.fork().isPresent())
                        .count(),
                graph.parallelPaths().size());
    }

    @Test
    void longChain_needsNoStack() {
        SopDefinition definition = chain(20_000);
        SopGraph graph = new SopGraph(definition);

        assertEquals(20_001, graph.reachable().size());
        assertTrue(graph.leads("s0", "selesai"));
    }

    private static Set<String> walked(SopDefinition definition, String from, String barrier) {
        Set<String> walked = new HashSet<>(Set.of(from));
        for (boolean more = true; more; ) {
            Set<String> next = new HashSet<>(walked);
            walked.forEach(id -> next.addAll(followers(definition, id)));
            if (!from.equals(barrier)) {
                next.remove(barrier);
            }
            more = walked.addAll(next);
        }
        return walked;
    }

    /** Collects what is common to all ways that pass no node twice: what passes one twice has only gathered more. */
    private static void ways(SopDefinition definition, List<String> way, Map<String, Set<String>> common) {
        String at = way.get(way.size() - 1);
        Set<String> before = new TreeSet<>(way.subList(0, way.size() - 1));
        common.merge(at, before, (one, other) -> {
            Set<String> both = new TreeSet<>(one);
            both.retainAll(other);
            return both;
        });
        for (String next : followers(definition, at)) {
            if (!way.contains(next)) {
                way.add(next);
                ways(definition, way, common);
                way.remove(way.size() - 1);
            }
        }
    }

    private static List<String> nodes(SopDefinition definition) {
        return Stream.concat(definition.steps().stream().map(step -> step.id()), ENDS.stream())
                .toList();
    }

    private static Set<String> followers(SopDefinition definition, String id) {
        return definition.step(id).stream()
                .flatMap(step -> Stream.of(
                                step.next().stream(),
                                step.branches().stream().flatMap(branch -> branch.to().stream()),
                                step.fork().stream().flatMap(fork -> fork.to().stream()))
                        .flatMap(targets -> targets))
                .filter(nodes(definition)::contains)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static SopDefinition chain(int length) {
        return definition(IntStream.range(0, length)
                .mapToObj(index -> step(index).put("next", index + 1 < length ? "s" + (index + 1) : "selesai"))
                .toList());
    }

    private static SopDefinition random(Random random, int length, boolean forks) {
        return definition(IntStream.range(0, length)
                .mapToObj(index -> leading(random, step(index), length, forks))
                .toList());
    }

    private static ObjectNode leading(Random random, ObjectNode step, int length, boolean forks) {
        switch (random.nextInt(forks ? 4 : 2)) {
            case 0 -> target(random, length).ifPresent(to -> step.put("next", to));
            case 1 -> {
                ArrayNode branches = step.putArray("branches");
                for (int index = 0; index < 3; index++) {
                    ObjectNode branch =
                            branches.addObject().put("id", "b" + index).put("label", "B" + index);
                    target(random, length).ifPresent(to -> branch.put("to", to));
                }
            }
            default -> {
                ObjectNode fork = step.putObject("fork").put("join", "s" + random.nextInt(length));
                fork.putArray("to").add("s" + random.nextInt(length)).add("selesai");
            }
        }
        if (!step.has("next") && !step.has("branches") && !step.has("fork")) {
            step.putNull("next");
        }
        return step;
    }

    /** Returns a step, an end, what is not there, or nothing yet. */
    private static Optional<String> target(Random random, int length) {
        int target = random.nextInt(length + 4);
        if (target == length + 3) {
            return Optional.empty();
        }
        return Optional.of(
                target < length
                        ? "s" + target
                        : Stream.of("selesai", "ditolak", "nihil").toList().get(target - length));
    }

    private static ObjectNode step(int index) {
        ObjectNode step = JsonNodeFactory.instance.objectNode();
        step.put("id", "s" + index).put("activity", "Bekerja");
        step.putArray("actors").addObject().put("actor", "a");
        return step;
    }

    private static SopDefinition definition(List<ObjectNode> steps) {
        ObjectNode definition = JsonNodeFactory.instance.objectNode();
        definition.put("id", "p").put("region", "contoh").put("version", 1).put("title", "P");
        definition.putObject("document").put("title", "P");
        definition
                .putArray("actors")
                .addObject()
                .put("id", "a")
                .put("name", "A")
                .put("kind", "official");
        definition.putArray("steps").addAll(steps);
        ArrayNode ends = definition.putArray("ends");
        ENDS.forEach(
                end -> ends.addObject().put("id", end).put("kind", "completed").put("title", end));
        return DefinitionReader.definition(definition.toString()).value().orElseThrow();
    }
}
