package id.mutubaku.document.layout.route;

/** A direction along the lines of a grid. */
public enum Direction {
    RIGHT(0, 1, 0),
    DOWN(1, 0, 1),
    LEFT(2, -1, 0),
    UP(3, 0, -1);

    private static final Direction[] ALL = values();

    private final int number;
    private final int across;
    private final int down;

    Direction(int number, int across, int down) {
        this.number = number;
        this.across = across;
        this.down = down;
    }

    int number() {
        return number;
    }

    boolean horizontal() {
        return down == 0;
    }

    boolean opposite(Direction other) {
        return across == -other.across && down == -other.down;
    }

    static Direction numbered(int number) {
        return ALL[number];
    }

    static int count() {
        return ALL.length;
    }
}
