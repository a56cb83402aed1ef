package id.mutubaku.exchange.form.sheet;

import id.mutubaku.document.markup.Markup;
import id.mutubaku.exchange.form.FormCell;
import id.mutubaku.exchange.form.FormGrid.Range;
import id.mutubaku.exchange.form.FormPage;
import java.util.Optional;

/** The part of a sheet with its columns, rows and cells. */
final class SheetMarkup {
    private static final double DIGIT = 7;
    private static final double POINTS = 0.75;

    private final FormPage page;
    private final SheetPlaces places;
    private final String[][] texts;
    private final int[][] styles;
    private final Markup merged = new Markup();

    SheetMarkup(FormPage page, SheetPlaces places) {
        this.page = page;
        this.places = places;
        texts = new String[places.rows()][places.columns()];
        styles = new int[places.rows()][places.columns()];
    }

    String xml(String drawing) {
        page.title().ifPresent(title -> put(new Range(0, 0, places.columns(), 1), title, SheetStyles.TITLE));
        page.cells().forEach(this::put);
        Markup sheet = new Markup();
        sheet.open("worksheet").with("xmlns", SheetForm.MAIN).with("xmlns:r", SheetForm.RELATIONS);
        sheet.open("sheetPr").open("pageSetUpPr").with("fitToPage", "1").close().close();
        sheet.open("sheetViews").open("sheetView").with("showGridLines", "0").with("workbookViewId", "0");
        sheet.close().close();
        columns(sheet);
        sheet.open("sheetData");
        for (int row = 0; row < texts.length; row++) {
            row(sheet, row);
        }
        sheet.close();
        String ranges = merged.toString();
        if (!ranges.isEmpty()) {
            sheet.open("mergeCells").written(ranges).close();
        }
        sheet.open("pageMargins")
                .with("left", "0.4")
                .with("right", "0.4")
                .with("top", "0.4")
                .with("bottom", "0.4");
        sheet.with("header", "0.2").with("footer", "0.2").close();
        sheet.open("pageSetup")
                .with("paperSize", "9")
                .with("orientation", "landscape")
                .close();
        sheet.open("drawing").with("r:id", drawing).close();
        return sheet.close().toString();
    }

    private void put(FormCell cell) {
        Range range = places.grid().range(cell.box());
        int above = places.rowsAbove();
        Range moved = new Range(range.left(), range.top() + above, range.right(), range.bottom() + above);
        put(moved, String.join("\n", cell.paragraphs()), SheetStyles.of(cell));
    }

    private void put(Range range, String text, int style) {
        for (int row = range.top(); row < range.bottom(); row++) {
            for (int column = range.left(); column < range.right(); column++) {
                styles[row][column] = style;
            }
        }
        texts[range.top()][range.left()] = text;
        if (range.right() - range.left() > 1 || range.bottom() - range.top() > 1) {
            String first = name(range.top(), range.left());
            String last = name(range.bottom() - 1, range.right() - 1);
            merged.open("mergeCell").with("ref", first + ":" + last).close();
        }
    }

    private void columns(Markup sheet) {
        sheet.open("cols");
        for (int column = 0; column < places.columns(); column++) {
            String number = Integer.toString(column + 1);
            sheet.open("col").with("min", number).with("max", number);
            sheet.with("width", Double.toString(places.width(column) / DIGIT))
                    .with("customWidth", "1")
                    .close();
        }
        sheet.close();
    }

    private void row(Markup sheet, int row) {
        sheet.open("row").with("r", Integer.toString(row + 1));
        sheet.with("ht", Double.toString(places.height(row) * POINTS)).with("customHeight", "1");
        for (int column = 0; column < texts[row].length; column++) {
            sheet.open("c").with("r", name(row, column)).with("s", Integer.toString(styles[row][column]));
            String text = Optional.ofNullable(texts[row][column]).orElse("");
            if (!text.isEmpty()) {
                sheet.with("t", "inlineStr")
                        .open("is")
                        .open("t")
                        .with("xml:space", "preserve")
                        .text(text);
                sheet.close().close();
            }
            sheet.close();
        }
        sheet.close();
    }

    private static String name(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString() + (row + 1);
    }
}
