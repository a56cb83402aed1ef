package id.mutubaku.document.layout.identity;

import id.mutubaku.document.drawing.Box;
import java.util.ArrayList;
import java.util.List;

/** Pages that are filled from above to below. */
final class PageStack {
    private static final int MARGIN = 700;

    private final Box sheet;
    private final List<IdentityPage> full = new ArrayList<>();
    private final List<Box> frames = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private int y = MARGIN;

    PageStack(Box sheet) {
        this.sheet = sheet;
    }

    int left() {
        return MARGIN;
    }

    int width() {
        return sheet.width() - 2 * MARGIN;
    }

    /** Returns where the next block begins. */
    int top() {
        return y;
    }

    /** Returns the height that is left on the page. */
    int room() {
        return sheet.height() - MARGIN - y;
    }

    /** Returns the height of a page on which nothing stands. */
    int wholeRoom() {
        return sheet.height() - 2 * MARGIN;
    }

    void frame(Box box) {
        frames.add(box);
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    /** Puts what follows below a block. */
    void below(int height) {
        y += height;
    }

    /** Ends the page, unless nothing stands on it. */
    void turn() {
        if (!entries.isEmpty() || !frames.isEmpty()) {
            Box grown = new Box(0, 0, sheet.width(), Math.max(sheet.height(), y + MARGIN));
            full.add(new IdentityPage(grown, frames, entries));
            frames.clear();
            entries.clear();
        }
        y = MARGIN;
    }

    List<IdentityPage> pages() {
        turn();
        return List.copyOf(full);
    }
}
