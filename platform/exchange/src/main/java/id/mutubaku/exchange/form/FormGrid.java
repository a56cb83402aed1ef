package id.mutubaku.exchange.form;

import id.mutubaku.document.drawing.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The columns and rows into which the borders of cells cut a page; a cell goes over one or more of each. */
public final class FormGrid {
    private final List<Integer> across;
    private final List<Integer> down;

    /**
     * Cuts a page.
     *
     * @param tallest how high a row may be, in twentieths of a point
     */
    public FormGrid(FormPage page, int tallest) {
        TreeSet<Integer> columns = new TreeSet<>();
        TreeSet<Integer> rows = new TreeSet<>();
        page.cells().forEach(cell -> {
            columns.add(cell.box().x());
            columns.add(cell.box().right());
            rows.add(cell.box().y());
            rows.add(cell.box().bottom());
        });
        across = List.copyOf(columns);
        down = cut(List.copyOf(rows), tallest);
    }

    private static List<Integer> cut(List<Integer> edges, int tallest) {
        List<Integer> cut = new ArrayList<>();
        for (int edge : edges) {
            while (!cut.isEmpty() && edge - cut.get(cut.size() - 1) > tallest) {
                cut.add(cut.get(cut.size() - 1) + tallest);
            }
            cut.add(edge);
        }
        return cut;
    }

    /** A cell by the indexes of its columns and rows; the last ones are those behind it. */
    public record Range(int left, int top, int right, int bottom) {}

    /** Returns where the columns begin and the last ends. */
    public List<Integer> across() {
        return across;
    }

    /** Returns where the rows begin and the last ends. */
    public List<Integer> down() {
        return down;
    }

    /** Returns which columns and rows a cell goes over. */
    public Range range(Box box) {
        return new Range(
                across.indexOf(box.x()),
                down.indexOf(box.y()),
                across.indexOf(box.right()),
                down.indexOf(box.bottom()));
    }
}
