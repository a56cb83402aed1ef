package id.mutubaku.document.layout.identity;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.label.PrintedLabels;
import id.mutubaku.model.definition.PrintedSop;
import id.mutubaku.model.definition.PrintedSop.Item;
import java.util.List;

/** The layout of the six boxes, two beside each other; a pair that is higher than a page goes on on the next. */
final class BoxesLayout {
    /** The distance of text from the borders around it. */
    static final int PADDING = 70;

    private final PrintedSop document;
    private final PrintedLabels labels;

    BoxesLayout(PrintedSop document, PrintedLabels labels) {
        this.document = document;
        this.labels = labels;
    }

    void on(PageStack pages) {
        pair(pages, "legalBasis", document.legalBasis(), "qualifications", document.qualifications());
        pair(pages, "relatedSops", document.relatedSops(), "equipment", document.equipment());
        pair(pages, "warnings", document.warnings(), "records", document.records());
    }

    private void pair(PageStack pages, String leftKey, List<Item> leftItems, String rightKey, List<Item> rightItems) {
        int half = pages.width() / 2;
        BoxLines left = BoxLines.of(labels.text(leftKey), leftItems, half - 2 * PADDING);
        BoxLines right = BoxLines.of(labels.text(rightKey), rightItems, pages.width() - half - 2 * PADDING);
        int count = Math.max(left.count(), right.count());
        if (height(count) > pages.room() && height(count) <= pages.wholeRoom()) {
            pages.turn();
        }
        for (int from = 0; from < count; ) {
            int fitting = (pages.room() - 2 * PADDING) / BoxLines.LINE_HEIGHT;
            if (fitting < Math.min(2, count - from)) {
                pages.turn();
                continue;
            }
            int to = Math.min(count, from + fitting);
            int height = height(to - from);
            Box box = new Box(pages.left(), pages.top(), half, height);
            Box beside = new Box(box.right(), box.y(), pages.width() - half, height);
            pages.frame(box);
            pages.frame(beside);
            left.entries(from, to, box.inside(PADDING)).forEach(pages::add);
            right.entries(from, to, beside.inside(PADDING)).forEach(pages::add);
            pages.below(height);
            from = to;
        }
    }

    private static int height(int lines) {
        return lines * BoxLines.LINE_HEIGHT + 2 * PADDING;
    }
}
