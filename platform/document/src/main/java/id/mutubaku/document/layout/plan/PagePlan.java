package id.mutubaku.document.layout.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * The plan of a page: its rows with their symbols, and the arrows between these.
 *
 * @param edges in the order of the flowchart
 */
public record PagePlan(List<PlannedRow> rows, List<PlannedEdge> edges) {
    public PagePlan {
        rows = List.copyOf(rows);
        edges = List.copyOf(edges);
    }

    /** Lists all lines, from above to below. */
    public List<PlannedLine> lines() {
        return rows.stream().flatMap(row -> row.lines().stream()).toList();
    }

    /** Lists all symbols. */
    public Stream<PlannedSymbol> symbols() {
        return rows.stream().flatMap(row -> row.lines().stream()).flatMap(line -> line.symbols().stream());
    }
}
