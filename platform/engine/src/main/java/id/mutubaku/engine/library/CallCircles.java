package id.mutubaku.engine.library;

import id.mutubaku.engine.definition.DefinitionVersion;
import id.mutubaku.engine.problem.Problem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The circles of SOPs that call each other, in which a case would never end (L33). */
final class CallCircles {
    private final Function<String, Set<String>> callees;

    /** Takes what each SOP calls, by reference. */
    CallCircles(Function<String, Set<String>> callees) {
        this.callees = callees;
    }

    /** Returns a problem for each call that leads back to the SOP over others. */
    List<Problem> problems(DefinitionVersion definition) {
        return definition.calls().entrySet().stream()
                .filter(call -> !call.getValue().equals(definition.reference()))
                .filter(call -> leadsTo(definition.reference(), call.getValue()))
                .map(call -> Problem.error(call.getKey(), "L33/circle", call.getValue()))
                .toList();
    }

    private boolean leadsTo(String reference, String from) {
        Set<String> reached = new HashSet<>(Set.of(from));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            callees.apply(open.remove()).stream().filter(reached::add).forEach(open::add);
        }
        return reached.contains(reference);
    }
}
