package id.mutubaku.document.drawing;

/** A place on a page, in twentieths of a point from its left and upper edge. */
public record Point(int x, int y) {}
