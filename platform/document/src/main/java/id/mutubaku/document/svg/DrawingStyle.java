package id.mutubaku.document.svg;

import id.mutubaku.document.markup.StyleSheets;

/** The style sheet of drawings, for pages to bring and for files to have in them. */
public final class DrawingStyle {
    private static final String SHEET = StyleSheets.beside(DrawingStyle.class, "drawing.css");

    private DrawingStyle() {}

    /** Returns the style sheet. */
    public static String sheet() {
        return SHEET;
    }
}
