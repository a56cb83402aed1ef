package id.mutubaku.exchange.picture;

/**
 * A closed outline that may be a symbol of a flowchart.
 *
 * @param kind what it looks like
 * @param box its place
 * @param text the words that stand in it; empty for none
 */
public record Shape(ShapeKind kind, Box box, String text) {}
