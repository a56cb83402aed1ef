package id.mutubaku.document.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Markup in the making: elements that are opened and closed, their attributes and texts escaped. */
public final class Markup {
    private static final int UNITS_PER_POINT = 20;

    /** Elements that never have a content; all others get an end tag, as HTML wants it. */
    private static final Set<String> EMPTY = Set.of("link", "meta", "path", "rect");

    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Begins an element. */
    public Markup open(String element) {
        endTag();
        written.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    /** Writes an attribute of the element that was begun last. */
    public Markup with(String attribute, String value) {
        written.append(' ').append(attribute).append("=\"");
        escape(value);
        written.append('"');
        return this;
    }

    /** Writes an attribute that is a length, in points. */
    public Markup with(String attribute, int value) {
        return with(attribute, points(value));
    }

    /** Writes text. */
    public Markup text(String text) {
        endTag();
        escape(text);
        return this;
    }

    /** Ends the element that is open. */
    public Markup close() {
        String element = open.pop();
        if (inTag && EMPTY.contains(element)) {
            written.append("/>");
            inTag = false;
        } else {
            endTag();
            written.append("</").append(element).append('>');
        }
        return this;
    }

    /** Writes an element that has only a text. */
    public Markup element(String element, String text) {
        return open(element).text(text).close();
    }

    /** Writes a length in points, with no more decimals than it has. */
    public static String points(int value) {
        String whole = (value < 0 ? "-" : "") + Math.abs(value) / UNITS_PER_POINT;
        int hundredths = Math.abs(value) % UNITS_PER_POINT * 5;
        if (hundredths == 0) {
            return whole;
        }
        return whole
                + (hundredths % 10 == 0
                        ? "." + hundredths / 10
                        : hundredths < 10 ? ".0" + hundredths : "." + hundredths);
    }

    /** Takes markup in that another one has written. */
    public Markup written(String markup) {
        endTag();
        written.append(markup);
        return this;
    }

    private void endTag() {
        if (inTag) {
            written.append('>');
            inTag = false;
        }
    }

    private void escape(String text) {
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            switch (letter) {
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '&' -> written.append("&amp;");
                case '"' -> written.append("&quot;");
                default -> written.append(letter);
            }
        }
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
