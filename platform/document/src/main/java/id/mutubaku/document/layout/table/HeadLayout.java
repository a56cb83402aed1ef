package id.mutubaku.document.layout.table;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.drawing.Cell;
import id.mutubaku.document.drawing.Column;
import id.mutubaku.document.drawing.TextBlock;
import id.mutubaku.document.drawing.TextBlock.Alignment;
import id.mutubaku.document.text.TextStyle;
import id.mutubaku.model.definition.PrintedSop.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The layout of the heading rows. */
final class HeadLayout {
    private static final int TALLEST_UPRIGHT = 1800;

    private final Sheet sheet;
    private final TextStyle style;
    private final int levels;
    private final boolean upright;

    HeadLayout(Sheet sheet) {
        this.sheet = sheet;
        this.style = sheet.bold();
        this.levels = sheet.paths().stream().mapToInt(List::size).max().orElse(1);
        this.upright = IntStream.range(0, sheet.columns().size())
                .anyMatch(column -> isActor(column) && style.longestWord(own(column)) > textWidth(column, column));
    }

    /**
     * A heading before its place is known.
     *
     * @param first number of its first column
     * @param last number of its last column
     * @param level of the row in which it begins
     * @param down number of rows that it goes over
     */
    private record Heading(String text, int first, int last, int level, int down) {}

    TableHead head(boolean numbered) {
        List<Heading> headings = headings();
        int[] tops = tops(headings);
        List<Cell> cells = new ArrayList<>();
        for (Heading heading : headings) {
            int bottom = tops[heading.level() + heading.down()];
            Box box = box(heading.first(), heading.last(), tops[heading.level()], bottom);
            cells.add(new Cell(heading.first(), box, Optional.of(text(heading, box))));
        }
        int bottom = tops[levels];
        return numbered ? numbered(cells, bottom) : new TableHead(cells, bottom);
    }

    private TableHead numbered(List<Cell> cells, int top) {
        int bottom = top + style.lineHeight() + Sheet.PADDING;
        for (int column = 0; column < sheet.columns().size(); column++) {
            Box box = box(column, column, top, bottom);
            List<String> lines = List.of(String.valueOf(column + 1));
            cells.add(new Cell(column, box, Optional.of(centred(lines, box))));
        }
        return new TableHead(cells, bottom);
    }

    private List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        for (int level = 0; level < levels; level++) {
            for (int column = 0; column < sheet.columns().size(); column++) {
                if (sheet.paths().get(column).size() > level) {
                    Heading heading = heading(column, level);
                    headings.add(heading);
                    column = heading.last();
                }
            }
        }
        return headings;
    }

    private Heading heading(int column, int level) {
        List<String> path = sheet.paths().get(column);
        boolean own = level == path.size() - 1;
        int last = column;
        while (!own && shares(column, last + 1, level)) {
            last++;
        }
        return new Heading(path.get(level), column, last, level, own ? levels - level : 1);
    }

    private boolean shares(int column, int other, int level) {
        if (other >= sheet.paths().size()) {
            return false;
        }
        List<String> path = sheet.paths().get(column);
        List<String> beside = sheet.paths().get(other);
        return beside.size() > level + 1 && beside.subList(0, level + 1).equals(path.subList(0, level + 1));
    }

    /** Returns the upper edge of every level, and behind them the lower edge of the last. */
    private int[] tops(List<Heading> headings) {
        int[] heights = new int[levels];
        for (Heading heading : headings) {
            int bottom = heading.level() + heading.down() - 1;
            int above = IntStream.range(heading.level(), bottom)
                    .map(level -> heights[level])
                    .sum();
            heights[bottom] = Math.max(heights[bottom], height(heading) - above);
        }
        int[] tops = new int[levels + 1];
        tops[0] = sheet.top();
        for (int level = 0; level < levels; level++) {
            tops[level + 1] = tops[level] + heights[level];
        }
        return tops;
    }

    private int height(Heading heading) {
        List<String> lines = lines(heading);
        return (stands(heading) ? style.width(lines) : lines.size() * style.lineHeight()) + 2 * Sheet.PADDING;
    }

    private List<String> lines(Heading heading) {
        int width = textWidth(heading.first(), heading.last());
        if (!stands(heading)) {
            return style.lines(heading.text(), width);
        }
        int most = Math.max(1, width / style.lineHeight());
        int length = Math.min(TALLEST_UPRIGHT, style.longestWord(heading.text()));
        while (style.lines(heading.text(), length).size() > most) {
            length += style.size();
        }
        return style.lines(heading.text(), length);
    }

    private TextBlock text(Heading heading, Box cell) {
        List<String> lines = lines(heading);
        if (!stands(heading)) {
            return centred(lines, cell);
        }
        Box box = Box.around(cell.middleX(), cell.middleY(), lines.size() * style.lineHeight(), style.width(lines));
        return new TextBlock(box, lines, style.size(), true, Alignment.CENTRE, true);
    }

    private TextBlock centred(List<String> lines, Box cell) {
        Box box = Box.around(cell.middleX(), cell.middleY(), style.width(lines), lines.size() * style.lineHeight());
        return new TextBlock(box, lines, style.size(), true, Alignment.CENTRE, false);
    }

    private boolean stands(Heading heading) {
        return upright && isActor(heading.first()) && isOwn(heading);
    }

    private boolean isOwn(Heading heading) {
        return heading.level() == sheet.paths().get(heading.first()).size() - 1;
    }

    private boolean isActor(int column) {
        return sheet.columns().get(column).part() == Part.ACTORS;
    }

    private String own(int column) {
        List<String> path = sheet.paths().get(column);
        return path.get(path.size() - 1);
    }

    private int textWidth(int first, int last) {
        return sheet.columns().get(last).right() - sheet.columns().get(first).x() - Sheet.PADDING;
    }

    private Box box(int first, int last, int top, int bottom) {
        Column left = sheet.columns().get(first);
        return new Box(left.x(), top, sheet.columns().get(last).right() - left.x(), bottom - top);
    }
}
