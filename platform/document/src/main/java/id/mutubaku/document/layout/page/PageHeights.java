package id.mutubaku.document.layout.page;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.layout.plan.ExitLabel.Place;
import id.mutubaku.document.layout.plan.PlannedLine;
import id.mutubaku.document.layout.plan.PlannedRow;
import id.mutubaku.document.layout.route.Route;
import id.mutubaku.document.layout.route.RoutingGrid;
import id.mutubaku.document.layout.table.RowText;
import id.mutubaku.document.layout.table.Sheet;
import java.util.ArrayList;
import java.util.List;

/** The heights of a page: of its rows, by what stands in them, and of the lines of its grid that are in use. */
public final class PageHeights {
    private static final int TRACK_DISTANCE = 80;
    private static final int HEAD_CLEARANCE = 140;
    private static final int TAIL_CLEARANCE = 60;
    private static final int BORDER_CLEARANCE = 40;
    /** The distance of a label from its arrow. */
    static final int LABEL_DISTANCE = 30;

    private final RoutedPage page;
    private final Sheet sheet;
    private final boolean[] used;
    private final int[] y;
    private final List<Box> rows = new ArrayList<>();

    /** Gives a page its heights, from where its first row begins. */
    public PageHeights(RoutedPage page, Sheet sheet, int top) {
        this.page = page;
        this.sheet = sheet;
        List<PlannedLine> lines = page.plan().lines();
        int count = page.grid().line(lines.size() - 1).end();
        this.used = new boolean[count];
        this.y = new int[count];
        markUsed();
        int line = 0;
        int rowTop = top;
        List<Integer> heights = heights();
        for (int row = 0; row < heights.size(); row++) {
            PlannedRow planned = page.plan().rows().get(row);
            int flow = place(planned.lines(), line, 0);
            place(planned.lines(), line, rowTop + (heights.get(row) - flow) / 2);
            int left = sheet.left();
            int right = sheet.columns().get(sheet.columns().size() - 1).right();
            rows.add(new Box(left, rowTop, right - left, heights.get(row)));
            rowTop += heights.get(row);
            line += planned.lines().size();
        }
    }

    private void markUsed() {
        RoutingGrid grid = page.grid().grid();
        for (Route route : page.routes()) {
            for (int index = 1; index < route.points().size(); index++) {
                int line = grid.line(route.points().get(index));
                used[line] |= line == grid.line(route.points().get(index - 1));
            }
        }
    }

    /** Returns the heights of the rows: of their symbols or of their texts, whichever need more. */
    private List<Integer> heights() {
        List<Integer> heights = new ArrayList<>();
        int line = 0;
        for (PlannedRow row : page.plan().rows()) {
            int text = row.text().mostLines() * sheet.text().lineHeight() + 2 * Sheet.PADDING;
            heights.add(Math.max(text, place(row.lines(), line, 0)));
            line += row.lines().size();
        }
        for (int row = 0; row < heights.size(); row++) {
            spread(row, heights);
        }
        return heights;
    }

    /** Makes the last row of a cell that goes over several high enough for the cell. */
    private void spread(int row, List<Integer> heights) {
        RowText text = page.plan().rows().get(row).text();
        for (int column = 0; column < text.lines().size(); column++) {
            int last = Math.min(heights.size(), row + text.over().get(column)) - 1;
            int needed = text.lines().get(column).size() * sheet.text().lineHeight() + 2 * Sheet.PADDING;
            int there = heights.subList(row, last + 1).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            heights.set(last, heights.get(last) + Math.max(0, needed - there));
        }
    }

    /** Places lines below each other, and returns the height that they take. */
    private int place(List<PlannedLine> lines, int first, int top) {
        int at = top;
        for (int index = 0; index < lines.size(); index++) {
            at = place(lines.get(index), page.grid().line(first + index), at);
        }
        return at - top;
    }

    private int place(PlannedLine planned, GridLine line, int top) {
        int half = planned.height() / 2;
        int at = tracks(line.first(), line.tracks(), top + BORDER_CLEARANCE);
        at += planned.symbols().isEmpty() ? 0 : HEAD_CLEARANCE;
        y[line.above()] = at;
        at += Math.max(half, labels(planned, Place.ABOVE, 0));
        y[line.middle()] = at;
        y[line.below()] = at;
        at += Math.max(half, labels(planned, Place.BELOW, 0));
        for (int strip = 0; strip < line.strips(); strip++) {
            y[line.strip(strip)] = at;
            at += labels(planned, Place.STRIP, strip);
            at = tracks(line.strip(strip) + 1, line.tracks(), at);
        }
        return at + TAIL_CLEARANCE;
    }

    private static int labels(PlannedLine planned, Place place, int strip) {
        int height = planned.labelHeight(place, strip);
        return height == 0 ? 0 : height + LABEL_DISTANCE;
    }

    private int tracks(int first, int count, int top) {
        int at = top;
        for (int track = first; track < first + count; track++) {
            at += used[track] ? TRACK_DISTANCE : 0;
            y[track] = at;
        }
        return at;
    }

    int y(int gridLine) {
        return y[gridLine];
    }

    Box row(int number) {
        return rows.get(number);
    }

    /** Returns where the last row ends. */
    public int bottom() {
        return rows.get(rows.size() - 1).bottom();
    }

    /** Counts the rows that end above a limit. */
    public int rowsAbove(int limit) {
        return (int) rows.stream().filter(row -> row.bottom() <= limit).count();
    }
}
