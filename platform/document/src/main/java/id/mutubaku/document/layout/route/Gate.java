package id.mutubaku.document.layout.route;

/**
 * A point beside a symbol at which arrows begin or end.
 *
 * @param direction in which an arrow goes there: away from the symbol that it leaves, towards the one that it reaches
 * @param reluctance cost of taking this gate rather than another
 */
public record Gate(int point, Direction direction, int reluctance) {}
