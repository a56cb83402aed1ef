package id.mutubaku.exchange.trace;

import id.mutubaku.exchange.picture.Line;
import id.mutubaku.exchange.picture.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The connectors of a page: pieces joined where two of them meet, with their heads. */
final class LineTracer {
    private static final double MEETING = 1.3;
    private static final double DASH = 14;
    private static final double GAP = 6;
    private static final int MOST = 4000;

    private final List<ArrowHead> heads;
    private final Set<ArrowHead> used = new HashSet<>();

    LineTracer(List<ArrowHead> heads) {
        this.heads = heads.size() > MOST ? List.of() : List.copyOf(heads);
    }

    /** Returns the lines of pieces, and the heads that belong to none as short arrows. */
    List<Line> lines(List<Piece> pieces) {
        List<Line> lines = new ArrayList<>();
        if (pieces.size() > MOST) {
            return lines;
        }
        pieces.stream()
                .filter(piece -> piece.points().size() > 1)
                .map(piece -> headed(Line.of(piece.points(), piece.dashed())))
                .forEach(lines::add);
        join(lines);
        heads.stream()
                .filter(head -> !used.contains(head))
                .map(ArrowHead::alone)
                .forEach(lines::add);
        return lines;
    }

    private Line headed(Line line) {
        List<Point> points = new ArrayList<>(line.points());
        Optional<Point> end = tip(points.get(points.size() - 2), points.get(points.size() - 1));
        Optional<Point> start = tip(points.get(1), points.get(0));
        end.ifPresent(tip -> points.set(points.size() - 1, tip));
        start.ifPresent(tip -> points.set(0, tip));
        return new Line(points, start.isPresent(), end.isPresent(), line.dashed());
    }

    private Optional<Point> tip(Point from, Point end) {
        for (ArrowHead head : heads) {
            Optional<Point> tip = head.tipFor(from, end);
            if (tip.isPresent()) {
                used.add(head);
                return tip;
            }
        }
        return Optional.empty();
    }

    private static void join(List<Line> lines) {
        for (int index = 0; index < lines.size(); index++) {
            boolean joined = true;
            while (joined) {
                joined = joinOne(lines, index);
            }
        }
    }

    private static boolean joinOne(List<Line> lines, int index) {
        Line line = lines.get(index);
        for (int other = index + 1; other < lines.size(); other++) {
            Optional<Line> both = joined(line, lines.get(other), lines);
            if (both.isPresent()) {
                lines.set(index, both.get());
                lines.remove(other);
                return true;
            }
        }
        return false;
    }

    private static Optional<Line> joined(Line first, Line second, List<Line> all) {
        for (Line one : List.of(first, reversed(first))) {
            for (Line next : List.of(second, reversed(second))) {
                boolean free = !one.headAtEnd() && !next.headAtStart();
                if (free && (meet(one, next, all) || isDash(one, next))) {
                    return Optional.of(together(one, next));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean meet(Line one, Line next, List<Line> all) {
        return one.end().distance(next.start()) <= MEETING
                && all.stream()
                                .filter(line -> line.start().distance(one.end()) <= MEETING
                                        || line.end().distance(one.end()) <= MEETING)
                                .count()
                        == 2;
    }

    /** Tells whether two short straight pieces in one line are dashes of it. */
    private static boolean isDash(Line one, Line next) {
        Point before = one.points().get(one.points().size() - 2);
        Point after = next.points().get(1);
        boolean shortPiece =
                next.points().size() == 2 && next.length() <= DASH && (one.dashed() || one.length() <= DASH);
        double gap = one.end().distance(next.start());
        return shortPiece
                && gap <= GAP
                && gap > 0.2
                && one.end().distance(before, after) < 0.6
                && next.start().distance(before, after) < 0.6
                && before.distance(after) > before.distance(one.end()) + gap;
    }

    private static Line together(Line one, Line next) {
        boolean dash = one.end().distance(next.start()) > MEETING;
        List<Point> points = new ArrayList<>(one.points());
        if (dash) {
            points.remove(points.size() - 1);
        }
        points.addAll(next.points().subList(1, next.points().size()));
        return new Line(points, one.headAtStart(), next.headAtEnd(), dash || one.dashed() || next.dashed());
    }

    private static Line reversed(Line line) {
        List<Point> points = new ArrayList<>(line.points());
        Collections.reverse(points);
        return new Line(points, line.headAtEnd(), line.headAtStart(), line.dashed());
    }
}
