package id.mutubaku.exchange.form;

import id.mutubaku.document.drawing.Edge;
import id.mutubaku.document.drawing.Joint;
import id.mutubaku.document.drawing.Page;
import id.mutubaku.document.drawing.Symbol;
import java.util.List;
import java.util.Optional;

/**
 * A page of the form; its table begins at its upper left corner.
 *
 * @param name what the page is called
 * @param title the line above its table
 * @param cells the cells of its table, which leave no gap
 * @param drawing the symbols and arrows in it
 */
public record FormPage(String name, Optional<String> title, List<FormCell> cells, Optional<Page> drawing) {

    public FormPage {
        cells = List.copyOf(cells);
    }

    /** Returns how wide the table is, in twentieths of a point. */
    public int width() {
        return cells.stream().mapToInt(cell -> cell.box().right()).max().orElse(0);
    }

    /** Returns how high the table is. */
    public int height() {
        return cells.stream().mapToInt(cell -> cell.box().bottom()).max().orElse(0);
    }

    public List<Symbol> symbols() {
        return drawing.map(Page::symbols).orElse(List.of());
    }

    public List<Joint> joints() {
        return drawing.map(Page::joints).orElse(List.of());
    }

    public List<Edge> edges() {
        return drawing.map(Page::edges).orElse(List.of());
    }
}
