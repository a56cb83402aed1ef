package id.mutubaku.exchange.trace;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.ShapeKind;

/**
 * A closed contour that may be a symbol or a cell.
 *
 * @param kind what it looks like
 * @param box its place
 * @param drawn whether a line was drawn around it, and not only its inside filled
 */
record Outline(ShapeKind kind, Box box, boolean drawn) {}
