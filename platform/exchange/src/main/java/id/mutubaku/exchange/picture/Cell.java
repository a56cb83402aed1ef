package id.mutubaku.exchange.picture;

/**
 * A cell of a table, merged ones as one.
 *
 * @param box its place, from ruling line to ruling line
 */
public record Cell(Box box) {}
