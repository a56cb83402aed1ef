package id.mutubaku.document.drawing;

import id.mutubaku.model.definition.Step;
import java.util.Optional;

/**
 * One of the symbols of PermenPANRB 35/2012 on a page; the fifth, the arrow, is an {@link Edge}.
 *
 * @param id unique in the drawing
 * @param node id of the step or end that it stands for, or the letter of a connector
 * @param role the part of the actor in whose column it stands; absent unless it stands for a step
 * @param text what is written in it
 */
public record Symbol(String id, String node, Shape shape, Box box, Optional<Step.Role> role, Optional<TextBlock> text) {

    /** The shapes of symbols. */
    public enum Shape {
        /** Start and end (<em>kapsul</em>). */
        CAPSULE,
        /** An act (<em>kotak</em>). */
        BOX,
        /** A decision (<em>belah ketupat</em>). */
        DIAMOND,
        /** A connector to another page (<em>segi lima</em>). */
        PENTAGON
    }
}
