package id.mutubaku.document.flow;

import id.mutubaku.model.definition.Step;
import java.util.List;

/**
 * A row of the table.
 *
 * @param step whose row it is
 * @param steps all that stand in it, from above to below
 */
public record FlowRow(Step step, List<FlowStep> steps) {
    public FlowRow {
        steps = List.copyOf(steps);
    }
}
