package id.mutubaku.engine.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.lint.flow.FlowRules;
import id.mutubaku.engine.lint.naming.KnownPlugins;
import id.mutubaku.engine.lint.naming.NamingRules;
import id.mutubaku.engine.lint.structure.StructureRules;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.model.definition.End;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Plays every course that cases can take through random definitions, and looks for a standstill. */
@Tag("slow")
final class ForkSoundnessTest {
    private static final int DEFINITIONS = Integer.getInteger("mutubaku.definitions", 600);
    private static final int MOST_SITUATIONS = 20_000;

    /** The place of a case: its open steps, and how many paths are still to come to which join. */
    private record Situation(Set<String> open, Map<String, Integer> joins) {
        static final Situation ENDED = new Situation(Set.of(), Map.of());
    }

    @Test
    void blocks_haveNoProblem() {
        for (int seed = 0; seed < 500; seed++) {
            assertEquals(List.of(), errors(RandomForks.definition(new Random(seed), 0)), "seed " + seed);
        }
    }

    @Test
    void definitionWithoutAnError_neverStandsStill() {
        int played = 0;
        int refused = 0;
        for (int seed = 0; seed < DEFINITIONS; seed++) {
            SopDefinition definition = RandomForks.definition(new Random(seed), seed % 3);
            if (definition.steps().stream().noneMatch(step -> step.fork().isPresent())) {
                continue;
            }
            if (errors(definition).isEmpty()) {
                Optional<String> fault = new Play(definition).fault();
                assertEquals(Optional.empty(), fault, "seed " + seed + ": " + definition.steps());
                played++;
            } else {
                refused++;
            }
        }
        System.out.println("Forks: " + played + " definitions played, " + refused + " refused");
        assertTrue(played > 75 && refused > 75, played + " played, " + refused + " refused");
    }

    @Test
    void play_findsAStandstill() {
        int found = 0;
        for (int seed = 0; seed < 500; seed++) {
            SopDefinition definition = RandomForks.definition(new Random(seed), 3);
            List<Problem> errors = errors(definition);
            boolean playable = !errors.isEmpty()
                    && errors.stream().allMatch(error -> error.rule().startsWith("sop/fork/"));
            found += playable && new Play(definition).fault().isPresent() ? 1 : 0;
        }
        assertTrue(found > 20, found + " found");
    }

    private static List<Problem> errors(SopDefinition definition) {
        return Linter.lint(
                        definition,
                        Stream.of(
                                        NamingRules.all(Optional.empty(), KnownPlugins.NONE, reference -> false),
                                        StructureRules.all(),
                                        FlowRules.all())
                                .flatMap(List::stream))
                .stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> !problem.rule().startsWith("L21/unreachable"))
                .toList();
    }

    /** Plays all courses of one definition, counting paths at joins as the engine does. */
    private static final class Play {
        private final SopDefinition definition;
        private final Map<Situation, Set<Situation>> before = new LinkedHashMap<>();
        private Optional<String> fault = Optional.empty();

        Play(SopDefinition definition) {
            this.definition = definition;
        }

        Optional<String> fault() {
            Situation start = new Situation(Set.of(definition.start().id()), Map.of());
            Deque<Situation> open = new ArrayDeque<>(List.of(start));
            before.put(start, new HashSet<>());
            while (!open.isEmpty() && fault.isEmpty() && before.size() < MOST_SITUATIONS) {
                Situation now = open.remove();
                for (Situation next : following(now)) {
                    if (!before.containsKey(next)) {
                        before.put(next, new HashSet<>());
                        open.add(next);
                    }
                    before.getOrDefault(next, Set.of()).add(now);
                }
            }
            return fault.isPresent() || !open.isEmpty() ? fault : standstill();
        }

        /** Finds a situation from which no end can be reached. */
        private Optional<String> standstill() {
            Set<Situation> ending = new HashSet<>(Set.of(Situation.ENDED));
            Deque<Situation> open = new ArrayDeque<>(ending);
            while (!open.isEmpty()) {
                before.getOrDefault(open.remove(), Set.of()).stream()
                        .filter(ending::add)
                        .forEach(open::add);
            }
            return before.keySet().stream()
                    .filter(situation -> !ending.contains(situation))
                    .map(situation -> "no way on from " + situation)
                    .findFirst();
        }

        private List<Situation> following(Situation now) {
            List<Situation> following = new ArrayList<>();
            for (String id : now.open()) {
                Step step = definition.step(id).orElseThrow();
                Set<String> left = new TreeSet<>(now.open());
                left.remove(id);
                if (step.fork().isPresent()) {
                    following.add(forked(step.fork().get(), new Situation(left, now.joins())));
                } else {
                    step.targets().forEach(to -> following.add(arrived(to, new Situation(left, now.joins()))));
                }
            }
            return following;
        }

        private Situation forked(Step.Fork fork, Situation now) {
            Map<String, Integer> joins = new TreeMap<>(now.joins());
            if (joins.put(fork.join(), fork.to().size()) != null) {
                fault = Optional.of("two counts at once for " + fork.join());
            }
            Situation situation = new Situation(now.open(), joins);
            for (String to : fork.to()) {
                situation = arrived(to, situation);
            }
            return situation;
        }

        private Situation arrived(String to, Situation now) {
            Optional<End> end = definition.end(to);
            if (end.isPresent()) {
                if (end.get().kind() == End.Kind.COMPLETED && !now.equals(Situation.ENDED)) {
                    fault = Optional.of("completed with work left: " + now);
                }
                return Situation.ENDED;
            }
            Map<String, Integer> joins = new HashMap<>(now.joins());
            int remaining = joins.getOrDefault(to, 1) - 1;
            joins.put(to, remaining);
            if (remaining > 0) {
                return new Situation(now.open(), new TreeMap<>(joins));
            }
            joins.remove(to);
            Set<String> open = new TreeSet<>(now.open());
            if (!open.add(to)) {
                fault = Optional.of("twice at once at " + to);
            }
            return new Situation(open, new TreeMap<>(joins));
        }
    }
}
