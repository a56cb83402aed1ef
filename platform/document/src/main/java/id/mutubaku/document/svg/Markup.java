package id.mutubaku.document.svg;

import java.util.ArrayDeque;
import java.util.Deque;

/** Markup in the making: elements that are opened and closed, their attributes and texts escaped. */
final class Markup {
    private static final int UNITS_PER_POINT = 20;

    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    Markup open(String element) {
        endTag();
        written.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    Markup with(String attribute, String value) {
        written.append(' ').append(attribute).append("=\"");
        escape(value);
        written.append('"');
        return this;
    }

    /** Writes an attribute that is a length, in points. */
    Markup with(String attribute, int value) {
        return with(attribute, points(value));
    }

    Markup text(String text) {
        endTag();
        escape(text);
        return this;
    }

    Markup close() {
        String element = open.pop();
        if (inTag) {
            written.append("/>");
            inTag = false;
        } else {
            written.append("</").append(element).append('>');
        }
        return this;
    }

    /** Writes an element that has only a text. */
    Markup element(String element, String text) {
        return open(element).text(text).close();
    }

    /** Writes a length in points, with no more decimals than it has. */
    static String points(int value) {
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
