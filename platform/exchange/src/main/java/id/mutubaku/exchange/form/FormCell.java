package id.mutubaku.exchange.form;

import id.mutubaku.document.drawing.Box;
import java.util.List;

/**
 * A cell of the form.
 *
 * @param box its place, in twentieths of a point
 * @param paragraphs what stands in it, unbroken
 * @param bold whether it is a heading
 * @param centred whether its text stands in the middle
 * @param upright whether its text runs upwards
 */
public record FormCell(Box box, List<String> paragraphs, boolean bold, boolean centred, boolean upright) {

    public FormCell {
        paragraphs = paragraphs.stream().map(FormCell::printable).toList();
    }

    /** Makes a cell of plain text. */
    static FormCell of(Box box, String text) {
        return new FormCell(box, text.lines().toList(), false, false, false);
    }

    /** Makes a heading. */
    static FormCell heading(Box box, String text) {
        return new FormCell(box, text.lines().toList(), true, true, false);
    }

    /** Returns a text without the characters that XML cannot have. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(letter -> letter >= ' ' || letter == '\t')
                .filter(letter -> letter != 0xFFFE && letter != 0xFFFF && !(letter >= 0xD800 && letter <= 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
