package id.mutubaku.document.drawing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** Returns the smallest rectangle around all that is drawn on it. */
    public Box extent() {
        Stream<Box> cells =
                Stream.concat(headings.stream().map(Cell::box), rows.stream().map(Row::box));
        Stream<Box> arrows = edges.stream()
                .flatMap(edge -> edge.line().stream())
                .map(corner -> new Box(corner.x(), corner.y(), 0, 0));
        return Stream.concat(Stream.concat(cells, symbols.stream().map(Symbol::box)), arrows)
                .reduce(Box::with)
                .orElse(new Box(0, 0, 0, 0));
    }

    /** Finds a symbol by its id. */
    public Optional<Symbol> symbol(String id) {
        return symbols.stream().filter(symbol -> symbol.id().equals(id)).findFirst();
    }
}
