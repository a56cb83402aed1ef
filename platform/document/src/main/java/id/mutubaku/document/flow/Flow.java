package id.mutubaku.document.flow;

import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.Step.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The flowchart of an SOP: its rows, who has a column, and its arrows.
 *
 * @param actors ids of those who have a column, from left to right
 * @param arrows in the order of the definition, behind the one from the start
 */
public record Flow(SopDefinition definition, List<String> actors, List<FlowRow> rows, List<FlowArrow> arrows) {
    /** Names the start, from which an arrow leads to the first step. */
    public static final String START = "@start";

    public Flow {
        actors = List.copyOf(actors);
        rows = List.copyOf(rows);
        arrows = List.copyOf(arrows);
    }

    /** Takes the flowchart from a definition. */
    public static Flow of(SopDefinition definition, View view) {
        Predicate<Step> drawn = step -> view == View.RUNNING || step.inTable();
        List<Step> steps = definition.steps().stream().filter(drawn).toList();
        List<String> actors = actors(definition, steps);
        List<FlowRow> rows = steps.stream()
                .filter(step -> rowOf(step, steps).equals(step))
                .map(step -> new FlowRow(step, sharing(step, steps, actors)))
                .toList();
        return new Flow(definition, actors, rows, new FlowArrows(definition, drawn).all());
    }

    /** Finds the step in whose row a step stands: itself, or the last that can be come to by what it shares. */
    private static Step rowOf(Step step, List<Step> steps) {
        int before = steps.indexOf(step);
        return steps.subList(0, before).stream()
                .filter(owner -> step.sharesRowOf().equals(Optional.of(owner.id())))
                .findFirst()
                .map(owner -> rowOf(owner, steps))
                .orElse(step);
    }

    private static List<FlowStep> sharing(Step owner, List<Step> steps, List<String> actors) {
        return steps.stream()
                .filter(step -> rowOf(step, steps).equals(owner))
                .map(step -> place(step, actors))
                .toList();
    }

    /** Lists who has a column in print, and behind them who performs a step without having one. */
    private static List<String> actors(SopDefinition definition, List<Step> steps) {
        Set<String> actors = new LinkedHashSet<>(definition.document().columns());
        steps.stream().map(Flow::performer).flatMap(Optional::stream).forEach(actors::add);
        return new ArrayList<>(actors);
    }

    private static Optional<String> performer(Step step) {
        return Stream.concat(step.performers().stream(), step.actors().stream().map(Step.Performer::actor))
                .findFirst();
    }

    private static FlowStep place(Step step, List<String> actors) {
        int column = performer(step).map(actors::indexOf).orElse(0);
        List<FlowStep.Participant> others = new ArrayList<>();
        for (int other = 0; other < actors.size(); other++) {
            if (other != column) {
                int at = other;
                role(step, actors.get(other)).ifPresent(role -> others.add(new FlowStep.Participant(at, role)));
            }
        }
        return new FlowStep(step, column, others);
    }

    private static Optional<Role> role(Step step, String actor) {
        return step.actors().stream()
                .filter(each -> each.actor().equals(actor))
                .map(Step.Performer::as)
                .min(Role::compareTo);
    }

    /** Lists the arrows that leave a step, or the start. */
    public List<FlowArrow> leaving(String node) {
        return arrows.stream().filter(arrow -> arrow.from().equals(node)).toList();
    }

    /** Lists the arrows that lead to a step. */
    public List<FlowArrow> reaching(String node) {
        return arrows.stream()
                .filter(arrow -> arrow.to().equals(Optional.of(node)))
                .toList();
    }
}
