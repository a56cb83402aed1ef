package id.mutubaku.engine.choice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A column of a list: its cells in one text, and the rows in the order of their cells. */
final class Column {
    private final String cells;
    private final int[] ends;
    private final int[] sorted;

    Column(List<String> cells) {
        this.cells = String.join("", cells);
        this.ends = new int[cells.size()];
        int end = 0;
        for (int row = 0; row < ends.length; row++) {
            end += cells.get(row).length();
            ends[row] = end;
        }
        this.sorted = isSorted(cells)
                ? new int[0]
                : IntStream.range(0, ends.length)
                        .boxed()
                        .sorted(Comparator.<Integer, String>comparing(cells::get)
                                .thenComparing(row -> row))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /** Where the file has the rows in this order, it need not be kept. */
    private static boolean isSorted(List<String> cells) {
        return IntStream.range(1, cells.size())
                .allMatch(row -> cells.get(row - 1).compareTo(cells.get(row)) <= 0);
    }

    int size() {
        return ends.length;
    }

    String cell(int row) {
        return cells.substring(start(row), ends[row]);
    }

    private int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    boolean has(int row, String value) {
        return ends[row] - start(row) == value.length() && cells.startsWith(value, start(row));
    }

    /** Returns the rows with a value, in the order of the file. */
    Rows rows(String value) {
        int first = firstAt(value, false);
        return new Rows(sorted, first, Math.max(first, firstAt(value, true)));
    }

    /** Returns the first place in the order whose cell comes at a value or after it. */
    private int firstAt(String value, boolean after) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int compared = cell(sorted.length == 0 ? middle : sorted[middle]).compareTo(value);
            if (compared < 0 || (after && compared == 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean hasLetters() {
        return cells.chars().anyMatch(Character::isLetter);
    }

    /** Returns the bytes that it keeps, about. */
    long bytes() {
        return cells.length() + 4L * (ends.length + sorted.length);
    }

    /** Some rows of a list. */
    static final class Rows {
        private final int[] order;
        private final int from;
        private final int to;

        /** Picks rows of an order; of that of the file where the order is empty. */
        private Rows(int[] order, int from, int to) {
            this.order = order;
            this.from = from;
            this.to = to;
        }

        /** Picks the first rows of a list, as many as are said. */
        static Rows first(int count) {
            return new Rows(new int[0], 0, count);
        }

        int size() {
            return to - from;
        }

        IntStream stream() {
            return order.length == 0 ? IntStream.range(from, to) : Arrays.stream(order, from, to);
        }
    }
}
