package id.mutubaku.document.layout.page;

import id.mutubaku.document.layout.plan.ExitLabel;
import id.mutubaku.document.layout.plan.PagePlan;
import id.mutubaku.document.layout.plan.PlannedLine;
import id.mutubaku.document.layout.plan.PlannedSymbol;
import id.mutubaku.document.layout.plan.Port;
import id.mutubaku.document.layout.route.Direction;
import id.mutubaku.document.layout.route.Gate;
import id.mutubaku.document.layout.route.RoutingGrid;
import id.mutubaku.document.layout.table.FlowArea;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The grid of a page, in which its symbols and labels are closed to arrows. */
final class PageGrid {
    private static final int TRACK_DISTANCE = 80;
    private static final int LABEL_CLEARANCE = 30;

    private final FlowArea area;
    private final List<Integer> x = new ArrayList<>();
    private final List<Boolean> minor = new ArrayList<>();
    private final int[] middles;
    private final List<GridLine> lines = new ArrayList<>();
    private final RoutingGrid grid;

    /**
     * Draws symbols and labels into a grid.
     *
     * @param closed whether labels are closed to arrows
     */
    PageGrid(PagePlan plan, FlowArea area, int tracks, boolean closed) {
        this.area = area;
        this.middles = new int[area.columns()];
        for (int column = 0; column <= area.columns(); column++) {
            addColumn(column);
        }
        List<Integer> y = new ArrayList<>();
        for (PlannedLine line : plan.lines()) {
            GridLine added = new GridLine(y.size(), tracks, line.strips());
            lines.add(added);
            while (y.size() < added.end()) {
                y.add(y.size() * TRACK_DISTANCE);
            }
        }
        this.grid = new RoutingGrid(x, minor, y);
        for (int line = 0; line < lines.size(); line++) {
            draw(plan.lines().get(line), lines.get(line));
            if (closed) {
                close(plan.lines().get(line).labels(), lines.get(line));
            }
        }
    }

    private void addColumn(int column) {
        area.tracksBefore(column).forEach(track -> add(track, false));
        if (column < area.columns()) {
            for (int offset = -area.ports(); offset <= area.ports(); offset++) {
                if (offset == 0) {
                    middles[column] = x.size();
                }
                add(area.portLine(column, offset), offset != 0);
            }
        }
    }

    private void add(int place, boolean isMinor) {
        x.add(place);
        minor.add(isMinor);
    }

    private void draw(PlannedLine planned, GridLine line) {
        line.closed().forEach(grid::closeLine);
        if (planned.joined() && !planned.symbols().isEmpty()) {
            PlannedSymbol last = planned.symbols().get(planned.symbols().size() - 1);
            grid.join(middles[planned.symbols().get(0).first()], middles[last.last()], line.middle());
        }
        for (PlannedSymbol symbol : planned.symbols()) {
            grid.close(firstLine(symbol), lastLine(symbol), line.above(), line.below());
        }
    }

    private void close(List<ExitLabel> labels, GridLine line) {
        for (ExitLabel label : labels) {
            grid.closeAcross(label.x() - LABEL_CLEARANCE, label.right() + LABEL_CLEARANCE, line.of(label));
        }
    }

    private int firstLine(PlannedSymbol symbol) {
        return middles[symbol.first()] - area.ports();
    }

    private int lastLine(PlannedSymbol symbol) {
        return middles[symbol.last()] + area.ports();
    }

    RoutingGrid grid() {
        return grid;
    }

    GridLine line(int number) {
        return lines.get(number);
    }

    /** Returns the place of the upright line of a point. */
    int x(int point) {
        return x.get(grid.column(point));
    }

    /** Returns the gate by which arrows leave a symbol. */
    Gate leaving(PlannedSymbol symbol, GridLine line, Port port, int reluctance) {
        return switch (port.side()) {
            case LEFT -> new Gate(beside(firstLine(symbol) - 1, line), Direction.LEFT, reluctance);
            case RIGHT -> new Gate(beside(lastLine(symbol) + 1, line), Direction.RIGHT, reluctance);
            case TOP -> new Gate(above(symbol.first(), port, line), Direction.UP, reluctance);
            case BOTTOM ->
                new Gate(
                        grid.point(middles[symbol.first()] + port.offset(), line.strip(0)), Direction.DOWN, reluctance);
        };
    }

    /** Lists the gates by which arrows leave a symbol downwards, the one in its middle first. */
    List<Gate> leavingDown(PlannedSymbol symbol, GridLine line) {
        return fromMiddle(symbol)
                .map(column -> new Gate(grid.point(middles[column], line.strip(0)), Direction.DOWN, 0))
                .toList();
    }

    /** Lists the columns of a symbol, the one in its middle first. */
    private static Stream<Integer> fromMiddle(PlannedSymbol symbol) {
        int middle = (symbol.first() + symbol.last()) / 2;
        return Stream.concat(
                Stream.of(middle),
                IntStream.rangeClosed(symbol.first(), symbol.last())
                        .filter(column -> column != middle)
                        .boxed());
    }

    /** Lists the gates by which arrows reach a symbol, the one in the middle of its upper side first. */
    List<Gate> reaching(PlannedSymbol symbol, GridLine line, int reluctance) {
        List<Gate> gates = new ArrayList<>();
        fromMiddle(symbol)
                .map(column -> new Gate(above(column, Port.middle(Port.Side.TOP), line), Direction.DOWN, 0))
                .forEach(gates::add);
        if (!symbol.joinedLeft()) {
            gates.add(new Gate(beside(firstLine(symbol) - 1, line), Direction.RIGHT, reluctance));
        }
        if (!symbol.joinedRight()) {
            gates.add(new Gate(beside(lastLine(symbol) + 1, line), Direction.LEFT, reluctance));
        }
        return gates;
    }

    private int above(int column, Port port, GridLine line) {
        return grid.point(middles[column] + port.offset(), line.lastTrackAbove());
    }

    private int beside(int column, GridLine line) {
        return grid.point(column, line.middle());
    }
}
