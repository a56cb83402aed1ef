package id.mutubaku.exchange.form.sheet;

import id.mutubaku.exchange.form.FormGrid;
import id.mutubaku.exchange.form.FormPage;
import java.util.List;

/** The places of columns and rows of a sheet, in whole pixels, as Excel has them; a title has a row above all. */
final class SheetPlaces {
    static final int PIXEL = 15;
    private static final int TALLEST = 8_000;
    private static final int TITLE = 28;

    private final FormGrid grid;
    private final int above;

    SheetPlaces(FormPage page) {
        grid = new FormGrid(page, TALLEST);
        above = page.title().isPresent() ? 1 : 0;
    }

    FormGrid grid() {
        return grid;
    }

    /** Returns how many rows stand above the table. */
    int rowsAbove() {
        return above;
    }

    private static int pixels(int length) {
        return Math.round((float) length / PIXEL);
    }

    /** Returns how wide a column is. */
    int width(int column) {
        return pixels(grid.across().get(column + 1)) - pixels(grid.across().get(column));
    }

    /** Returns how high a row of the table is, or the one of the title above it. */
    int height(int row) {
        int own = row - above;
        return own < 0
                ? TITLE
                : pixels(grid.down().get(own + 1)) - pixels(grid.down().get(own));
    }

    int columns() {
        return grid.across().size() - 1;
    }

    int rows() {
        return grid.down().size() - 1 + above;
    }

    /** A cell and how far behind its begin something is, in twentieths of a point. */
    record Marker(int index, int offset) {}

    Marker across(int x) {
        return marker(grid.across(), x, 0);
    }

    Marker down(int y) {
        return marker(grid.down(), y, above);
    }

    private static Marker marker(List<Integer> edges, int place, int before) {
        int index = 0;
        while (index + 2 < edges.size() && pixels(edges.get(index + 1)) * PIXEL <= place) {
            index++;
        }
        return new Marker(index + before, Math.max(0, place - pixels(edges.get(index)) * PIXEL));
    }
}
