package id.mutubaku.exchange.word;

import id.mutubaku.document.text.TextStyle;
import id.mutubaku.exchange.xml.XmlElement;
import java.util.List;
import java.util.Optional;

/**
 * How a paragraph is set.
 *
 * @param size of its letters, in points
 * @param line from one line to the next, in points
 * @param before the room above it
 * @param after the room below it
 */
record ParagraphLook(double size, double line, double before, double after) {
    private static final double SINGLE = 1.15;
    private static final double LARGEST = 400;

    static ParagraphLook of(double size, Optional<XmlElement> spacing) {
        double asked = spacing.map(each -> each.number("line", 240)).orElse(240.0);
        String rule = spacing.flatMap(each -> each.attribute("lineRule")).orElse("auto");
        double usual = Math.min(size, LARGEST) * SINGLE;
        double line = switch (rule) {
            case "exact" -> asked / 20;
            case "atLeast" -> Math.max(usual, asked / 20);
            default -> usual * asked / 240;
        };
        return new ParagraphLook(
                Math.min(size, LARGEST),
                Math.min(line, LARGEST),
                spacing.map(each -> each.number("before", 0) / 20).orElse(0.0),
                spacing.map(each -> each.number("after", 0) / 20).orElse(0.0));
    }

    /** Returns how high a text is in a width. */
    double height(List<String> paragraphs, double width) {
        TextStyle style = new TextStyle((int) Math.round(size * 20), false);
        int room = (int) Math.max(20, width * 20);
        int lines = paragraphs.stream()
                .mapToInt(text -> Math.max(1, style.lines(text, room).size()))
                .sum();
        return before + after + line * Math.max(1, lines);
    }
}
