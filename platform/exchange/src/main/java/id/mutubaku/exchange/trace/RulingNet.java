package id.mutubaku.exchange.trace;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Point;
import id.mutubaku.exchange.picture.ShapeKind;
import id.mutubaku.exchange.picture.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The straight lines of a page that hold each other up: nets of ruling lines, of which tables are made. */
final class RulingNet {
    private static final int MOST = 1200;
    private static final int MOST_PASSES = 50;
    private static final double LONG = 40;
    private static final int COMPANIONS = 3;

    private final List<Ruling> level;
    private final List<Ruling> upright;

    private RulingNet(List<Ruling> level, List<Ruling> upright) {
        this.level = level;
        this.upright = upright;
    }

    /** Finds the nets in straight pieces and in the sides of cells that were drawn as rectangles. */
    static RulingNet of(List<Piece> pieces, List<Outline> outlines) {
        List<Ruling> straight = new ArrayList<>();
        pieces.stream().filter(piece -> piece.isLevel() || piece.isUpright()).forEach(piece -> straight.add(of(piece)));
        List<Ruling> sides = new ArrayList<>();
        outlines.stream()
                .filter(outline -> outline.kind() == ShapeKind.BOX && outline.drawn())
                .forEach(outline -> sides.addAll(sides(outline.box())));
        if (straight.size() > MOST * 10) {
            return new RulingNet(List.of(), List.of());
        }
        straight.addAll(sharedSides(sides, straight));
        RulingNet net = new RulingNet(merged(straight, true), merged(straight, false));
        net.dropLoose();
        net.closeOpenSides();
        return net;
    }

    private static Ruling of(Piece piece) {
        Point first = piece.points().get(0);
        Point last = piece.points().get(1);
        return piece.isLevel()
                ? new Ruling(true, first.middle(last).y(), Math.min(first.x(), last.x()), Math.max(first.x(), last.x()))
                : new Ruling(
                        false, first.middle(last).x(), Math.min(first.y(), last.y()), Math.max(first.y(), last.y()));
    }

    private static List<Ruling> sides(Box box) {
        return List.of(
                new Ruling(true, box.top(), box.left(), box.right()),
                new Ruling(true, box.bottom(), box.left(), box.right()),
                new Ruling(false, box.left(), box.top(), box.bottom()),
                new Ruling(false, box.right(), box.top(), box.bottom()));
    }

    /** Returns the sides of all rectangles that share a side with another rectangle or lie on a straight line. */
    private static List<Ruling> sharedSides(List<Ruling> sides, List<Ruling> straight) {
        List<Ruling> shared = new ArrayList<>();
        for (int first = 0; first + 3 < sides.size() && sides.size() <= MOST; first += 4) {
            List<Ruling> own = sides.subList(first, first + 4);
            boolean cell = own.stream().anyMatch(side -> liesOnAnother(side, own, sides) || lies(side, straight));
            if (cell) {
                shared.addAll(own);
            }
        }
        return shared;
    }

    private static boolean liesOnAnother(Ruling side, List<Ruling> own, List<Ruling> sides) {
        return sides.stream().anyMatch(other -> !own.contains(other) && overlaps(side, other));
    }

    private static boolean lies(Ruling side, List<Ruling> lines) {
        return lines.stream().anyMatch(other -> overlaps(side, other));
    }

    private static boolean overlaps(Ruling side, Ruling other) {
        double shared = Math.min(side.to(), other.to()) - Math.max(side.from(), other.from());
        return side.level() == other.level()
                && Math.abs(side.at() - other.at()) <= 1
                && shared > 0.5 * Math.min(side.length(), other.length());
    }

    private static List<Ruling> merged(List<Ruling> rulings, boolean level) {
        List<Ruling> sorted = rulings.stream()
                .filter(ruling -> ruling.level() == level)
                .sorted(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from))
                .toList();
        List<Ruling> merged = new ArrayList<>();
        for (Ruling ruling : sorted) {
            Ruling grown = ruling;
            for (int index = merged.size() - 1;
                    index >= 0 && ruling.at() - merged.get(index).at() < 4;
                    index--) {
                if (merged.get(index).goesOnIn(grown)) {
                    grown = merged.remove(index).with(grown);
                }
            }
            merged.add(grown);
        }
        return merged;
    }

    /** Drops, again and again, the lines of which an end lies on no other: a table has no loose ends. */
    private void dropLoose() {
        boolean dropped = level.size() <= MOST && upright.size() <= MOST;
        if (!dropped) {
            level.clear();
            upright.clear();
        }
        for (int pass = 0; dropped && pass < MOST_PASSES; pass++) {
            boolean fewer = level.removeIf(ruling -> isLoose(ruling, upright));
            dropped = upright.removeIf(ruling -> isLoose(ruling, level)) || fewer;
        }
    }

    private boolean isLoose(Ruling ruling, List<Ruling> others) {
        return isLoose(ruling, others, true) || isLoose(ruling, others, false);
    }

    private boolean isLoose(Ruling ruling, List<Ruling> others, boolean first) {
        return others.stream().noneMatch(other -> ruling.endsAt(other, first))
                && !(ruling.length() >= LONG
                        && isOutermost(ruling, first)
                        && companions(ruling, first).size() >= COMPANIONS);
    }

    /** Tells whether no line of its direction goes on beyond its end. */
    private boolean isOutermost(Ruling ruling, boolean first) {
        return (ruling.level() ? level : upright)
                .stream()
                        .allMatch(other -> first
                                ? other.from() >= ruling.from() - Ruling.TOUCH
                                : other.to() <= ruling.to() + Ruling.TOUCH);
    }

    /** Returns the lines beside one that end where it ends, as those of a table do whose last line is missing. */
    private List<Ruling> companions(Ruling ruling, boolean first) {
        return (ruling.level() ? level : upright)
                .stream()
                        .filter(other -> other.length() >= LONG)
                        .filter(other -> Math.abs(end(other, first) - end(ruling, first)) <= Ruling.TOUCH)
                        .toList();
    }

    private static double end(Ruling ruling, boolean first) {
        return first ? ruling.from() : ruling.to();
    }

    /** Draws the outer line where several lines end side by side at none. */
    private void closeOpenSides() {
        for (boolean first : List.of(true, false)) {
            close(upright, level, first);
            close(level, upright, first);
        }
    }

    private void close(List<Ruling> open, List<Ruling> across, boolean first) {
        List<Ruling> closing = new ArrayList<>();
        for (Ruling ruling : open) {
            double at = end(ruling, first);
            boolean closed = across.stream().anyMatch(other -> ruling.endsAt(other, first))
                    || closing.stream().anyMatch(other -> Math.abs(other.at() - at) <= Ruling.TOUCH);
            if (!closed) {
                List<Ruling> beside = companions(ruling, first);
                double from = beside.stream().mapToDouble(Ruling::at).min().orElse(ruling.at());
                double to = beside.stream().mapToDouble(Ruling::at).max().orElse(ruling.at());
                closing.add(new Ruling(!ruling.level(), at, from, to));
            }
        }
        across.addAll(closing);
    }

    /** Tells whether a straight piece is part of a net. */
    boolean contains(Piece piece) {
        return (piece.isLevel() || piece.isUpright()) && contains(of(piece));
    }

    private boolean contains(Ruling ruling) {
        return (ruling.level() ? level : upright)
                .stream()
                        .anyMatch(net -> net.goesOnIn(ruling)
                                && ruling.from() >= net.from() - Ruling.TOUCH
                                && ruling.to() <= net.to() + Ruling.TOUCH);
    }

    /** Tells whether all sides of a box are ruling lines. */
    boolean contains(Box box) {
        return sides(box).stream().allMatch(this::contains);
    }

    /** Returns one table for each connected net; one of a single cell is a frame. */
    List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        Set<Ruling> seen = new HashSet<>();
        for (Ruling ruling : level) {
            if (!seen.contains(ruling)) {
                new CellGrid(connected(ruling, seen)).table().ifPresent(tables::add);
            }
        }
        return tables;
    }

    private List<Ruling> connected(Ruling first, Set<Ruling> seen) {
        List<Ruling> net = new ArrayList<>();
        Deque<Ruling> open = new ArrayDeque<>(List.of(first));
        seen.add(first);
        while (!open.isEmpty()) {
            Ruling ruling = open.remove();
            net.add(ruling);
            (ruling.level() ? upright : level)
                    .stream().filter(ruling::meets).filter(seen::add).forEach(open::add);
        }
        return net;
    }
}
