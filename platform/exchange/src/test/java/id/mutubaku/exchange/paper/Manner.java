package id.mutubaku.exchange.paper;

/**
 * A way in which programs put lines on paper.
 *
 * @param strokes how lines are painted
 * @param inForm whether all of the page is drawn inside form XObjects
 * @param openHeads whether arrow heads are two strokes and not filled triangles
 * @param rotated by how many degrees the page is turned
 */
public record Manner(Strokes strokes, boolean inForm, boolean openHeads, int rotated) {

    /** How a line is painted. */
    public enum Strokes {
        /** With a pen. */
        STROKED,
        /** As the filled polygon that a pen would leave. */
        POLYGONS,
        /** Straight lines as thin filled rectangles, all others with a pen. */
        THIN_RECTANGLES
    }
}
