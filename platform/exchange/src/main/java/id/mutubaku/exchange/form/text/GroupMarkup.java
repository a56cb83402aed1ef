package id.mutubaku.exchange.form.text;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.markup.Markup;
import id.mutubaku.exchange.form.FormPage;
import id.mutubaku.exchange.form.shape.ShapeMarkup;
import id.mutubaku.exchange.form.shape.ShapeMarkup.DrawnLine;
import id.mutubaku.exchange.form.shape.ShapeMarkup.DrawnShape;
import id.mutubaku.exchange.form.shape.ShapeMarkup.ShapeFrame;
import id.mutubaku.exchange.form.shape.ShapeMarkup.Tie;
import java.util.Optional;

/** The drawing of a page in a text: one group over the table, so that Word keeps connectors at their shapes. */
final class GroupMarkup implements ShapeFrame {
    private static final String GROUP = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";

    private final FormPage page;
    private final int down;
    private final Markup shapes = new Markup();

    /**
     * Draws a page.
     *
     * @param down how far the table begins below the margin
     */
    GroupMarkup(FormPage page, int down) {
        this.page = page;
        this.down = down;
    }

    void write(Markup xml) {
        if (page.drawing().isEmpty()) {
            return;
        }
        frame();
        new ShapeMarkup(page, this).write();
        String width = emu(page.width());
        String height = emu(page.height());
        xml.open("w:r")
                .open("mc:AlternateContent")
                .open("mc:Choice")
                .with("Requires", "wpg")
                .open("w:drawing");
        xml.open("wp:anchor")
                .with("distT", "0")
                .with("distB", "0")
                .with("distL", "0")
                .with("distR", "0");
        xml.with("simplePos", "0")
                .with("relativeHeight", "2")
                .with("behindDoc", "0")
                .with("locked", "0");
        xml.with("layoutInCell", "1").with("allowOverlap", "1");
        xml.open("wp:simplePos").with("x", "0").with("y", "0").close();
        position(xml, "wp:positionH", 0);
        position(xml, "wp:positionV", down);
        xml.open("wp:extent")
                .with("cx", width)
                .with("cy", height)
                .close()
                .open("wp:wrapNone")
                .close();
        xml.open("wp:docPr").with("id", Integer.toString(page.drawing().get().number()));
        xml.with("name", page.name()).close().open("wp:cNvGraphicFramePr").close();
        xml.open("a:graphic")
                .open("a:graphicData")
                .with("uri", GROUP)
                .open("wpg:wgp")
                .open("wpg:cNvGrpSpPr")
                .close();
        xml.open("wpg:grpSpPr").open("a:xfrm");
        corner(xml, "a:off").open("a:ext").with("cx", width).with("cy", height).close();
        corner(xml, "a:chOff")
                .open("a:chExt")
                .with("cx", width)
                .with("cy", height)
                .close()
                .close()
                .close();
        xml.written(shapes.toString());
        xml.close().close().close().close().close().close().close().close();
    }

    /** Draws a frame that nobody sees, without which LibreOffice stretches a group to the size of the whole. */
    private void frame() {
        shapes.open("wps:wsp")
                .open("wps:cNvPr")
                .with("id", "1")
                .with("name", "frame")
                .close()
                .open("wps:cNvSpPr")
                .close();
        shapes.open("wps:spPr").open("a:xfrm");
        corner(shapes, "a:off")
                .open("a:ext")
                .with("cx", emu(page.width()))
                .with("cy", emu(page.height()))
                .close();
        shapes.close()
                .open("a:prstGeom")
                .with("prst", "rect")
                .open("a:avLst")
                .close()
                .close();
        shapes.open("a:noFill")
                .close()
                .open("a:ln")
                .open("a:noFill")
                .close()
                .close()
                .close();
        body();
    }

    private static Markup corner(Markup xml, String name) {
        return xml.open(name).with("x", "0").with("y", "0").close();
    }

    private static void position(Markup xml, String name, int offset) {
        xml.open(name)
                .with("relativeFrom", "margin")
                .element("wp:posOffset", emu(offset))
                .close();
    }

    @Override
    public void shape(int number, String name, Box box, DrawnShape shape) {
        begin(number, name);
        shapes.open("wps:cNvSpPr");
        if (shape.label()) {
            shapes.with("txBox", "1");
        }
        shapes.close().open("wps:spPr").written(shape.properties()).close();
        if (!shape.lines().isEmpty()) {
            text(shape);
        }
        body();
    }

    private void text(DrawnShape shape) {
        shapes.open("wps:txbx").open("w:txbxContent");
        for (String line : shape.lines()) {
            shapes.open("w:p")
                    .open("w:pPr")
                    .open("w:spacing")
                    .with("w:before", "0")
                    .with("w:after", "0");
            shapes.with("w:line", Integer.toString(shape.size() * 6 / 5))
                    .with("w:lineRule", "exact")
                    .close();
            shapes.open("w:jc")
                    .with("w:val", "center")
                    .close()
                    .close()
                    .open("w:r")
                    .open("w:rPr");
            shapes.open("w:rFonts")
                    .with("w:ascii", "Arial")
                    .with("w:hAnsi", "Arial")
                    .close();
            shapes.open("w:sz")
                    .with("w:val", Integer.toString(shape.size() / 10))
                    .close()
                    .close();
            shapes.open("w:t")
                    .with("xml:space", "preserve")
                    .text(line)
                    .close()
                    .close()
                    .close();
        }
        shapes.close().close();
    }

    @Override
    public void connector(int number, DrawnLine line, DrawnLine free, Optional<Tie> from, Optional<Tie> to) {
        begin(number, "arrow");
        shapes.open("wps:cNvCnPr");
        from.ifPresent(tie -> tie("a:stCxn", tie));
        to.ifPresent(tie -> tie("a:endCxn", tie));
        shapes.close().open("wps:spPr").written(line.properties()).close();
        body();
    }

    private void begin(int number, String name) {
        shapes.open("wps:wsp").open("wps:cNvPr").with("id", Integer.toString(number));
        shapes.with("name", name + " " + number).close();
    }

    private void body() {
        shapes.open("wps:bodyPr")
                .with("lIns", "0")
                .with("tIns", "0")
                .with("rIns", "0")
                .with("bIns", "0");
        shapes.with("anchor", "ctr").close().close();
    }

    private void tie(String end, Tie tie) {
        shapes.open(end)
                .with("id", Integer.toString(tie.shape()))
                .with("idx", Integer.toString(tie.site()))
                .close();
    }

    private static String emu(int length) {
        return Long.toString((long) length * ShapeMarkup.EMU);
    }
}
