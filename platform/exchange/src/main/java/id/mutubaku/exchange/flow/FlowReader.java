package id.mutubaku.exchange.flow;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Line;
import id.mutubaku.exchange.reading.PageText;
import id.mutubaku.exchange.reading.Place;
import id.mutubaku.exchange.table.ActivityTable;
import id.mutubaku.exchange.table.Column;
import id.mutubaku.exchange.table.Columns;
import java.util.ArrayList;
import java.util.List;

/** The reader of the flow that is drawn in the table of activities. */
public final class FlowReader {
    private static final double MARGIN = 40;

    private final ActivityTable table;
    private final SymbolReader symbols;
    private final List<FlowEdge> edges = new ArrayList<>();
    private final List<Place> loose = new ArrayList<>();

    private FlowReader(ActivityTable table) {
        this.table = table;
        symbols = new SymbolReader(table);
    }

    /** Reads the flow on all pages of a table. */
    public static Flow read(ActivityTable table, List<PageText> pages) {
        FlowReader reader = new FlowReader(table);
        pages.stream()
                .filter(page -> table.onPage().containsKey(page.page().number()))
                .forEach(reader::read);
        List<FlowEdge> whole = new PageBridges(reader.edges).bridged();
        List<Symbol> inRows = reader.symbols.symbols().stream()
                .filter(symbol -> !symbol.isConnector())
                .toList();
        return new Flow(inRows, whole, reader.loose, reader.symbols.strange());
    }

    private void read(PageText page) {
        symbols.read(page);
        int number = page.page().number();
        Box area = area(page);
        List<Symbol> here =
                symbols.symbols().stream().filter(symbol -> symbol.isOn(number)).toList();
        List<Line> lines = page.page().lines().stream()
                .filter(line -> area.shared(line.box().grown(1)) > 0)
                .toList();
        EdgeReader reader = new EdgeReader(number, here, lines);
        reader.read();
        loose.addAll(reader.loose());
        edges.addAll(new ExitLabels(page, reader.edges()).labelled(words(page, area), here));
    }

    /** Returns the part of a page in which the flow is drawn. */
    private Box area(PageText page) {
        Columns columns = table.onPage().getOrDefault(page.page().number(), table.columns());
        double left = columns.actors().stream().mapToDouble(Column::left).min().orElse(0);
        double right =
                columns.actors().stream().mapToDouble(Column::right).max().orElse(0);
        double bottom = table.places().stream()
                .filter(place -> place.page() == page.page().number())
                .mapToDouble(place -> place.box().bottom())
                .max()
                .orElse(page.page().box().bottom());
        return new Box(left, columns.bottom() - MARGIN, right, bottom + MARGIN);
    }

    private Box words(PageText page, Box area) {
        Columns columns = table.onPage().getOrDefault(page.page().number(), table.columns());
        return new Box(area.left(), columns.bottom(), area.right(), area.bottom());
    }
}
