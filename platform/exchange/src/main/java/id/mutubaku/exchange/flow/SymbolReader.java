package id.mutubaku.exchange.flow;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.PagePicture;
import id.mutubaku.exchange.picture.Shape;
import id.mutubaku.exchange.picture.ShapeKind;
import id.mutubaku.exchange.reading.PageText;
import id.mutubaku.exchange.reading.Place;
import id.mutubaku.exchange.table.ActivityTable;
import id.mutubaku.exchange.table.Column;
import id.mutubaku.exchange.table.Columns;
import id.mutubaku.exchange.table.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The reader of symbols: each closed outline among the columns of actors, with its row and its actor. */
final class SymbolReader {
    private static final double MARGIN = 25;
    private static final double NEAR_ROW = 25;
    private static final double LEAST_WIDTH = 9;
    private static final double LEAST_HEIGHT = 6;

    private final ActivityTable table;
    private final List<Symbol> symbols = new ArrayList<>();
    private final List<Place> strange = new ArrayList<>();

    SymbolReader(ActivityTable table) {
        this.table = table;
    }

    List<Symbol> symbols() {
        return symbols;
    }

    List<Place> strange() {
        return strange;
    }

    void read(PageText text) {
        PagePicture page = text.page();
        Columns columns = table.onPage().getOrDefault(page.number(), table.columns());
        List<Shape> shapes = page.shapes().stream()
                .filter(shape ->
                        shape.box().width() >= LEAST_WIDTH && shape.box().height() >= LEAST_HEIGHT)
                .filter(shape -> isAmongActors(shape.box(), columns))
                .sorted(Comparator.comparingDouble(shape -> shape.box().top()))
                .toList();
        for (Shape shape : shapes) {
            if (!isInAnother(shape, shapes) && !isLabel(shape, text)) {
                add(text, shape, columns);
            }
        }
    }

    private static boolean isAmongActors(Box box, Columns columns) {
        double left = columns.actors().stream().mapToDouble(Column::left).min().orElse(0);
        double right =
                columns.actors().stream().mapToDouble(Column::right).max().orElse(0);
        double middle = box.center().x();
        return middle >= left - MARGIN && middle <= right + MARGIN && box.width() <= right - left;
    }

    /** Tells whether a shape only frames an answer; a letter in a pentagon is never one. */
    private static boolean isLabel(Shape shape, PageText text) {
        return shape.kind() != ShapeKind.PENTAGON
                && ExitWords.isAnswer(text.look(shape.box()).text());
    }

    private static boolean isInAnother(Shape shape, List<Shape> shapes) {
        return shapes.stream()
                .anyMatch(other -> !other.equals(shape)
                        && other.box().contains(shape.box())
                        && other.box().area() > shape.box().area());
    }

    private void add(PageText text, Shape shape, Columns columns) {
        int page = text.page().number();
        int row = row(page, shape.box());
        boolean connector = shape.kind() == ShapeKind.PENTAGON || shape.kind() == ShapeKind.CIRCLE;
        if (!connector && row < 0) {
            strange.add(Flow.placeOf(page, shape));
            return;
        }
        int actor = actor(shape.box(), columns);
        String words = text.take(shape.box()).text();
        double share = columns.actors().isEmpty()
                ? 0
                : share(shape.box(), columns.actors().get(actor));
        double sure = (shape.kind() == ShapeKind.OTHER ? 0.6 : 1) * Math.min(1, 0.3 + share);
        symbols.add(new Symbol(
                shape.kind(), connector ? Symbol.NO_ROW : row, actor, new Place(page, shape.box()), words, sure));
    }

    private int row(int page, Box box) {
        int best = -1;
        double least = NEAR_ROW;
        for (int index = 0; index < table.rows().size(); index++) {
            TableRow row = table.rows().get(index);
            double distance = row.distance(page, box.center().y());
            if (distance < least) {
                least = distance;
                best = index;
            }
        }
        return best;
    }

    private static int actor(Box box, Columns columns) {
        List<Column> actors = columns.actors();
        int best = 0;
        for (int index = 1; index < actors.size(); index++) {
            if (overlap(box, actors.get(index)) > overlap(box, actors.get(best))) {
                best = index;
            }
        }
        return best;
    }

    private static double overlap(Box box, Column column) {
        double shared = Math.min(box.right(), column.right()) - Math.max(box.left(), column.left());
        return shared > 0 ? shared : shared / 1000;
    }

    private static double share(Box box, Column column) {
        return Math.max(0, overlap(box, column)) / box.width();
    }
}
