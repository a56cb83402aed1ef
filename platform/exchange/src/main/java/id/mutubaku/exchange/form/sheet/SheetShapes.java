package id.mutubaku.exchange.form.sheet;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.markup.Markup;
import id.mutubaku.exchange.form.FormPage;
import id.mutubaku.exchange.form.shape.ShapeMarkup;
import id.mutubaku.exchange.form.shape.ShapeMarkup.DrawnLine;
import id.mutubaku.exchange.form.shape.ShapeMarkup.DrawnShape;
import id.mutubaku.exchange.form.shape.ShapeMarkup.ShapeFrame;
import id.mutubaku.exchange.form.shape.ShapeMarkup.Tie;
import id.mutubaku.exchange.form.sheet.SheetPlaces.Marker;
import java.util.Optional;

/** The drawing of a sheet: each shape between two cells. */
final class SheetShapes implements ShapeFrame {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private static final String SHAPES = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String ALTERNATIVES = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String NEWER = "http://schemas.microsoft.com/office/excel/2010/spreadsheetDrawing";
    private static final int HUNDREDTHS = 5;

    private final FormPage page;
    private final SheetPlaces places;
    private final Markup xml = new Markup();

    SheetShapes(FormPage page, SheetPlaces places) {
        this.page = page;
        this.places = places;
    }

    String xml() {
        xml.open("xdr:wsDr").with("xmlns:xdr", DRAWING).with("xmlns:a", SHAPES);
        xml.with("xmlns:mc", ALTERNATIVES).with("xmlns:xdr14", NEWER);
        new ShapeMarkup(page, this).write();
        return xml.close().toString();
    }

    @Override
    public void shape(int number, String name, Box box, DrawnShape shape) {
        anchor(box);
        xml.open("xdr:sp").with("macro", "").with("textlink", "").open("xdr:nvSpPr");
        name("xdr:cNvPr", number, name);
        xml.open("xdr:cNvSpPr");
        if (shape.label()) {
            xml.with("txBox", "1");
        }
        xml.close().close();
        xml.open("xdr:spPr").written(shape.properties()).close();
        text(shape);
        xml.close();
        endAnchor();
    }

    private void text(DrawnShape shape) {
        xml.open("xdr:txBody").open("a:bodyPr").with("wrap", shape.label() ? "none" : "square");
        xml.with("lIns", "0")
                .with("tIns", "0")
                .with("rIns", "0")
                .with("bIns", "0")
                .with("anchor", "ctr")
                .close();
        if (shape.lines().isEmpty()) {
            xml.open("a:p").close();
        }
        for (String line : shape.lines()) {
            xml.open("a:p")
                    .open("a:pPr")
                    .with("algn", "ctr")
                    .close()
                    .open("a:r")
                    .open("a:rPr");
            xml.with("sz", Integer.toString(shape.size() * HUNDREDTHS))
                    .open("a:solidFill")
                    .open("a:srgbClr");
            xml.with("val", "000000")
                    .close()
                    .close()
                    .close()
                    .element("a:t", line)
                    .close()
                    .close();
        }
        xml.close();
    }

    /** Writes a connector, and for LibreOffice, which leads connectors with corners elsewhere, a free path. */
    @Override
    public void connector(int number, DrawnLine line, DrawnLine free, Optional<Tie> from, Optional<Tie> to) {
        xml.open("mc:AlternateContent").open("mc:Choice").with("Requires", "xdr14");
        anchor(line.box());
        xml.open("xdr:cxnSp").with("macro", "").open("xdr:nvCxnSpPr");
        name("xdr:cNvPr", number, "arrow");
        xml.open("xdr:cNvCxnSpPr");
        from.ifPresent(tie -> tie("a:stCxn", tie));
        to.ifPresent(tie -> tie("a:endCxn", tie));
        xml.close().close().open("xdr:spPr").written(line.properties()).close().close();
        endAnchor();
        xml.close().open("mc:Fallback");
        anchor(free.box());
        xml.open("xdr:sp").with("macro", "").with("textlink", "").open("xdr:nvSpPr");
        name("xdr:cNvPr", number, "arrow");
        xml.open("xdr:cNvSpPr")
                .close()
                .close()
                .open("xdr:spPr")
                .written(free.properties())
                .close()
                .close();
        endAnchor();
        xml.close().close();
    }

    private void tie(String end, Tie tie) {
        xml.open(end)
                .with("id", Integer.toString(tie.shape()))
                .with("idx", Integer.toString(tie.site()))
                .close();
    }

    private void name(String element, int number, String name) {
        xml.open(element)
                .with("id", Integer.toString(number))
                .with("name", name + " " + number)
                .close();
    }

    private void anchor(Box box) {
        xml.open("xdr:twoCellAnchor").with("editAs", "oneCell");
        marker("xdr:from", places.across(box.x()), places.down(box.y()));
        marker("xdr:to", places.across(box.right()), places.down(box.bottom()));
    }

    private void endAnchor() {
        xml.open("xdr:clientData").close().close();
    }

    private void marker(String name, Marker across, Marker down) {
        xml.open(name);
        xml.element("xdr:col", Integer.toString(across.index())).element("xdr:colOff", emu(across.offset()));
        xml.element("xdr:row", Integer.toString(down.index())).element("xdr:rowOff", emu(down.offset()));
        xml.close();
    }

    private static String emu(int length) {
        return Integer.toString(length * ShapeMarkup.EMU);
    }
}
