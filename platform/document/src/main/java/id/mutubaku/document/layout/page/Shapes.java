package id.mutubaku.document.layout.page;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.drawing.Point;
import id.mutubaku.document.drawing.Symbol;
import id.mutubaku.document.drawing.Symbol.Shape;
import id.mutubaku.document.drawing.TextBlock;
import id.mutubaku.document.drawing.TextBlock.Alignment;
import id.mutubaku.document.layout.plan.PlannedSymbol;
import id.mutubaku.document.layout.plan.Symbols;
import id.mutubaku.document.layout.route.Direction;
import id.mutubaku.document.layout.table.FlowArea;
import id.mutubaku.document.text.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shapes of symbols at their places, and where lines meet their borders. */
final class Shapes {
    private static final TextStyle LETTERS = new TextStyle(Symbols.STYLE.size(), true);

    private final FlowArea area;
    private final Map<Integer, String> letters;

    /**
     * Draws in an area.
     *
     * @param letters of the connectors, by the number of their arrow
     */
    Shapes(FlowArea area, Map<Integer, String> letters) {
        this.area = area;
        this.letters = letters;
    }

    Symbol symbol(PlannedSymbol planned, int middle) {
        Optional<String> letter = planned.arrow().map(arrow -> letters.getOrDefault(arrow, ""));
        Box box = box(planned, middle, letter);
        List<String> lines = letter.map(List::of).orElse(planned.text());
        return new Symbol(
                planned.id(),
                letter.orElse(planned.node()),
                planned.shape(),
                box,
                planned.role(),
                lines.isEmpty() ? Optional.empty() : Optional.of(text(lines, box, style(planned.shape()))));
    }

    private Box box(PlannedSymbol planned, int middle, Optional<String> letter) {
        int centre = (area.centre(planned.first()) + area.centre(planned.last())) / 2;
        int usual = area.symbolWidth(planned.last() - planned.first() + 1);
        int width = switch (planned.shape()) {
            case PENTAGON ->
                Math.max(Symbols.PENTAGON, letter.map(LETTERS::width).orElse(0) + 80);
            case CAPSULE -> Math.max(usual, Symbols.STYLE.width(planned.text()) + Symbols.CAPSULE_PADDING);
            case BOX, DIAMOND -> usual;
        };
        return Box.around(centre, middle, width, planned.height());
    }

    private static TextStyle style(Shape shape) {
        return shape == Shape.PENTAGON ? LETTERS : Symbols.STYLE;
    }

    private static TextBlock text(List<String> lines, Box symbol, TextStyle style) {
        Box box = Box.around(symbol.middleX(), symbol.middleY(), style.width(lines), lines.size() * style.lineHeight());
        return new TextBlock(box, lines, style.size(), style.bold(), Alignment.CENTRE, false);
    }

    /** Returns where a line that leaves a symbol in a direction, at a place, meets its border. */
    static Point leaves(Symbol symbol, Direction direction, int x) {
        Box box = symbol.box();
        return switch (direction) {
            case LEFT -> new Point(box.x(), box.middleY());
            case RIGHT -> new Point(box.right(), box.middleY());
            case DOWN -> new Point(x, box.bottom() - slope(symbol, x));
            case UP -> new Point(x, box.y() + slope(symbol, x));
        };
    }

    /** Returns where a line that reaches a symbol in a direction, at a place, meets its border. */
    static Point reaches(Symbol symbol, Direction direction, int x) {
        Box box = symbol.box();
        return switch (direction) {
            case LEFT -> new Point(box.right(), box.middleY());
            case RIGHT -> new Point(box.x(), box.middleY());
            case DOWN -> new Point(x, box.y() + slope(symbol, x));
            case UP -> new Point(x, box.bottom() - slope(symbol, x));
        };
    }

    /** Returns how far the border of a diamond is within its rectangle, beside its middle. */
    private static int slope(Symbol symbol, int x) {
        Box box = symbol.box();
        return symbol.shape() == Shape.DIAMOND
                ? Math.abs(x - box.middleX()) * box.height() / Math.max(1, box.width())
                : 0;
    }
}
