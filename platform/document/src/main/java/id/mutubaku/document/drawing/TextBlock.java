package id.mutubaku.document.drawing;

import java.util.List;

/**
 * Lines of text in a rectangle.
 *
 * @param box all that the lines cover; for upright text, turned with it
 * @param lines from the first to the last
 * @param size of the letters, in twentieths of a point
 * @param bold whether the letters are bold
 * @param alignment where lines stand in the rectangle
 * @param upright whether the text runs upwards, its lines from left to right
 */
public record TextBlock(Box box, List<String> lines, int size, boolean bold, Alignment alignment, boolean upright) {

    /** The place of lines between the left and the right edge. */
    public enum Alignment {
        LEFT,
        CENTRE
    }

    public TextBlock {
        lines = List.copyOf(lines);
    }
}
