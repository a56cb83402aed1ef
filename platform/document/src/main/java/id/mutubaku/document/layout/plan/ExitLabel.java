package id.mutubaku.document.layout.plan;

import java.util.List;

/**
 * The answer of a decision, beside the arrow that stands for it.
 *
 * @param x left edge of the text
 * @param width of the text
 * @param height of the text
 * @param strip for {@link Place#STRIP}, which of the strips below the symbol, from 0
 */
public record ExitLabel(List<String> lines, int x, int width, int height, Place place, int strip) {

    /** The place of a label. */
    public enum Place {
        /** Above an arrow that leaves sidewards. */
        ABOVE,
        /** Below an arrow that leaves sidewards. */
        BELOW,
        /** Beside an arrow that leaves downwards, in a strip below the symbol. */
        STRIP
    }

    public ExitLabel {
        lines = List.copyOf(lines);
    }

    /** Returns its right edge. */
    public int right() {
        return x + width;
    }
}
