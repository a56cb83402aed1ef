package id.mutubaku.exchange.shape;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Point;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The style of a VML shape: properties as in a style sheet, lengths in points or in the units of its group. */
final class VmlStyle {
    private static final Pattern LENGTH =
            Pattern.compile("(-?\\d{1,9}(?:\\.\\d{1,9})?|-?\\.\\d{1,9})(pt|in|cm|mm|px|pc)?");
    private static final Map<String, Double> POINTS =
            Map.of("pt", 1.0, "in", 72.0, "cm", 72 / 2.54, "mm", 72 / 25.4, "px", 0.75, "pc", 12.0);

    private final Map<String, String> properties = new HashMap<>();

    VmlStyle(String style) {
        for (String property : style.split(";", -1)) {
            int colon = property.indexOf(':');
            if (colon > 0) {
                properties.put(
                        property.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        property.substring(colon + 1).strip());
            }
        }
    }

    String value(String property) {
        return properties.getOrDefault(property, "");
    }

    static double length(String text) {
        Matcher length = LENGTH.matcher(text.strip());
        return length.matches()
                ? Double.parseDouble(length.group(1)) * POINTS.getOrDefault(String.valueOf(length.group(2)), 1.0)
                : 0;
    }

    /** Returns a place or size that is written as two lengths. */
    static Point pair(String text, Point otherwise) {
        String[] parts = text.split(",", -1);
        return parts.length == 2 ? new Point(length(parts[0]), length(parts[1])) : otherwise;
    }

    /** Returns the box that it names; further from where a shape is anchored come the margins. */
    Box box() {
        double left = length(value("left")) + length(value("margin-left"));
        double top = length(value("top")) + length(value("margin-top"));
        return new Box(left, top, left + length(value("width")), top + length(value("height")));
    }
}
