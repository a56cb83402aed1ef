package id.mutubaku.document.layout.plan;

import id.mutubaku.document.drawing.Symbol.Shape;
import id.mutubaku.model.definition.Step;
import java.util.List;
import java.util.Optional;

/**
 * A symbol with its columns, before its place on the page is known.
 *
 * @param node id of the step or end that it stands for
 * @param arrow number of the arrow that a connector goes on with
 * @param first number of its first column
 * @param last number of its last column
 * @param text what is written in it
 * @param joinedLeft whether a joint comes to it from the left
 * @param joinedRight whether a joint comes to it from the right
 */
public record PlannedSymbol(
        String id,
        String node,
        Shape shape,
        int first,
        int last,
        int height,
        List<String> text,
        Optional<Step.Role> role,
        Optional<Integer> arrow,
        boolean joinedLeft,
        boolean joinedRight) {
    public PlannedSymbol {
        text = List.copyOf(text);
    }
}
