package id.mutubaku.exchange.shape;

import id.mutubaku.exchange.xml.XmlElement;
import java.util.List;
import java.util.Optional;

/**
 * The look of a shape in DrawingML.
 *
 * @param outlined whether anything of it can be seen without its text
 * @param headAtStart whether an arrow head stands at its first end
 * @param headAtEnd whether an arrow head stands at its last end
 * @param dashed whether its line has gaps
 */
record ShapeLook(boolean outlined, boolean headAtStart, boolean headAtEnd, boolean dashed) {
    private static final List<String> WHITE = List.of("FFFFFF", "bg1", "lt1", "window");
    private static final List<String> SOLID = List.of("solid", "");

    static ShapeLook of(XmlElement shape) {
        Optional<XmlElement> properties = shape.at("spPr");
        Optional<XmlElement> line = properties.flatMap(each -> each.at("ln"));
        boolean styled = shape.at("style", "lnRef")
                .filter(reference -> reference.number("idx", 0) > 0)
                .isPresent();
        boolean drawn = line.map(each -> !each.has("noFill")
                        && (styled || each.has("solidFill") || each.has("gradFill") || each.has("pattFill")))
                .orElse(styled);
        boolean dashed = line.flatMap(each -> each.at("prstDash"))
                .map(dash -> !SOLID.contains(dash.attribute("val").orElse("")))
                .orElse(line.filter(each -> each.has("custDash")).isPresent());
        return new ShapeLook(
                drawn || isCoveredWithInk(properties), hasHead(line, "headEnd"), hasHead(line, "tailEnd"), dashed);
    }

    private static boolean hasHead(Optional<XmlElement> line, String end) {
        return line.flatMap(each -> each.at(end))
                .flatMap(head -> head.attribute("type"))
                .filter(type -> !type.equals("none"))
                .isPresent();
    }

    private static boolean isCoveredWithInk(Optional<XmlElement> properties) {
        return properties
                .flatMap(each -> each.at("solidFill"))
                .flatMap(fill -> fill.children().stream().findFirst())
                .flatMap(color -> color.attribute("val"))
                .filter(color -> !WHITE.contains(color))
                .isPresent();
    }
}
