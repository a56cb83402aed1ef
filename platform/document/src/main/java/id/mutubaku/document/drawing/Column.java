package id.mutubaku.document.drawing;

import id.mutubaku.model.definition.PrintedSop.Part;
import java.util.Optional;

/**
 * A column of the table, the same on every page.
 *
 * @param actor id of the actor whose it is; absent for any other part
 */
public record Column(Part part, Optional<String> actor, int x, int width) {

    /** Returns its right edge. */
    public int right() {
        return x + width;
    }
}
