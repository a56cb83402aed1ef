package id.mutubaku.exchange.shape;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Point;
import id.mutubaku.exchange.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A shape in VML, as Word wrote them before 2010; it is translated into DrawingML, so that one reader knows both. */
public final class VmlShape {
    private static final double WHOLE = 21_600;
    private static final double FIXED = 65_536;
    private static final Map<String, String> PRESETS = Map.ofEntries(
            Map.entry("1", "rect"),
            Map.entry("2", "roundRect"),
            Map.entry("3", "ellipse"),
            Map.entry("4", "diamond"),
            Map.entry("13", "rightArrow"),
            Map.entry("15", "homePlate"),
            Map.entry("20", "line"),
            Map.entry("32", "straightConnector1"),
            Map.entry("33", "bentConnector2"),
            Map.entry("34", "bentConnector3"),
            Map.entry("35", "bentConnector4"),
            Map.entry("36", "bentConnector5"),
            Map.entry("37", "curvedConnector2"),
            Map.entry("38", "curvedConnector3"),
            Map.entry("39", "curvedConnector4"),
            Map.entry("40", "curvedConnector5"),
            Map.entry("56", "pentagon"),
            Map.entry("66", "leftArrow"),
            Map.entry("67", "downArrow"),
            Map.entry("68", "upArrow"),
            Map.entry("109", "flowChartProcess"),
            Map.entry("110", "flowChartDecision"),
            Map.entry("116", "flowChartTerminator"),
            Map.entry("120", "flowChartConnector"),
            Map.entry("176", "flowChartAlternateProcess"),
            Map.entry("177", "flowChartOffpageConnector"),
            Map.entry("202", "rect"));

    private final XmlElement shape;
    private final VmlStyle style;

    public VmlShape(XmlElement shape) {
        this.shape = shape;
        style = new VmlStyle(shape.attribute("style").orElse(""));
    }

    /** Tells whether it can be seen; the types of shapes and texts alone cannot. */
    public boolean isShape() {
        return shape.is("shape", "rect", "roundrect", "oval", "line", "group");
    }

    /** Returns from where its place counts across the page: {@code page}, {@code margin} or its text. */
    public String horizontal() {
        return style.value("mso-position-horizontal-relative");
    }

    /** Returns from where its place counts down the page. */
    public String vertical() {
        return style.value("mso-position-vertical-relative");
    }

    /** Returns its box, in points, or in the units of the group that it is in. */
    public Box box() {
        if (!shape.name().equals("line")) {
            return style.box();
        }
        Box moved = style.box();
        Box ends = Box.around(List.of(from(), to()));
        return new Box(
                ends.left() + moved.left(),
                ends.top() + moved.top(),
                ends.right() + moved.left(),
                ends.bottom() + moved.top());
    }

    private Point from() {
        return VmlStyle.pair(shape.attribute("from").orElse(""), new Point(0, 0));
    }

    private Point to() {
        return VmlStyle.pair(shape.attribute("to").orElse(""), new Point(10, 10));
    }

    /** Returns the same shape in DrawingML. */
    public XmlElement translated() {
        if (shape.name().equals("group")) {
            List<XmlElement> children = new ArrayList<>(List.of(element("grpSpPr", transform())));
            shape.children().stream()
                    .map(VmlShape::new)
                    .filter(VmlShape::isShape)
                    .map(VmlShape::translated)
                    .forEach(children::add);
            return new XmlElement("grpSp", Map.of(), children, "");
        }
        if (preset().isEmpty()) {
            return element("pic", element("spPr", transform()));
        }
        List<XmlElement> children = new ArrayList<>();
        children.add(new XmlElement("cNvPr", Map.of("id", shape.attribute("id").orElse("")), List.of(), ""));
        children.add(element("spPr", transform(), geometry(), line()));
        shape.at("textbox", "txbxContent").ifPresent(text -> children.add(element("txbx", text)));
        return new XmlElement("wsp", Map.of(), children, "");
    }

    private static XmlElement element(String name, XmlElement... children) {
        return new XmlElement(name, Map.of(), List.of(children), "");
    }

    private Optional<String> preset() {
        return switch (shape.name()) {
            case "rect" -> Optional.of("rect");
            case "roundrect" -> Optional.of("roundRect");
            case "oval" -> Optional.of("ellipse");
            case "line" -> Optional.of("line");
            default ->
                shape.attribute("type")
                        .map(type -> type.substring(type.lastIndexOf('t') + 1))
                        .flatMap(type -> Optional.ofNullable(PRESETS.get(type)));
        };
    }

    private XmlElement transform() {
        Map<String, String> attributes = new HashMap<>();
        attributes.put("rot", Double.toString(VmlStyle.length(style.value("rotation")) * 60_000));
        boolean back = shape.name().equals("line") && from().x() > to().x();
        boolean up = shape.name().equals("line") && from().y() > to().y();
        attributes.put("flipH", back || style.value("flip").contains("x") ? "1" : "0");
        attributes.put("flipV", up || style.value("flip").contains("y") ? "1" : "0");
        Box box = box();
        List<XmlElement> places = new ArrayList<>(List.of(corner("off", box.left(), box.top()), size("ext", box)));
        if (shape.name().equals("group")) {
            Point origin = VmlStyle.pair(shape.attribute("coordorigin").orElse(""), new Point(0, 0));
            Point extent = VmlStyle.pair(shape.attribute("coordsize").orElse(""), new Point(1_000, 1_000));
            places.add(corner("chOff", origin.x(), origin.y()));
            places.add(size("chExt", new Box(0, 0, extent.x(), extent.y())));
        }
        return new XmlElement("xfrm", attributes, places, "");
    }

    private static XmlElement corner(String name, double x, double y) {
        return new XmlElement(name, Map.of("x", Double.toString(x), "y", Double.toString(y)), List.of(), "");
    }

    private static XmlElement size(String name, Box box) {
        return new XmlElement(
                name, Map.of("cx", Double.toString(box.width()), "cy", Double.toString(box.height())), List.of(), "");
    }

    private XmlElement geometry() {
        List<XmlElement> guides = new ArrayList<>();
        shape.attribute("arcsize").ifPresent(size -> guides.add(guide(arc(size))));
        for (String part : shape.attribute("adj").orElse("").split(",", -1)) {
            if (part.matches("-?\\d{1,9}")) {
                guides.add(guide(Double.parseDouble(part) / WHOLE));
            }
        }
        XmlElement list = new XmlElement("avLst", Map.of(), guides, "");
        return new XmlElement("prstGeom", Map.of("prst", preset().orElse("")), List.of(list), "");
    }

    private static double arc(String size) {
        return size.endsWith("f")
                ? VmlStyle.length(size.substring(0, size.length() - 1)) / FIXED
                : VmlStyle.length(size);
    }

    private static XmlElement guide(double share) {
        return new XmlElement("gd", Map.of("fmla", "val " + Math.round(share * 100_000)), List.of(), "");
    }

    private XmlElement line() {
        List<XmlElement> parts = new ArrayList<>();
        boolean drawn = !shape.attribute("stroked").orElse("t").matches("f|false|0");
        parts.add(element(drawn ? "solidFill" : "noFill"));
        Optional<XmlElement> stroke = shape.at("stroke");
        head(stroke, "startarrow", "headEnd").ifPresent(parts::add);
        head(stroke, "endarrow", "tailEnd").ifPresent(parts::add);
        stroke.flatMap(each -> each.attribute("dashstyle"))
                .ifPresent(dash -> parts.add(new XmlElement("prstDash", Map.of("val", dash), List.of(), "")));
        return new XmlElement("ln", Map.of(), parts, "");
    }

    private static Optional<XmlElement> head(Optional<XmlElement> stroke, String end, String name) {
        return stroke.flatMap(each -> each.attribute(end))
                .map(type -> new XmlElement(name, Map.of("type", type), List.of(), ""));
    }
}
