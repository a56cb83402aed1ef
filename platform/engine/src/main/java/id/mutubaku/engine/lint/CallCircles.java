package id.mutubaku.engine.lint;

import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds SOPs that call each other in a circle, for which a case would never end (L33). */
final class CallCircles {
    private final Map<String, SopDefinition> definitions;

    /** Takes all definitions, by reference. */
    CallCircles(Map<String, SopDefinition> definitions) {
        this.definitions = Map.copyOf(definitions);
    }

    /** Returns a problem for each call that leads back to the SOP over others. */
    List<Problem> problems(String reference) {
        SopDefinition definition = definitions.get(reference);
        if (definition == null) {
            return List.of();
        }
        return Row.all(definition).stream()
                .flatMap(row -> row.step().call().stream()
                        .filter(call -> !call.sop().equals(reference))
                        .filter(call -> reached(call.sop()).contains(reference))
                        .map(call -> Problem.error(row.at("call", "sop"), "L33/circle", call.sop())))
                .toList();
    }

    /** Lists the SOPs that a definition calls itself. */
    static List<String> callees(SopDefinition definition) {
        return definition.steps().stream()
                .flatMap(step -> step.call().stream())
                .map(Step.Call::sop)
                .toList();
    }

    private Set<String> reached(String from) {
        Set<String> reached = new HashSet<>(Set.of(from));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            SopDefinition definition = definitions.get(open.remove());
            if (definition != null) {
                callees(definition).stream().filter(reached::add).forEach(open::add);
            }
        }
        return reached;
    }
}
