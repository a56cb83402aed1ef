package id.mutubaku.exchange.text;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Cell;
import id.mutubaku.exchange.picture.PagePicture;
import id.mutubaku.exchange.picture.Table;
import id.mutubaku.exchange.picture.Word;
import java.util.ArrayList;
import java.util.List;

/** A page on which a text is set, so that cells and words have places: text at the left, tables beside it. */
final class TextLayout {
    private static final double LINE = 12;
    private static final double LETTER = 5;
    private static final double BLANK = 3;
    private static final double HEIGHT = 8;
    private static final double MARGIN = 3;

    private final List<Word> words = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final double left;
    private double y;
    private double widest;

    /** Makes a page whose tables begin beside the longest line of plain text. */
    TextLayout(int longestLine) {
        left = (longestLine + 4) * LETTER;
        widest = left;
    }

    /** Leaves a line free. */
    void blank() {
        y += LINE;
    }

    /** Sets a line of text. */
    void line(String text) {
        set(text, 0, y);
        y += LINE;
    }

    /**
     * Sets a table.
     *
     * @param rows the lines of each cell of each row
     * @param merged the index of the row whose empty cells belong to the cells above; -1 for none
     */
    void table(List<List<List<String>>> rows, int merged) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        double[] edges = edges(rows, columns);
        List<Cell> cells = new ArrayList<>();
        double top = y;
        for (int row = 0; row < rows.size(); row++) {
            double height = height(rows.get(row));
            for (int column = 0; column < columns; column++) {
                boolean joined = row == merged && cell(rows, row, column).isEmpty();
                boolean over = row + 1 == merged && cell(rows, merged, column).isEmpty();
                double bottom = y + height + (over ? height(rows.get(merged)) : 0);
                if (!joined) {
                    cells.add(new Cell(new Box(edges[column], y, edges[column + 1], bottom)));
                    setAll(cell(rows, row, column), edges[column]);
                }
            }
            y += height;
        }
        tables.add(new Table(new Box(edges[0], top, edges[columns], y), cells));
        widest = Math.max(widest, edges[columns]);
        y += LINE;
    }

    private static List<String> cell(List<List<List<String>>> rows, int row, int column) {
        return column < rows.get(row).size() ? rows.get(row).get(column) : List.of();
    }

    private double[] edges(List<List<List<String>>> rows, int columns) {
        double[] edges = new double[columns + 1];
        edges[0] = left;
        for (int column = 0; column < columns; column++) {
            double width = 4 * MARGIN;
            for (int row = 0; row < rows.size(); row++) {
                for (String line : cell(rows, row, column)) {
                    width = Math.max(width, (line.length() + 1) * LETTER + 2 * MARGIN);
                }
            }
            edges[column + 1] = edges[column] + width;
        }
        return edges;
    }

    private static double height(List<List<String>> row) {
        return LINE * Math.max(1, row.stream().mapToInt(List::size).max().orElse(1)) + MARGIN;
    }

    private void setAll(List<String> lines, double from) {
        for (int line = 0; line < lines.size(); line++) {
            set(lines.get(line), from + MARGIN, y + MARGIN + LINE * line);
        }
    }

    private void set(String text, double from, double top) {
        double x = from;
        for (String word : text.strip().split("\\s+", -1)) {
            double end = x + Math.max(1, word.length()) * LETTER - 1;
            if (!word.isEmpty()) {
                words.add(new Word(word, new Box(x, top, end, top + HEIGHT)));
            }
            x = end + BLANK;
        }
    }

    PagePicture page() {
        Box box = new Box(0, 0, widest, y + LINE);
        return new PagePicture(1, box, words, tables, List.of(), List.of(), List.of(), 0);
    }
}
