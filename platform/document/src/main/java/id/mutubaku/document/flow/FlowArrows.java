package id.mutubaku.document.flow;

import id.mutubaku.engine.graph.Arrow;
import id.mutubaku.engine.graph.SopGraph;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The arrows of a definition, made to pass over the steps that are not drawn. */
final class FlowArrows {
    private final SopDefinition definition;
    private final SopGraph graph;
    private final Predicate<Step> drawn;
    private final List<FlowArrow> found = new ArrayList<>();

    FlowArrows(SopDefinition definition, Predicate<Step> drawn) {
        this.definition = definition;
        this.graph = new SopGraph(definition);
        this.drawn = drawn;
    }

    List<FlowArrow> all() {
        follow(Flow.START, Optional.of(definition.start().id()), Optional.empty(), new HashSet<>());
        definition.steps().stream().filter(drawn).forEach(this::leave);
        return found;
    }

    private void leave(Step step) {
        for (Arrow arrow : graph.arrowsFrom(step.id())) {
            follow(step.id(), arrow.to(), arrow.branch().map(Branch::label), new HashSet<>());
        }
    }

    private void follow(String from, Optional<String> to, Optional<String> label, Set<String> passed) {
        Optional<Step> hidden = to.flatMap(definition::step).filter(drawn.negate());
        if (hidden.isEmpty()) {
            found.add(new FlowArrow(found.size(), from, to.filter(target -> graph.has(Optional.of(target))), label));
        } else if (passed.add(hidden.get().id())) {
            for (Arrow arrow : graph.arrowsFrom(hidden.get().id())) {
                follow(from, arrow.to(), label.or(() -> arrow.branch().map(Branch::label)), passed);
            }
        }
    }
}
