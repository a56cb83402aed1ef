package id.mutubaku.exchange.trace;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Line;
import id.mutubaku.exchange.picture.Shape;
import id.mutubaku.exchange.picture.ShapeKind;
import id.mutubaku.exchange.picture.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All that the painted paths of a page show.
 *
 * @param tables the tables between ruling lines
 * @param shapes the closed outlines that are no cells, still without text
 * @param lines the connectors
 */
public record Tracing(List<Table> tables, List<Shape> shapes, List<Line> lines) {
    private static final double WIDEST = 260;
    private static final double HIGHEST = 160;
    private static final double LIKE_CELL = 3;

    public Tracing {
        tables = List.copyOf(tables);
        shapes = List.copyOf(shapes);
        lines = List.copyOf(lines);
    }

    /** Finds out what painted paths show. */
    public static Tracing of(List<PaintedPath> paths) {
        PaintSorter sorter = new PaintSorter();
        paths.forEach(sorter::sort);
        List<Outline> outlines = sorter.outlines();
        RulingNet net = RulingNet.of(sorter.pieces(), outlines);
        Map<Boolean, List<Table>> nets = net.tables().stream()
                .collect(Collectors.partitioningBy(table -> table.cells().size() > 1));
        List<Table> tables = nets.getOrDefault(true, List.of());
        List<Shape> shapes = new ArrayList<>();
        outlines.stream()
                .filter(outline -> isSymbol(outline, net, tables))
                .forEach(outline -> shapes.add(new Shape(outline.kind(), outline.box(), "")));
        nets.getOrDefault(false, List.of()).stream()
                .map(Table::box)
                .filter(Tracing::isSized)
                .filter(box -> shapes.stream().noneMatch(shape -> shape.box().near(box, LIKE_CELL)))
                .forEach(box -> shapes.add(new Shape(ShapeKind.BOX, box, "")));
        List<Piece> free = sorter.pieces().stream()
                .filter(piece -> !piece.isDot() && !net.contains(piece))
                .toList();
        return new Tracing(tables, shapes, new LineTracer(sorter.heads()).lines(free));
    }

    private static boolean isSymbol(Outline outline, RulingNet net, List<Table> tables) {
        Box box = outline.box();
        boolean visible = outline.drawn() || (outline.kind() != ShapeKind.BOX && outline.kind() != ShapeKind.OTHER);
        boolean cell = outline.kind() == ShapeKind.BOX
                && (net.contains(box)
                        || tables.stream()
                                .flatMap(table -> table.cells().stream())
                                .anyMatch(known -> known.box().near(box, LIKE_CELL)));
        return isSized(box) && visible && !cell;
    }

    private static boolean isSized(Box box) {
        return box.width() <= WIDEST && box.height() <= HIGHEST;
    }
}
