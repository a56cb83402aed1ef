package id.mutubaku.exchange.shape;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Line;
import id.mutubaku.exchange.picture.Point;
import id.mutubaku.exchange.picture.ShapeKind;
import id.mutubaku.exchange.trace.Contour;
import id.mutubaku.exchange.xml.XmlElement;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;

/** The reader of DrawingML, the same in sheets and in texts: shapes, connectors, groups and canvases. */
public final class DrawingReader {
    private static final double TURN_UNITS = 60_000;
    private static final double ADJUST_UNITS = 100_000;

    private final ShapeCanvas canvas;

    public DrawingReader(ShapeCanvas canvas) {
        this.canvas = canvas;
    }

    /**
     * Reads a shape or a group whose frame is known, whatever its own file says about that.
     *
     * @param box where it is on the page, as if it were not turned
     */
    public void readAt(XmlElement shape, Box box) {
        read(shape, frame(shape, AffineTransform.getTranslateInstance(0, 0), box));
    }

    private void readIn(XmlElement shape, AffineTransform outer) {
        transform(shape).flatMap(DrawingReader::place).ifPresent(box -> read(shape, frame(shape, outer, box)));
    }

    private static Frame frame(XmlElement shape, AffineTransform outer, Box box) {
        Optional<XmlElement> transform = transform(shape);
        return Frame.in(
                outer,
                box,
                turn(shape),
                transform.filter(each -> each.isSet("flipH")).isPresent(),
                transform.filter(each -> each.isSet("flipV")).isPresent());
    }

    /** Returns by how many degrees a shape is turned clockwise. */
    public static double turn(XmlElement shape) {
        return transform(shape).map(each -> each.number("rot", 0) / TURN_UNITS).orElse(0.0);
    }

    private static Optional<XmlElement> transform(XmlElement shape) {
        return shape.at("spPr", "xfrm").or(() -> shape.at("grpSpPr", "xfrm")).or(() -> shape.at("xfrm"));
    }

    private static Optional<Box> place(XmlElement transform) {
        return box(transform, "off", "ext");
    }

    private static Optional<Box> box(XmlElement transform, String corner, String size) {
        return transform
                .at(corner)
                .flatMap(off -> transform.at(size).map(ext -> {
                    double left = off.number("x", 0);
                    double top = off.number("y", 0);
                    return new Box(left, top, left + ext.number("cx", 0), top + ext.number("cy", 0));
                }));
    }

    private void read(XmlElement shape, Frame frame) {
        switch (shape.name()) {
            case "grpSp", "wgp" -> readGroup(shape, frame);
            case "wpc" -> {
                AffineTransform inner = frame.ofGroup(new Box(0, 0, frame.width() * 12_700, frame.height() * 12_700));
                shape.children().forEach(child -> readIn(child, inner));
            }
            case "sp", "wsp", "cxnSp" -> readShape(shape, frame);
            case "pic", "graphicFrame" -> canvas.addPicture(frame.box());
            default -> {
                // What is neither shape nor picture cannot be seen.
            }
        }
    }

    private void readGroup(XmlElement group, Frame frame) {
        Box inner = transform(group)
                .flatMap(each -> box(each, "chOff", "chExt"))
                .orElse(new Box(0, 0, frame.width(), frame.height()));
        AffineTransform toPage = frame.ofGroup(inner);
        group.children().forEach(child -> readIn(child, toPage));
    }

    private void readShape(XmlElement shape, Frame frame) {
        String preset = shape.at("spPr", "prstGeom")
                .flatMap(each -> each.attribute("prst"))
                .orElse("");
        Optional<XmlElement> custom = shape.at("spPr", "custGeom");
        ShapeLook look = ShapeLook.of(shape);
        if (PresetShape.isLine(preset)) {
            List<Point> way = ConnectorPath.points(preset, adjusts(shape), frame.width(), frame.height());
            addLine(shape, frame, look, way);
        } else if (PresetShape.isBlockArrow(preset)) {
            List<Point> way = ConnectorPath.blockArrow(preset, frame.width(), frame.height());
            canvas.add(new Line(frame.onPage(way), false, true, false), Optional.empty(), Optional.empty());
        } else if (custom.isPresent()) {
            readCustom(shape, CustomPath.of(custom.get(), frame.width(), frame.height()), frame, look);
        } else {
            readSymbol(shape, preset, frame, look);
        }
    }

    private void addLine(XmlElement shape, Frame frame, ShapeLook look, List<Point> way) {
        Line line = new Line(frame.onPage(way), look.headAtStart(), look.headAtEnd(), look.dashed());
        canvas.add(line, Glue.of(shape, "stCxn"), Glue.of(shape, "endCxn"));
    }

    private void readCustom(XmlElement shape, CustomPath path, Frame frame, ShapeLook look) {
        if (path.isClosed() && !shape.is("cxnSp")) {
            Contour contour = Contour.of(frame.onPage(path.points()), true);
            addSymbol(shape, frame, look, contour.kind());
        } else if (path.points().size() > 1) {
            addLine(shape, frame, look, path.points());
        }
    }

    private void readSymbol(XmlElement shape, String preset, Frame frame, ShapeLook look) {
        addSymbol(
                shape,
                frame,
                look,
                PresetShape.kind(preset, adjusts(shape).stream().findFirst()));
    }

    private void addSymbol(XmlElement shape, Frame frame, ShapeLook look, ShapeKind kind) {
        Box box = frame.box();
        String id = shape.all("cNvPr")
                .findFirst()
                .flatMap(each -> each.attribute("id"))
                .orElse("");
        if (look.outlined()) {
            canvas.add(id, kind, box);
        } else {
            canvas.addPlace(id, box);
        }
        shape.at("txBody")
                .or(() -> shape.at("txbx", "txbxContent"))
                .map(SetText::paragraphs)
                .ifPresent(paragraphs -> canvas.addText(paragraphs, box));
    }

    /** Returns the proportions of a shape, from 0 to 1. */
    private static List<Double> adjusts(XmlElement shape) {
        return shape.at("spPr", "prstGeom", "avLst").stream()
                .flatMap(list -> list.children("gd"))
                .map(guide -> guide.attribute("fmla").orElse(""))
                .filter(formula -> formula.matches("val -?\\d{1,12}"))
                .map(formula -> Double.parseDouble(formula.substring(4)) / ADJUST_UNITS)
                .toList();
    }
}
