package id.mutubaku.document.layout;

import id.mutubaku.document.drawing.Box;
import java.util.Locale;

/** A size of paper, lying on its long side, in twentieths of a point. */
public enum Paper {
    A4(16838, 11906),
    /** Folio as offices in Indonesia use it, 215 by 330 millimetres. */
    F4(18709, 12189),
    LETTER(15840, 12240);

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Returns its name in a style sheet. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the whole of it. */
    public Box sheet() {
        return new Box(0, 0, width, height);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
