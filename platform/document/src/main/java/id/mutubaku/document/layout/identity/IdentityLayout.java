package id.mutubaku.document.layout.identity;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.drawing.TextBlock;
import id.mutubaku.document.drawing.TextBlock.Alignment;
import id.mutubaku.document.label.PrintedLabels;
import id.mutubaku.document.layout.Paper;
import id.mutubaku.document.text.TextStyle;
import id.mutubaku.model.definition.PrintedSop;
import java.util.List;

/** The layout of what stands before the table. */
public final class IdentityLayout {
    private static final TextStyle COVER = new TextStyle(320, true);
    private static final TextStyle NOTE = new TextStyle(140, false);

    private final PrintedSop document;
    private final PrintedLabels labels;

    /** Takes the printed part of an SOP. */
    public IdentityLayout(PrintedSop document, PrintedLabels labels) {
        this.document = document;
        this.labels = labels;
    }

    /** Lays it out on a paper. */
    public List<IdentityPage> on(Paper paper) {
        PageStack pages = new PageStack(paper.sheet());
        cover(pages);
        new BlockLayout(document, labels).on(pages);
        new BoxesLayout(document, labels).on(pages);
        notes(pages);
        return pages.pages();
    }

    private void cover(PageStack pages) {
        List<String> lines = document.cover().stream()
                .flatMap(line -> COVER.lines(line, pages.width()).stream())
                .toList();
        if (!lines.isEmpty()) {
            int height = lines.size() * COVER.lineHeight();
            int top = pages.top() + Math.max(0, (pages.room() - height) / 2);
            pages.add(title(lines, new Box(pages.left(), top, pages.width(), height), COVER));
            pages.below(height);
            pages.turn();
        }
    }

    static Entry title(List<String> lines, Box box, TextStyle style) {
        TextBlock text = new TextBlock(box, lines, style.size(), style.bold(), Alignment.CENTRE, false);
        return new Entry(Entry.Kind.TITLE, List.of(text));
    }

    private void notes(PageStack pages) {
        for (String note : document.footer()) {
            List<String> lines = NOTE.lines(note, pages.width());
            int height = lines.size() * NOTE.lineHeight();
            if (height > pages.room()) {
                pages.turn();
            }
            Box box = new Box(pages.left(), pages.top() + BoxesLayout.PADDING, pages.width(), height);
            TextBlock text = new TextBlock(box, lines, NOTE.size(), NOTE.bold(), Alignment.LEFT, false);
            pages.add(new Entry(Entry.Kind.LINE, List.of(text)));
            pages.below(height + BoxesLayout.PADDING);
        }
    }
}
