package id.mutubaku.document.html;

import id.mutubaku.document.markup.StyleSheets;

/** The style sheet of official documents, for the screen and for paper; drawings have one of their own. */
public final class DocumentStyle {
    private static final String SHEET = StyleSheets.beside(DocumentStyle.class, "document.css");

    private DocumentStyle() {}

    /** Returns the style sheet. */
    public static String sheet() {
        return SHEET;
    }
}
