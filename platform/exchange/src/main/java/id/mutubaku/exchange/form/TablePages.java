package id.mutubaku.exchange.form;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.drawing.Cell;
import id.mutubaku.document.drawing.Column;
import id.mutubaku.document.drawing.Drawing;
import id.mutubaku.document.drawing.Edge;
import id.mutubaku.document.drawing.Joint;
import id.mutubaku.document.drawing.Page;
import id.mutubaku.document.drawing.Point;
import id.mutubaku.document.drawing.Row;
import id.mutubaku.document.drawing.Symbol;
import id.mutubaku.document.drawing.TextBlock;
import id.mutubaku.document.label.PrintedLabels;
import id.mutubaku.document.layout.table.RowText;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.PrintedSop.Part;
import id.mutubaku.model.definition.SopDefinition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pages of the table of activities: the cells and symbols of its drawing, with texts that are not broken yet. */
final class TablePages {
    private static final Set<Part> CENTRED = EnumSet.of(Part.NUMBER, Part.TIME);

    private final SopDefinition definition;
    private final PrintedLabels labels;
    private final Drawing drawing;

    TablePages(SopDefinition definition, PrintedLabels labels, Drawing drawing) {
        this.definition = definition;
        this.labels = labels;
        this.drawing = drawing;
    }

    FormPage page(String name, Page page) {
        Point corner = corner(page);
        List<FormCell> cells = new ArrayList<>();
        page.headings().forEach(cell -> cells.add(heading(cell, corner)));
        page.rows().forEach(row -> row.cells().forEach(cell -> cells.add(cell(row, cell, corner))));
        return new FormPage(name, definition.document().tableTitle(), cells, Optional.of(moved(page, corner)));
    }

    private static Point corner(Page page) {
        return new Point(
                page.headings().stream().mapToInt(cell -> cell.box().x()).min().orElse(0),
                page.headings().stream().mapToInt(cell -> cell.box().y()).min().orElse(0));
    }

    private FormCell heading(Cell cell, Point corner) {
        List<String> lines = cell.text().map(TextBlock::lines).orElse(List.of());
        String joined = String.join(" ", lines);
        String text = named(cell).filter(name -> isSame(name, joined)).orElse(joined);
        boolean upright = cell.text().map(TextBlock::upright).orElse(false);
        return new FormCell(moved(cell.box(), corner), List.of(text), true, true, upright);
    }

    /** Returns the wording of the heading of a column, as it was before it was broken into lines. */
    private Optional<String> named(Cell cell) {
        Column column = drawing.columns().get(cell.column());
        return column.part() == Part.ACTORS
                ? column.actor().flatMap(definition::actor).map(Actor::columnHeading)
                : Optional.of(labels.text(column.part().key()));
    }

    private static boolean isSame(String name, String joined) {
        return name.replaceAll("\\s", "").equals(joined.replaceAll("\\s", ""));
    }

    private FormCell cell(Row row, Cell cell, Point corner) {
        Part part = drawing.columns().get(cell.column()).part();
        String text = row.continued()
                ? ""
                : definition
                        .step(row.step())
                        .map(step -> RowText.text(step, Optional.empty(), part))
                        .orElse("");
        return new FormCell(moved(cell.box(), corner), text.lines().toList(), false, CENTRED.contains(part), false);
    }

    private static Box moved(Box box, Point corner) {
        return new Box(box.x() - corner.x(), box.y() - corner.y(), box.width(), box.height());
    }

    private static Point moved(Point point, Point corner) {
        return new Point(point.x() - corner.x(), point.y() - corner.y());
    }

    private static Page moved(Page page, Point corner) {
        List<Symbol> symbols = page.symbols().stream()
                .map(symbol -> new Symbol(
                        symbol.id(),
                        symbol.node(),
                        symbol.shape(),
                        moved(symbol.box(), corner),
                        symbol.role(),
                        symbol.text()))
                .toList();
        List<Joint> joints = page.joints().stream()
                .map(joint -> new Joint(joint.step(), moved(joint.from(), corner), moved(joint.to(), corner)))
                .toList();
        List<Edge> edges = page.edges().stream()
                .map(edge -> new Edge(
                        edge.arrow(),
                        edge.from(),
                        edge.to(),
                        edge.line().stream().map(point -> moved(point, corner)).toList(),
                        edge.label().map(label -> moved(label, corner))))
                .toList();
        return new Page(page.number(), page.headings(), page.rows(), symbols, joints, edges);
    }

    private static TextBlock moved(TextBlock text, Point corner) {
        return new TextBlock(
                moved(text.box(), corner), text.lines(), text.size(), text.bold(), text.alignment(), text.upright());
    }
}
