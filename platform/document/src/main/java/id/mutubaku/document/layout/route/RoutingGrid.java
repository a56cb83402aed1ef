package id.mutubaku.document.layout.route;

import java.util.List;

/**
 * Lines that cross each other, along which arrows go. At a point where two lines cross, each of them belongs to nobody,
 * to one net (all arrows to one symbol), or is closed.
 */
public final class RoutingGrid {
    static final int FREE = 0;

    private static final int CLOSED = -1;
    private static final int JOINT = -2;

    private final int[] x;
    private final int[] y;
    private final boolean[] minor;
    private final int[] columns;
    private final int[] horizontal;
    private final int[] vertical;
    private final int[] keptHorizontal;
    private final int[] keptVertical;

    /**
     * Takes the lines.
     *
     * @param x places of the upright lines, from left to right
     * @param minor which of them arrows take only where they have to
     * @param y places of the level lines, from above to below, as far as they are known
     */
    public RoutingGrid(List<Integer> x, List<Boolean> minor, List<Integer> y) {
        this.x = x.stream().mapToInt(Integer::intValue).toArray();
        this.y = y.stream().mapToInt(Integer::intValue).toArray();
        this.minor = new boolean[x.size()];
        for (int line = 0; line < x.size(); line++) {
            this.minor[line] = minor.get(line);
        }
        int points = x.size() * y.size();
        this.columns = new int[points];
        for (int point = 0; point < points; point++) {
            columns[point] = point % x.size();
        }
        this.horizontal = new int[points];
        this.vertical = new int[points];
        this.keptHorizontal = new int[points];
        this.keptVertical = new int[points];
    }

    /** Returns the point at which an upright and a level line cross. */
    public int point(int column, int line) {
        return line * x.length + column;
    }

    /** Returns the number of the upright line of a point. */
    public int column(int point) {
        return columns[point];
    }

    /** Returns the number of the level line of a point. */
    public int line(int point) {
        return point / x.length;
    }

    int points() {
        return horizontal.length;
    }

    int x(int point) {
        return x[columns[point]];
    }

    int y(int point) {
        return y[point / x.length];
    }

    /** Closes points, so that no arrow comes to them. */
    public void close(int firstColumn, int lastColumn, int firstLine, int lastLine) {
        for (int line = firstLine; line <= lastLine; line++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                horizontal[point(column, line)] = CLOSED;
                vertical[point(column, line)] = CLOSED;
            }
        }
    }

    /** Closes a level line to all that would go along it. */
    public void closeLine(int line) {
        for (int column = 0; column < x.length; column++) {
            horizontal[point(column, line)] = CLOSED;
        }
    }

    /** Closes a level line to all that would go across it between two places, or so near that it would touch. */
    public void closeAcross(int left, int right, int line) {
        for (int column = 0; column < x.length; column++) {
            if (x[column] > left && x[column] < right) {
                vertical[point(column, line)] = CLOSED;
            }
        }
    }

    /** Draws a line that arrows may cross, and not follow. */
    public void join(int firstColumn, int lastColumn, int line) {
        for (int column = firstColumn; column <= lastColumn; column++) {
            if (horizontal[point(column, line)] == FREE) {
                horizontal[point(column, line)] = JOINT;
            }
        }
    }

    /** Keeps a line of a point for one arrow or net. */
    void keep(int point, boolean level, int key) {
        (level ? keptHorizontal : keptVertical)[point] = key;
    }

    int owner(int point, boolean level) {
        return (level ? horizontal : vertical)[point];
    }

    /** Tells whether a line is drawn there. */
    boolean isDrawn(int point, boolean level) {
        int owner = owner(point, level);
        return owner != FREE && owner != CLOSED;
    }

    void take(int point, boolean level, int net) {
        (level ? horizontal : vertical)[point] = net;
    }

    boolean isKeptFromOthers(int point, boolean level, int net, int arrow) {
        int key = (level ? keptHorizontal : keptVertical)[point];
        return key != FREE && key != net && key != arrow;
    }

    /** Returns the point beside another, or -1 at the edge. */
    int neighbour(int point, Direction direction) {
        return switch (direction) {
            case RIGHT -> columns[point] + 1 < x.length ? point + 1 : -1;
            case LEFT -> columns[point] > 0 ? point - 1 : -1;
            case DOWN -> point + x.length < columns.length ? point + x.length : -1;
            case UP -> point - x.length;
        };
    }

    int distance(int from, int to) {
        int down = Math.abs(y(from) - y(to));
        return down > 0 && minor[columns[from]] ? down * 3 / 2 : down + Math.abs(x(from) - x(to));
    }
}
