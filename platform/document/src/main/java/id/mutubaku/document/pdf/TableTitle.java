package id.mutubaku.document.pdf;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.drawing.Column;
import id.mutubaku.document.drawing.Drawing;
import id.mutubaku.document.drawing.TextBlock;
import id.mutubaku.document.drawing.TextBlock.Alignment;
import id.mutubaku.document.text.TextStyle;
import java.util.List;

/** The title above the table, in the margin that it leaves: the largest letters that have room there. */
final class TableTitle {
    private static final int LARGEST = 220;
    private static final int SMALLEST = 140;
    private static final int STEP = 20;
    private static final int ABOVE_TABLE = 80;

    private TableTitle() {}

    static TextBlock of(String text, Drawing drawing) {
        int top = drawing.pages().get(0).extent().y();
        int left = drawing.columns().get(0).x();
        Column last = drawing.columns().get(drawing.columns().size() - 1);
        int width = last.right() - left;
        TextStyle style = new TextStyle(LARGEST, true);
        List<String> lines = style.lines(text, width);
        while (lines.size() * style.lineHeight() > top - 2 * ABOVE_TABLE && style.size() > SMALLEST) {
            style = new TextStyle(style.size() - STEP, true);
            lines = style.lines(text, width);
        }
        int height = lines.size() * style.lineHeight();
        Box box = new Box(left, top - ABOVE_TABLE - height, width, height);
        return new TextBlock(box, lines, style.size(), style.bold(), Alignment.CENTRE, false);
    }
}
