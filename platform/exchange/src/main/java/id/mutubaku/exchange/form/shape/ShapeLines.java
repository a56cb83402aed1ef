package id.mutubaku.exchange.form.shape;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.drawing.Point;
import id.mutubaku.document.markup.Markup;
import java.util.List;

/** The parts of the look of a shape in DrawingML. */
final class ShapeLines {
    private ShapeLines() {}

    private static String emu(int length) {
        return Long.toString((long) length * ShapeMarkup.EMU);
    }

    /**
     * Writes where a shape is.
     *
     * @param turns attributes that turn and flip it
     */
    static void frame(Markup look, Box box, String turns) {
        look.written("<a:xfrm" + turns + ">");
        look.open("a:off").with("x", emu(box.x())).with("y", emu(box.y())).close();
        look.open("a:ext")
                .with("cx", emu(box.width()))
                .with("cy", emu(box.height()))
                .close();
        look.written("</a:xfrm>");
    }

    static void preset(Markup look, String preset, List<Long> adjusts) {
        look.open("a:prstGeom").with("prst", preset).open("a:avLst");
        for (int index = 0; index < adjusts.size(); index++) {
            String name = "adj" + (index + 1);
            look.open("a:gd")
                    .with("name", name)
                    .with("fmla", "val " + adjusts.get(index))
                    .close();
        }
        look.close().close();
    }

    /** Writes a line of any number of pieces. */
    static void path(Markup look, List<Point> line, Box box) {
        look.open("a:custGeom").element("a:avLst", "").open("a:pathLst").open("a:path");
        look.with("w", emu(box.width())).with("h", emu(box.height())).with("fill", "none");
        for (int index = 0; index < line.size(); index++) {
            look.open(index == 0 ? "a:moveTo" : "a:lnTo").open("a:pt");
            look.with("x", emu(line.get(index).x() - box.x()));
            look.with("y", emu(line.get(index).y() - box.y())).close().close();
        }
        look.close().close().close();
    }

    static void line(Markup look, int width, boolean arrow) {
        look.open("a:ln").with("w", Integer.toString(width)).open("a:solidFill").open("a:srgbClr");
        look.with("val", "000000").close().close();
        if (arrow) {
            look.open("a:tailEnd")
                    .with("type", "triangle")
                    .with("w", "med")
                    .with("len", "med")
                    .close();
        }
        look.close();
    }
}
