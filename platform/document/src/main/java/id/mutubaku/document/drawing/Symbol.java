package id.mutubaku.document.drawing;

import id.mutubaku.model.definition.Step;
import java.util.List;
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

    /** The radius of a capsule's corners, where its height has room for it. */
    public static final int CAPSULE_RADIUS = 160;

    /** Lists the corners of its outline; a capsule has them rounded. */
    public List<Point> corners() {
        int shoulder = box.y() + box.height() * 13 / 20;
        return switch (shape) {
            case CAPSULE, BOX ->
                List.of(
                        new Point(box.x(), box.y()),
                        new Point(box.right(), box.y()),
                        new Point(box.right(), box.bottom()),
                        new Point(box.x(), box.bottom()));
            case DIAMOND ->
                List.of(
                        new Point(box.middleX(), box.y()),
                        new Point(box.right(), box.middleY()),
                        new Point(box.middleX(), box.bottom()),
                        new Point(box.x(), box.middleY()));
            case PENTAGON ->
                List.of(
                        new Point(box.x(), box.y()),
                        new Point(box.right(), box.y()),
                        new Point(box.right(), shoulder),
                        new Point(box.middleX(), box.bottom()),
                        new Point(box.x(), shoulder));
        };
    }

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
