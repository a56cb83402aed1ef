package id.mutubaku.document.layout.route;

/** A direction along the lines of a grid. */
public enum Direction {
    RIGHT(1, 0),
    DOWN(0, 1),
    LEFT(-1, 0),
    UP(0, -1);

    private static final Direction[] ALL = values();

    private final int across;
    private final int down;

    Direction(int across, int down) {
        this.across = across;
        this.down = down;
    }

    int across() {
        return across;
    }

    int down() {
        return down;
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
