package id.mutubaku.document.flow;

import id.mutubaku.model.definition.Step;
import java.util.List;

/**
 * A step in the flowchart.
 *
 * @param column number of the actor in whose column its own symbol stands
 * @param others further actors who take part
 */
public record FlowStep(Step step, int column, List<Participant> others) {

    /** An actor who takes part in a step beside the one who has its symbol. */
    public record Participant(int column, Step.Role role) {}

    public FlowStep {
        others = List.copyOf(others);
    }
}
