package id.mutubaku.exchange.form.sheet;

import id.mutubaku.exchange.form.FormCell;

/** The styles of the cells of the form. */
final class SheetStyles {
    /** The style of what stands above the table. */
    static final int TITLE = 1;

    private static final int FIRST = 2;

    private SheetStyles() {}

    /** Returns the number of the style of a cell. */
    static int of(FormCell cell) {
        return FIRST + (cell.bold() ? 4 : 0) + (cell.centred() ? 2 : 0) + (cell.upright() ? 1 : 0);
    }

    static String xml() {
        StringBuilder formats = new StringBuilder("<xf/>").append(format(true, true, false, 0));
        for (int style = 0; style < 8; style++) {
            formats.append(format((style & 4) > 0, (style & 2) > 0, (style & 1) > 0, 1));
        }
        return """
            <styleSheet xmlns="%s"><fonts count="2"><font><sz val="8"/><name val="Arial"/></font>\
            <font><b/><sz val="8"/><name val="Arial"/></font></fonts><fills count="2"><fill>\
            <patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
            <borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/>\
            <bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
            <cellXfs count="10">%s</cellXfs></styleSheet>\
            """.formatted(SheetForm.MAIN, formats);
    }

    private static String format(boolean bold, boolean centred, boolean upright, int border) {
        return "<xf numFmtId=\"49\" fontId=\"%d\" fillId=\"0\" borderId=\"%d\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\"%s\" vertical=\"center\" textRotation=\"%d\" wrapText=\"1\"/></xf>"
                .formatted(bold ? 1 : 0, border, centred ? "center" : "left", upright ? 90 : 0);
    }
}
