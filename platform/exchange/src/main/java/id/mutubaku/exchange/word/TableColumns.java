package id.mutubaku.exchange.word;

import id.mutubaku.exchange.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a table and where they stand. */
final class TableColumns {
    private static final int MOST = 500;

    private final List<Double> widths;
    private final double left;
    private final Optional<Double> top;

    TableColumns(XmlElement table, PageSize page) {
        widths = table.at("tblGrid").stream()
                .flatMap(grid -> grid.children("gridCol"))
                .limit(MOST)
                .map(column -> column.number("w", 0) / 20)
                .toList();
        double width = widths.stream().mapToDouble(Double::doubleValue).sum();
        Optional<XmlElement> properties = table.at("tblPr");
        Optional<XmlElement> floating = properties.flatMap(each -> each.at("tblpPr"));
        boolean centred = properties
                .flatMap(each -> each.at("jc"))
                .flatMap(each -> each.attribute("val"))
                .filter("center"::equals)
                .isPresent();
        double indent = properties
                .flatMap(each -> each.at("tblInd"))
                .map(each -> each.number("w", 0) / 20)
                .orElse(0.0);
        double inFlow = centred
                ? page.written().center().x() - width / 2
                : page.written().left() + indent;
        left = floating.filter(each -> each.attribute("tblpX").isPresent())
                .map(each -> each.number("tblpX", 0) / 20
                        + (isOnPage(each, "horzAnchor") ? 0 : page.written().left()))
                .orElse(inFlow);
        top = floating.filter(each -> isOnPage(each, "vertAnchor")).map(each -> each.number("tblpY", 0) / 20);
    }

    private static boolean isOnPage(XmlElement floating, String anchor) {
        return floating.attribute(anchor).orElse("").equals("page");
    }

    /** Returns where a table begins that does not flow with the text. */
    Optional<Double> top() {
        return top;
    }

    /** A cell in its columns; {@code last} is the index of the column behind it. */
    record Spanned(XmlElement cell, int first, int last, double left, double right) {}

    /** Returns the cells of a row. */
    List<Spanned> cells(XmlElement row) {
        List<Spanned> cells = new ArrayList<>();
        int first = row.at("trPr", "gridBefore")
                .map(skipped -> (int) skipped.number("val", 0))
                .orElse(0);
        for (XmlElement cell : parts(row, "tc").toList()) {
            int span = cell.at("tcPr", "gridSpan")
                    .map(columns -> (int) Math.max(1, Math.min(MOST, columns.number("val", 1))))
                    .orElse(1);
            cells.add(new Spanned(cell, first, first + span, edge(first), edge(first + span)));
            first += span;
        }
        return cells;
    }

    private double edge(int column) {
        return left
                + widths.stream()
                        .limit(Math.max(0, column))
                        .mapToDouble(Double::doubleValue)
                        .sum();
    }

    /** Returns the rows of a table or the cells of a row, also those in content controls. */
    static Stream<XmlElement> parts(XmlElement whole, String part) {
        return whole.children().stream().flatMap(child -> {
            if (child.name().equals(part)) {
                return Stream.of(child);
            }
            return child.is("sdt", "sdtContent", "ins", "customXml") ? parts(child, part) : Stream.empty();
        });
    }
}
