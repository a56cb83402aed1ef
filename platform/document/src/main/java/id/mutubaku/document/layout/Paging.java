package id.mutubaku.document.layout;

import id.mutubaku.document.layout.page.PageHeights;
import id.mutubaku.document.layout.page.RoutedPage;
import id.mutubaku.document.layout.plan.PagePlan;
import id.mutubaku.document.layout.plan.PagePlanner;
import id.mutubaku.document.layout.plan.RowPiece;
import id.mutubaku.document.layout.table.RowText;
import id.mutubaku.document.layout.table.Sheet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The break of a table into pages: as many rows on each as fit, with the ways of their arrows. */
final class Paging {
    private static final int FEW_TRACKS = 3;
    private static final int MANY_TRACKS = 24;
    private static final int LEAST_ROW = 500;

    private final PagePlanner planner;
    private final Sheet sheet;
    private final int top;

    Paging(PagePlanner planner, Sheet sheet, int top) {
        this.planner = planner;
        this.sheet = sheet;
        this.top = top;
    }

    /** A page with its ways and heights. */
    record LaidPage(RoutedPage page, PageHeights heights) {}

    List<LaidPage> pages() {
        Deque<RowPiece> left = new ArrayDeque<>(planner.pieces());
        List<LaidPage> pages = new ArrayList<>();
        while (!left.isEmpty()) {
            pages.add(next(left));
        }
        return pages;
    }

    /** Lays the next page out, and takes its rows away. */
    private LaidPage next(Deque<RowPiece> left) {
        splitTallest(left);
        List<RowPiece> rows = withoutArrows(new ArrayList<>(left).subList(0, atMost(left)));
        while (true) {
            Optional<LaidPage> page = lay(rows);
            int fitting =
                    page.map(laid -> laid.heights().rowsAbove(sheet.bottom())).orElse(rows.size() / 2);
            if (page.isPresent() && (fitting == rows.size() || rows.size() == 1)) {
                rows.forEach(row -> left.remove());
                return page.get();
            }
            if (rows.size() == 1) {
                return layCrowded(left.remove());
            }
            rows = rows.subList(0, Math.max(1, Math.min(fitting, rows.size() - 1)));
        }
    }

    /** Leaves rows away until the rest would fit if its arrows needed no room. */
    private List<RowPiece> withoutArrows(List<RowPiece> rows) {
        RoutedPage bare = RoutedPage.bare(planner.plan(rows), sheet.flow());
        int fitting = new PageHeights(bare, sheet, top).rowsAbove(sheet.bottom());
        return fitting == rows.size() || rows.size() == 1 ? rows : withoutArrows(rows.subList(0, Math.max(1, fitting)));
    }

    private Optional<LaidPage> lay(List<RowPiece> rows) {
        PagePlan plan = planner.plan(rows);
        for (int tracks = FEW_TRACKS; tracks <= MANY_TRACKS; tracks *= 2) {
            Optional<RoutedPage> routed = RoutedPage.of(plan, sheet.flow(), tracks, true);
            if (routed.isPresent()) {
                return routed.map(this::laid);
            }
        }
        return Optional.empty();
    }

    /** Lays one row out whose labels leave no way: an arrow over a label is better than no page. */
    private LaidPage layCrowded(RowPiece row) {
        return RoutedPage.of(planner.plan(List.of(row)), sheet.flow(), MANY_TRACKS, false)
                .map(this::laid)
                .orElseThrow(
                        () -> new IllegalStateException("Expected ways for the arrows of one row, but found none."));
    }

    private LaidPage laid(RoutedPage page) {
        return new LaidPage(page, new PageHeights(page, sheet, top));
    }

    /** Counts the rows that fit if their flowchart needs no room of its own. */
    private int atMost(Iterable<RowPiece> left) {
        int count = 0;
        int at = top;
        for (RowPiece piece : left) {
            at += Math.max(LEAST_ROW, height(piece.text().mostLines()));
            if (at > sheet.bottom()) {
                break;
            }
            count++;
        }
        return Math.max(1, count);
    }

    private int height(int lines) {
        return lines * sheet.text().lineHeight() + 2 * Sheet.PADDING;
    }

    /** Splits the first row if its text is longer than a page. */
    private void splitTallest(Deque<RowPiece> left) {
        RowPiece first = left.getFirst();
        int room = (sheet.bottom() - top - 2 * Sheet.PADDING) / sheet.text().lineHeight();
        int most = first.text().lines().stream().mapToInt(List::size).max().orElse(0);
        if (most > room) {
            left.removeFirst();
            RowText text = first.text();
            left.addFirst(new RowPiece(first.row(), text.part(room, most), true));
            left.addFirst(new RowPiece(first.row(), text.part(0, room), first.continued()));
        }
    }
}
