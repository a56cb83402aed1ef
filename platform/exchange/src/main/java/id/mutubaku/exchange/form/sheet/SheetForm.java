package id.mutubaku.exchange.form.sheet;

import id.mutubaku.document.markup.Markup;
import id.mutubaku.exchange.form.FormPage;
import id.mutubaku.exchange.office.OfficeWriter;
import java.util.List;

/** The form as a workbook: a sheet for each page, its symbols anchored to the cells behind them. */
public final class SheetForm {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String TYPE = "spreadsheetml.";

    private final OfficeWriter file = new OfficeWriter();
    private final Markup sheets = new Markup();

    private SheetForm() {}

    /** Writes the pages of a form. */
    public static byte[] write(List<FormPage> pages) {
        SheetForm form = new SheetForm();
        form.file.relate("", "officeDocument", WORKBOOK);
        form.sheets
                .open("workbook")
                .with("xmlns", MAIN)
                .with("xmlns:r", RELATIONS)
                .open("sheets");
        for (int index = 0; index < pages.size(); index++) {
            form.add(index + 1, pages.get(index));
        }
        form.file.add(WORKBOOK, TYPE + "sheet.main", form.sheets.close().close().toString());
        form.file.relate(WORKBOOK, "styles", "styles.xml");
        form.file.add("xl/styles.xml", TYPE + "styles", SheetStyles.xml());
        return form.file.file();
    }

    private void add(int number, FormPage page) {
        String name = "xl/worksheets/sheet" + number + ".xml";
        String drawing = "xl/drawings/drawing" + number + ".xml";
        String id = file.relate(WORKBOOK, "worksheet", "worksheets/sheet" + number + ".xml");
        sheets.open("sheet").with("name", page.name()).with("sheetId", Integer.toString(number));
        sheets.with("r:id", id).close();
        SheetPlaces places = new SheetPlaces(page);
        String drawn = file.relate(name, "drawing", "../drawings/drawing" + number + ".xml");
        file.add(name, TYPE + "worksheet", new SheetMarkup(page, places).xml(drawn));
        file.add(drawing, "drawing", new SheetShapes(page, places).xml());
    }
}
