package id.mutubaku.exchange.flow;

import id.mutubaku.exchange.picture.Line;
import id.mutubaku.exchange.picture.Shape;
import id.mutubaku.exchange.reading.Place;
import java.util.List;

/**
 * The flow as drawn.
 *
 * @param symbols the symbols that stand in rows, page by page and from top to bottom
 * @param edges the arrows between them, over pages as well
 * @param loose lines of which an end leads nowhere
 * @param strange shapes that belong to no row or column
 */
public record Flow(List<Symbol> symbols, List<FlowEdge> edges, List<Place> loose, List<Place> strange) {

    public Flow {
        symbols = List.copyOf(symbols);
        edges = List.copyOf(edges);
        loose = List.copyOf(loose);
        strange = List.copyOf(strange);
    }

    static Place placeOf(int page, Line line) {
        return new Place(page, line.box());
    }

    static Place placeOf(int page, Shape shape) {
        return new Place(page, shape.box());
    }
}
