package id.mutubaku.document.drawing;

import java.util.List;
import java.util.Optional;

/**
 * A page of the table with its part of the flowchart.
 *
 * @param number from 1
 * @param headings the cells of the heading rows, the same on every page
 */
public record Page(
        int number, List<Cell> headings, List<Row> rows, List<Symbol> symbols, List<Joint> joints, List<Edge> edges) {
    public Page {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        symbols = List.copyOf(symbols);
        joints = List.copyOf(joints);
        edges = List.copyOf(edges);
    }

    /** Finds a symbol by its id. */
    public Optional<Symbol> symbol(String id) {
        return symbols.stream().filter(symbol -> symbol.id().equals(id)).findFirst();
    }
}
