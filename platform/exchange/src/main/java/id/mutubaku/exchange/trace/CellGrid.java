package id.mutubaku.exchange.trace;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Cell;
import id.mutubaku.exchange.picture.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The cells between connected ruling lines: the finest grid, in which fields without a line between them are one. */
final class CellGrid {
    private static final int MOST_LINES = 250;
    private static final double SAME = 2.5;

    private final List<Ruling> net;
    private final List<Double> across;
    private final List<Double> down;
    private final int[] parents;

    CellGrid(List<Ruling> net) {
        this.net = net;
        across = places(false);
        down = places(true);
        int fields = tooFine() ? 0 : (across.size() - 1) * (down.size() - 1);
        parents = new int[Math.max(0, fields)];
        for (int field = 0; field < parents.length; field++) {
            parents[field] = field;
        }
    }

    private boolean tooFine() {
        return across.size() < 2 || down.size() < 2 || across.size() > MOST_LINES || down.size() > MOST_LINES;
    }

    private List<Double> places(boolean level) {
        List<Double> places = new ArrayList<>();
        net.stream()
                .filter(ruling -> ruling.level() == level)
                .map(Ruling::at)
                .sorted()
                .forEach(place -> {
                    if (places.isEmpty() || place - places.get(places.size() - 1) > SAME) {
                        places.add(place);
                    }
                });
        return places;
    }

    /** Returns the table; empty where the lines enclose nothing, or more than can be a table. */
    Optional<Table> table() {
        if (parents.length == 0) {
            return Optional.empty();
        }
        joinFields();
        Map<Integer, List<Box>> groups = new TreeMap<>();
        for (int field = 0; field < parents.length; field++) {
            groups.computeIfAbsent(root(field), root -> new ArrayList<>()).add(box(field));
        }
        List<Cell> cells = groups.values().stream()
                .map(Box::union)
                .map(Cell::new)
                .sorted(Comparator.comparingDouble((Cell cell) -> cell.box().top())
                        .thenComparingDouble(cell -> cell.box().left()))
                .toList();
        Box whole = Box.union(cells.stream().map(Cell::box).toList());
        return Optional.of(new Table(whole, cells));
    }

    private void joinFields() {
        int columns = across.size() - 1;
        for (int field = 0; field < parents.length; field++) {
            Box box = box(field);
            boolean lastColumn = field % columns == columns - 1;
            if (!lastColumn && !isRuled(false, box.right(), box.top(), box.bottom())) {
                parents[root(field + 1)] = root(field);
            }
            boolean lastRow = field + columns >= parents.length;
            if (!lastRow && !isRuled(true, box.bottom(), box.left(), box.right())) {
                parents[root(field + columns)] = root(field);
            }
        }
    }

    private int root(int field) {
        int root = field;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private Box box(int field) {
        int columns = across.size() - 1;
        int column = field % columns;
        int row = field / columns;
        return new Box(across.get(column), down.get(row), across.get(column + 1), down.get(row + 1));
    }

    private boolean isRuled(boolean level, double at, double from, double to) {
        double covered = net.stream()
                .filter(ruling -> ruling.level() == level && Math.abs(ruling.at() - at) <= SAME)
                .mapToDouble(ruling -> Math.min(ruling.to(), to) - Math.max(ruling.from(), from))
                .filter(length -> length > 0)
                .sum();
        return covered >= 0.5 * (to - from);
    }
}
