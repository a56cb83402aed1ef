package id.mutubaku.exchange.excel;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Point;
import id.mutubaku.exchange.shape.DrawingReader;
import id.mutubaku.exchange.shape.ShapeCanvas;
import id.mutubaku.exchange.xml.XmlElement;
import java.util.List;
import java.util.Optional;

/** The drawing of a sheet: each shape at the cells that it is anchored to. */
final class SheetDrawing {
    private static final double EMU_OF_POINT = 12_700;
    private static final List<String> SHAPES = List.of("sp", "cxnSp", "grpSp", "pic", "graphicFrame");

    private final SheetGrid grid;
    private final DrawingReader reader;

    SheetDrawing(SheetGrid grid, ShapeCanvas canvas) {
        this.grid = grid;
        reader = new DrawingReader(canvas);
    }

    void read(XmlElement drawing) {
        drawing.children().forEach(each -> {
            if (each.is("AlternateContent")) {
                each.at("Choice").ifPresent(this::read);
            } else {
                readAnchor(each);
            }
        });
    }

    private void readAnchor(XmlElement anchor) {
        Optional<Box> box = anchored(anchor);
        Optional<XmlElement> choice = anchor.at("AlternateContent", "Choice");
        box.ifPresent(place -> choice.orElse(anchor).children().stream()
                .filter(shape -> SHAPES.contains(shape.name()))
                .forEach(shape -> reader.readAt(shape, upright(shape, place))));
    }

    private Optional<Box> anchored(XmlElement anchor) {
        Optional<Point> corner = anchor.at("from")
                .map(this::place)
                .or(() -> anchor.at("pos")
                        .map(place ->
                                new Point(place.number("x", 0) / EMU_OF_POINT, place.number("y", 0) / EMU_OF_POINT)));
        return corner.flatMap(start -> anchor.at("to")
                .map(this::place)
                .or(() -> anchor.at("ext")
                        .map(size -> new Point(
                                start.x() + size.number("cx", 0) / EMU_OF_POINT,
                                start.y() + size.number("cy", 0) / EMU_OF_POINT)))
                .map(end -> new Box(start.x(), start.y(), end.x(), end.y())));
    }

    private Point place(XmlElement marker) {
        return new Point(
                grid.column((int) value(marker, "col")) + value(marker, "colOff") / EMU_OF_POINT,
                grid.row((int) value(marker, "row")) + value(marker, "rowOff") / EMU_OF_POINT);
    }

    private static double value(XmlElement marker, String part) {
        String text = marker.at(part).map(XmlElement::text).orElse("0").strip();
        return text.matches("-?\\d{1,12}") ? Double.parseDouble(text) : 0;
    }

    /** Returns the box of a shape before it is turned: an anchor may name either, and the size in the shape tells. */
    private static Box upright(XmlElement shape, Box anchored) {
        double turn = Math.abs(DrawingReader.turn(shape)) % 180;
        Optional<XmlElement> size = shape.at("spPr", "xfrm", "ext");
        if (turn < 45 || turn >= 135 || size.isEmpty()) {
            return anchored;
        }
        double width = size.get().number("cx", 0) / EMU_OF_POINT;
        double height = size.get().number("cy", 0) / EMU_OF_POINT;
        double same = Math.abs(anchored.width() - width) + Math.abs(anchored.height() - height);
        double swapped = Math.abs(anchored.height() - width) + Math.abs(anchored.width() - height);
        if (same <= swapped) {
            return anchored;
        }
        Point center = anchored.center();
        return new Box(
                center.x() - anchored.height() / 2,
                center.y() - anchored.width() / 2,
                center.x() + anchored.height() / 2,
                center.y() + anchored.width() / 2);
    }
}
