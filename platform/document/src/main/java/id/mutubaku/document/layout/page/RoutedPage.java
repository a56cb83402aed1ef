package id.mutubaku.document.layout.page;

import id.mutubaku.document.drawing.Symbol.Shape;
import id.mutubaku.document.layout.plan.Exit;
import id.mutubaku.document.layout.plan.PagePlan;
import id.mutubaku.document.layout.plan.PlannedEdge;
import id.mutubaku.document.layout.plan.PlannedLine;
import id.mutubaku.document.layout.plan.PlannedSymbol;
import id.mutubaku.document.layout.plan.Port;
import id.mutubaku.document.layout.plan.Port.Side;
import id.mutubaku.document.layout.route.Gate;
import id.mutubaku.document.layout.route.Route;
import id.mutubaku.document.layout.route.Router;
import id.mutubaku.document.layout.route.Wire;
import id.mutubaku.document.layout.table.FlowArea;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page whose arrows have their ways through its grid. */
public final class RoutedPage {
    private static final int SIDE_RELUCTANCE = 150;

    private final PagePlan plan;
    private final PageGrid grid;
    private final Map<String, Placed> symbols = new HashMap<>();
    private final List<Route> routes = new ArrayList<>();

    /** A symbol with its line. */
    record Placed(PlannedSymbol symbol, GridLine line, int number) {}

    private RoutedPage(PagePlan plan, FlowArea area, int tracks, boolean closed) {
        this.plan = plan;
        this.grid = new PageGrid(plan, area, tracks, closed);
        List<PlannedLine> lines = plan.lines();
        for (int line = 0; line < lines.size(); line++) {
            for (PlannedSymbol symbol : lines.get(line).symbols()) {
                symbols.put(symbol.id(), new Placed(symbol, grid.line(line), symbols.size() + 1));
            }
        }
    }

    /** Takes a page without its arrows, for what it needs at least. */
    public static RoutedPage bare(PagePlan plan, FlowArea area) {
        return new RoutedPage(plan, area, 1, true);
    }

    /**
     * Finds ways for all arrows of a page; nothing when the grid has too few tracks for them.
     *
     * @param tracks how many tracks there are between lines of symbols
     * @param closed whether labels are closed to arrows, as they should be
     */
    public static Optional<RoutedPage> of(PagePlan plan, FlowArea area, int tracks, boolean closed) {
        RoutedPage page = new RoutedPage(plan, area, tracks, closed);
        List<Wire> wires = new ArrayList<>();
        for (PlannedEdge edge : plan.edges()) {
            wires.add(page.wire(edge, wires.size() + 1));
        }
        Optional<Map<Integer, Route>> found = new Router(page.grid.grid()).routes(wires);
        found.ifPresent(ways -> wires.stream()
                .flatMap(wire -> Optional.ofNullable(ways.get(wire.number())).stream())
                .forEach(page.routes::add));
        return found.map(ways -> page);
    }

    private Wire wire(PlannedEdge edge, int number) {
        Placed from = placed(edge.from());
        Placed to = placed(edge.to());
        return new Wire(
                number,
                to.number(),
                leaving(from, edge.exit()),
                grid.reaching(to.symbol(), to.line(), SIDE_RELUCTANCE));
    }

    private List<Gate> leaving(Placed from, Optional<Exit> exit) {
        if (exit.isPresent()) {
            return List.of(gate(from, exit.get().port(), 0));
        }
        List<Gate> gates = new ArrayList<>(grid.leavingDown(from.symbol(), from.line()));
        if (!from.symbol().joinedLeft()) {
            gates.add(gate(from, Port.middle(Side.LEFT), SIDE_RELUCTANCE));
        }
        if (!from.symbol().joinedRight()) {
            gates.add(gate(from, Port.middle(Side.RIGHT), SIDE_RELUCTANCE));
        }
        return from.symbol().shape() == Shape.PENTAGON ? gates.subList(0, 1) : gates;
    }

    private Gate gate(Placed from, Port port, int reluctance) {
        return grid.leaving(from.symbol(), from.line(), port, reluctance);
    }

    Placed placed(String symbol) {
        return Optional.ofNullable(symbols.get(symbol))
                .orElseThrow(() -> new IllegalStateException("Expected a symbol " + symbol + " on the page."));
    }

    /** Lists the ids of the steps whose symbols stand on the page, from above to below. */
    public List<String> steps() {
        return plan.lines().stream()
                .filter(PlannedLine::joined)
                .map(line -> line.symbols().get(0).node())
                .toList();
    }

    PagePlan plan() {
        return plan;
    }

    PageGrid grid() {
        return grid;
    }

    /** Lists the ways of the arrows, in the order of the plan. */
    List<Route> routes() {
        return routes;
    }
}
