package id.mutubaku.exchange.picture;

/** What a shape of a flowchart looks like. */
public enum ShapeKind {
    /** A capsule or an ellipse: begin and end. */
    CAPSULE,
    /** A rectangle: an activity. */
    BOX,
    /** A diamond: a decision. */
    DIAMOND,
    /** A pentagon: goes on at another place, mostly on another page. */
    PENTAGON,
    /** A small circle: goes on at another place, mostly on the same page. */
    CIRCLE,
    /** Any other closed outline. */
    OTHER
}
