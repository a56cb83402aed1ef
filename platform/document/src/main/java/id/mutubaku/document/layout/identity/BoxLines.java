package id.mutubaku.document.layout.identity;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.drawing.TextBlock;
import id.mutubaku.document.drawing.TextBlock.Alignment;
import id.mutubaku.document.text.TextStyle;
import id.mutubaku.model.definition.PrintedSop.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a box: its heading, and its items, each behind its label.
 *
 * @param paragraphs the heading and the items
 * @param indent of the items, for their labels
 */
record BoxLines(List<Paragraph> paragraphs, int indent) {
    private static final TextStyle TEXT = new TextStyle(180, false);
    private static final TextStyle HEADING = new TextStyle(180, true);
    private static final int LEAST_INDENT = 270;

    /** The distance from one line to the next. */
    static final int LINE_HEIGHT = TEXT.lineHeight();

    BoxLines {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A heading or an item.
     *
     * @param label that stands before the first line; empty without one
     */
    private record Paragraph(Entry.Kind kind, String label, List<String> lines) {
        TextStyle style() {
            return kind == Entry.Kind.HEADING ? HEADING : TEXT;
        }
    }

    static BoxLines of(String heading, List<Item> items, int width) {
        List<String> labels = new ArrayList<>();
        for (Item item : items) {
            labels.add(item.label().orElse(labels.size() + 1 + "."));
        }
        int indent = labels.stream().allMatch(String::isEmpty)
                ? 0
                : Math.max(LEAST_INDENT, TEXT.width(labels) + BoxesLayout.PADDING);
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(new Paragraph(Entry.Kind.HEADING, "", HEADING.lines(heading, width)));
        for (int index = 0; index < items.size(); index++) {
            List<String> lines = TEXT.lines(items.get(index).text(), width - indent);
            paragraphs.add(new Paragraph(Entry.Kind.LINE, labels.get(index), lines));
        }
        return new BoxLines(paragraphs, indent);
    }

    int count() {
        return paragraphs.stream()
                .mapToInt(paragraph -> paragraph.lines().size())
                .sum();
    }

    /** Places some of the lines in a rectangle. */
    List<Entry> entries(int from, int to, Box box) {
        List<Entry> entries = new ArrayList<>();
        int first = 0;
        for (Paragraph paragraph : paragraphs) {
            int begin = Math.max(from, first);
            int end = Math.min(to, first + paragraph.lines().size());
            if (begin < end) {
                entries.add(entry(paragraph, begin - first, end - first, box, begin - from));
            }
            first += paragraph.lines().size();
        }
        return entries;
    }

    private Entry entry(Paragraph paragraph, int begin, int end, Box box, int line) {
        int y = box.y() + line * LINE_HEIGHT;
        int inset = paragraph.kind() == Entry.Kind.HEADING ? 0 : indent;
        List<TextBlock> texts = new ArrayList<>();
        if (begin == 0 && !paragraph.label().isEmpty()) {
            texts.add(text(paragraph, List.of(paragraph.label()), new Box(box.x(), y, inset, LINE_HEIGHT)));
        }
        List<String> lines = paragraph.lines().subList(begin, end);
        Box place = new Box(box.x() + inset, y, box.width() - inset, lines.size() * LINE_HEIGHT);
        texts.add(text(paragraph, lines, place));
        return new Entry(paragraph.kind(), texts);
    }

    private static TextBlock text(Paragraph paragraph, List<String> lines, Box box) {
        TextStyle style = paragraph.style();
        return new TextBlock(box, lines, style.size(), style.bold(), Alignment.LEFT, false);
    }
}
