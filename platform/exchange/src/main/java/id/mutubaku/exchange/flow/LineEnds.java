package id.mutubaku.exchange.flow;

import id.mutubaku.exchange.picture.Line;
import id.mutubaku.exchange.picture.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The symbols at the ends of the lines of one page: touched, aimed at, or reached through another line. */
final class LineEnds {
    private static final double TOUCH = 7;
    private static final double AIM = 45;
    private static final double ON_LINE = 3;
    private static final int STEPS = 24;

    private final List<Symbol> symbols;
    private final List<Line> lines;

    LineEnds(List<Symbol> symbols, List<Line> lines) {
        this.symbols = symbols;
        this.lines = lines;
    }

    /**
     * An end of a line.
     *
     * @param symbol the symbol there
     * @param sure how sure that is
     */
    record Attachment(Symbol symbol, double sure) {}

    /** Returns the symbol that a line comes from. */
    Optional<Attachment> source(Line line) {
        return source(line, new HashSet<>());
    }

    private Optional<Attachment> source(Line line, Set<Line> seen) {
        seen.add(line);
        return touched(line.start())
                .or(() -> joining(line.start(), line, seen).flatMap(other -> source(other, seen)))
                .or(() -> aimed(line.start(), line.points().get(1)));
    }

    /** Returns the symbol that a line leads to. */
    Optional<Attachment> target(Line line) {
        return target(line, new HashSet<>());
    }

    private Optional<Attachment> target(Line line, Set<Line> seen) {
        seen.add(line);
        return touched(line.end())
                .or(() -> joining(line.end(), line, seen).flatMap(other -> target(other, seen)))
                .or(() -> aimed(line.end(), line.points().get(line.points().size() - 2)));
    }

    private Optional<Attachment> touched(Point end) {
        return symbols.stream()
                .filter(symbol -> symbol.box().distance(end) <= TOUCH)
                .min(Comparator.comparingDouble(symbol -> nearness(symbol, end)))
                .map(symbol -> new Attachment(symbol, symbol.box().distance(end) <= 2.5 ? 1 : 0.9));
    }

    /** Returns how near the border of a symbol is to an end, so that a line from behind a box ends at that box. */
    private static double nearness(Symbol symbol, Point end) {
        return symbol.box().distance(end) + (symbol.box().contains(end) ? 0 : 0.5);
    }

    /** Returns a line on which another one ends; of several, the one with a head. */
    private Optional<Line> joining(Point end, Line line, Set<Line> seen) {
        return lines.stream()
                .filter(other -> !other.equals(line) && !seen.contains(other))
                .filter(other -> other.distance(end) <= ON_LINE)
                .max(Comparator.comparing(Line::headAtEnd));
    }

    /** Returns the first symbol on the way on from an end. */
    private Optional<Attachment> aimed(Point end, Point before) {
        double length = before.distance(end);
        if (length < 0.5) {
            return Optional.empty();
        }
        List<Point> way = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            double share = step * AIM / STEPS / length;
            way.add(new Point(end.x() + share * (end.x() - before.x()), end.y() + share * (end.y() - before.y())));
        }
        return way.stream()
                .flatMap(point ->
                        symbols.stream().filter(symbol -> symbol.box().grown(2).contains(point)))
                .findFirst()
                .map(symbol -> new Attachment(symbol, 0.6));
    }
}
