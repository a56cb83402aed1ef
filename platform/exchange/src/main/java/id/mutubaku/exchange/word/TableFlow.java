package id.mutubaku.exchange.word;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Cell;
import id.mutubaku.exchange.picture.Table;
import id.mutubaku.exchange.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table that is set row by row; on each page that it goes over it is a table of its own. */
final class TableFlow {
    private final List<SetCell> open = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final TableColumns columns;
    private final CellMargins margins;
    private final List<XmlElement> rows;
    private final ParagraphTexts texts;
    private final BodyFlow flow;

    TableFlow(XmlElement table, ParagraphTexts texts, BodyFlow flow) {
        this.texts = texts;
        this.flow = flow;
        margins = CellMargins.of(table);
        rows = TableColumns.parts(table, "tr").toList();
        columns = new TableColumns(table, flow.page().size());
    }

    /** Sets the table below a height and returns where it ends. */
    double set(double from) {
        double y = columns.top().orElse(from);
        for (XmlElement row : rows) {
            List<SetCell> own = columns.cells(row).stream()
                    .map(cell -> new SetCell(cell, margins, texts))
                    .toList();
            if (own.stream().anyMatch(SetCell::beginsPage)) {
                endPart(y);
                y = flow.endPage();
            }
            y = setRow(row, own, y);
        }
        endPart(y);
        return y;
    }

    private double setRow(XmlElement row, List<SetCell> own, double top) {
        open.removeIf(cell -> own.stream().noneMatch(other -> other.goesOn(cell)) && close(cell, top));
        own.stream()
                .filter(cell -> !cell.isRestOfAnother() || open.stream().noneMatch(cell::goesOn))
                .forEach(cell -> open.add(cell.begunAt(top, flow.page())));
        double height = Math.max(1, height(row, own));
        return top + height;
    }

    private boolean close(SetCell cell, double bottom) {
        cell.set(bottom);
        cells.add(new Cell(cell.box(bottom)));
        return true;
    }

    private void endPart(double bottom) {
        open.forEach(cell -> close(cell, bottom));
        open.clear();
        if (!cells.isEmpty()) {
            flow.page()
                    .addTable(new Table(Box.union(cells.stream().map(Cell::box).toList()), cells));
            cells.clear();
        }
    }

    private static double height(XmlElement row, List<SetCell> own) {
        Optional<XmlElement> asked = row.at("trPr", "trHeight");
        double least = asked.map(height -> height.number("val", 0) / 20).orElse(0.0);
        boolean exact = asked.flatMap(height -> height.attribute("hRule"))
                .filter("exact"::equals)
                .isPresent();
        double needed = own.stream()
                .filter(cell -> !cell.isMerged())
                .mapToDouble(SetCell::height)
                .max()
                .orElse(0);
        return exact && least > 0 ? least : Math.max(least, needed);
    }
}
