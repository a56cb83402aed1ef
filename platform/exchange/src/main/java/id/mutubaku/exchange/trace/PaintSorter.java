package id.mutubaku.exchange.trace;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Point;
import id.mutubaku.exchange.picture.ShapeKind;
import java.util.ArrayList;
import java.util.List;

/** What painted paths are by themselves: outlines, stretches of lines, heads of arrows. */
final class PaintSorter {
    private static final double LEAST_SIDE = 5;
    private static final double RING = 3;

    private final List<Outline> outlines = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<ArrowHead> heads = new ArrayList<>();

    void sort(PaintedPath path) {
        for (Contour contour : path.contours()) {
            if (contour.points().size() < 2) {
                continue;
            }
            if (path.filled()) {
                sortFilled(path, contour);
            } else {
                sortStroked(path, contour);
            }
        }
    }

    private void sortFilled(PaintedPath path, Contour contour) {
        boolean inked = !path.pale() || path.stroked();
        var head = ArrowHead.ofTriangle(contour);
        if (head.isPresent() && inked) {
            heads.add(head.get());
        } else if (Ribbon.isThin(contour)) {
            if (inked) {
                Ribbon.middle(contour).ifPresent(points -> pieces.add(new Piece(points, path.dashed())));
            }
        } else {
            addOutline(contour, path.stroked() || isRing(path, contour));
        }
    }

    /** Tells whether a path fills only the border of a contour, because another one runs along its inside. */
    private static boolean isRing(PaintedPath path, Contour contour) {
        Box box = contour.box();
        return path.contours().stream()
                .anyMatch(other -> !other.equals(contour)
                        && box.contains(other.box())
                        && other.box().near(box, RING));
    }

    private void sortStroked(PaintedPath path, Contour contour) {
        if (contour.closed() && contour.points().size() > 2) {
            var head = ArrowHead.ofTriangle(contour);
            if (head.isPresent()) {
                heads.add(head.get());
            } else {
                addOutline(contour, true);
            }
            return;
        }
        var head = ArrowHead.ofStrokes(contour.points());
        if (head.isPresent()) {
            heads.add(head.get());
        } else {
            pieces.add(new Piece(contour.points(), path.dashed()));
        }
    }

    private void addOutline(Contour contour, boolean drawn) {
        Box box = contour.box();
        if (Math.min(box.width(), box.height()) < LEAST_SIDE) {
            if (drawn) {
                pieces.add(new Piece(axis(box), false));
            }
            return;
        }
        outlines.add(new Outline(Outlines.kind(contour), box, drawn));
    }

    /** Returns the middle of a flat box from end to end. */
    private static List<Point> axis(Box box) {
        Point center = box.center();
        return box.width() >= box.height()
                ? List.of(new Point(box.left(), center.y()), new Point(box.right(), center.y()))
                : List.of(new Point(center.x(), box.top()), new Point(center.x(), box.bottom()));
    }

    /** Returns the outlines, each place once: drawn before filled, and a symbol before anything else. */
    List<Outline> outlines() {
        List<Outline> distinct = new ArrayList<>();
        for (Outline outline : outlines) {
            int known = indexOf(outline.box(), distinct);
            if (known < 0) {
                distinct.add(outline);
            } else if (outline.drawn() && !distinct.get(known).drawn()) {
                ShapeKind kind = distinct.get(known).kind() == ShapeKind.OTHER
                        ? outline.kind()
                        : distinct.get(known).kind();
                distinct.set(known, new Outline(kind, distinct.get(known).box(), true));
            }
        }
        return distinct;
    }

    private static int indexOf(Box box, List<Outline> outlines) {
        for (int index = 0; index < outlines.size(); index++) {
            if (outlines.get(index).box().near(box, RING)) {
                return index;
            }
        }
        return -1;
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<ArrowHead> heads() {
        return heads;
    }
}
