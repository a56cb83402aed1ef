package id.mutubaku.exchange.form.text;

import id.mutubaku.document.layout.table.Sheet;
import id.mutubaku.document.markup.Markup;
import id.mutubaku.exchange.form.FormCell;
import id.mutubaku.exchange.form.FormGrid;
import id.mutubaku.exchange.form.FormGrid.Range;
import id.mutubaku.exchange.form.FormPage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of a page in a text, row by row as high as on paper. */
final class TableMarkup {
    private static final int TALLEST = 31_000;
    private static final int LETTERS = 16;
    private static final int LINE = 192;

    private final FormPage page;
    private final FormGrid grid;

    TableMarkup(FormPage page) {
        this.page = page;
        grid = new FormGrid(page, TALLEST);
    }

    void write(Markup xml) {
        xml.open("w:tbl");
        properties(xml);
        xml.open("w:tblGrid");
        for (int column = 0; column + 1 < grid.across().size(); column++) {
            int width = grid.across().get(column + 1) - grid.across().get(column);
            xml.open("w:gridCol").with("w:w", Integer.toString(width)).close();
        }
        xml.close();
        for (int row = 0; row + 1 < grid.down().size(); row++) {
            row(xml, row);
        }
        xml.close();
    }

    private void properties(Markup xml) {
        String padding = Integer.toString(Sheet.PADDING);
        xml.open("w:tblPr")
                .open("w:tblW")
                .with("w:w", Integer.toString(page.width()))
                .with("w:type", "dxa")
                .close();
        xml.open("w:tblInd").with("w:w", "0").with("w:type", "dxa").close().open("w:tblBorders");
        Stream.of("top", "left", "bottom", "right", "insideH", "insideV")
                .forEach(side -> xml.open("w:" + side)
                        .with("w:val", "single")
                        .with("w:sz", "4")
                        .with("w:space", "0")
                        .with("w:color", "000000")
                        .close());
        xml.close().open("w:tblLayout").with("w:type", "fixed").close().open("w:tblCellMar");
        Stream.of("left", "right")
                .forEach(side -> xml.open("w:" + side)
                        .with("w:w", padding)
                        .with("w:type", "dxa")
                        .close());
        xml.close().close();
    }

    private void row(Markup xml, int row) {
        int height = grid.down().get(row + 1) - grid.down().get(row);
        xml.open("w:tr").open("w:trPr").open("w:trHeight").with("w:val", Integer.toString(height));
        xml.with("w:hRule", "exact").close().close();
        int column = 0;
        while (column + 1 < grid.across().size()) {
            Optional<FormCell> cell = cellAt(row, column);
            Range range = cell.map(each -> grid.range(each.box())).orElse(new Range(column, row, column + 1, row + 1));
            cell(xml, cell, range, row);
            column = range.right();
        }
        xml.close();
    }

    private Optional<FormCell> cellAt(int row, int column) {
        return page.cells().stream()
                .filter(cell -> {
                    Range range = grid.range(cell.box());
                    return row >= range.top()
                            && row < range.bottom()
                            && column >= range.left()
                            && column < range.right();
                })
                .findFirst();
    }

    private void cell(Markup xml, Optional<FormCell> cell, Range range, int row) {
        int width = grid.across().get(range.right()) - grid.across().get(range.left());
        xml.open("w:tc")
                .open("w:tcPr")
                .open("w:tcW")
                .with("w:w", Integer.toString(width))
                .with("w:type", "dxa")
                .close();
        if (range.right() - range.left() > 1) {
            xml.open("w:gridSpan")
                    .with("w:val", Integer.toString(range.right() - range.left()))
                    .close();
        }
        if (range.bottom() - range.top() > 1) {
            xml.open("w:vMerge")
                    .with("w:val", row == range.top() ? "restart" : "continue")
                    .close();
        }
        if (cell.filter(FormCell::upright).isPresent()) {
            xml.open("w:textDirection").with("w:val", "btLr").close();
        }
        xml.open("w:vAlign").with("w:val", "center").close().close();
        List<String> paragraphs =
                row == range.top() ? cell.map(FormCell::paragraphs).orElse(List.of()) : List.of();
        paragraphs.forEach(text -> paragraph(xml, cell, text));
        if (paragraphs.isEmpty()) {
            paragraph(xml, cell, "");
        }
        xml.close();
    }

    private static void paragraph(Markup xml, Optional<FormCell> cell, String text) {
        boolean centred = cell.filter(FormCell::centred).isPresent();
        xml.open("w:p").open("w:pPr").open("w:spacing").with("w:before", "0").with("w:after", "0");
        xml.with("w:line", Integer.toString(LINE)).with("w:lineRule", "exact").close();
        xml.open("w:jc").with("w:val", centred ? "center" : "left").close().close();
        if (!text.isEmpty()) {
            xml.open("w:r")
                    .open("w:rPr")
                    .open("w:rFonts")
                    .with("w:ascii", "Arial")
                    .with("w:hAnsi", "Arial")
                    .close();
            if (cell.filter(FormCell::bold).isPresent()) {
                xml.open("w:b").close();
            }
            xml.open("w:sz").with("w:val", Integer.toString(LETTERS)).close().close();
            xml.open("w:t").with("xml:space", "preserve").text(text).close().close();
        }
        xml.close();
    }
}
