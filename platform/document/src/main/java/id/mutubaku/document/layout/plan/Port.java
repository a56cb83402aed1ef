package id.mutubaku.document.layout.plan;

/**
 * A place at the border of a symbol where an arrow leaves or arrives.
 *
 * @param offset at the upper and lower side, how many lines beside the middle; 0 in the middle and at the corners
 */
public record Port(Side side, int offset) {

    /** The sides of a symbol; for a diamond, its corners. */
    public enum Side {
        TOP,
        BOTTOM,
        LEFT,
        RIGHT
    }

    /** Names the middle of a side. */
    public static Port middle(Side side) {
        return new Port(side, 0);
    }
}
