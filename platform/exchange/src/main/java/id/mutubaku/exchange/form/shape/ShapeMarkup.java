package id.mutubaku.exchange.form.shape;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.drawing.Edge;
import id.mutubaku.document.drawing.Joint;
import id.mutubaku.document.drawing.Point;
import id.mutubaku.document.drawing.Symbol;
import id.mutubaku.document.markup.Markup;
import id.mutubaku.exchange.form.FormPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The symbols and arrows of a page as DrawingML; the elements around their shapes are those of the program. */
public final class ShapeMarkup {
    /** How many units of DrawingML are one of ours. */
    public static final int EMU = 635;

    private static final int LINE = 9_525;

    private final FormPage page;
    private final ShapeFrame frame;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The elements with which a program wraps shapes. */
    public interface ShapeFrame {
        /**
         * Writes a shape with what is around it.
         *
         * @param box where it is, in twentieths of a point
         * @param shape its look and its text
         */
        void shape(int number, String name, Box box, DrawnShape shape);

        /**
         * Writes a connector with what is around it.
         *
         * @param free the same line as a free path, for a program that leads connectors as it likes
         * @param from the shape at its begin, and the site there
         */
        void connector(int number, DrawnLine line, DrawnLine free, Optional<Tie> from, Optional<Tie> to);
    }

    /**
     * What is drawn in a frame.
     *
     * @param properties its look, as DrawingML
     * @param lines its text
     * @param size of its letters, in twentieths of a point
     * @param label whether it is a text without a shape
     */
    public record DrawnShape(String properties, List<String> lines, int size, boolean label) {
        public DrawnShape {
            lines = List.copyOf(lines);
        }
    }

    /** A line in its box, in twentieths of a point, with its look as DrawingML. */
    public record DrawnLine(Box box, String properties) {}

    /** The tie of a connector to a site of a shape: 0 above, 1 left, 2 below, 3 right. */
    public record Tie(int shape, int site) {}

    public ShapeMarkup(FormPage page, ShapeFrame frame) {
        this.page = page;
        this.frame = frame;
    }

    /** Writes all of the page. */
    public void write() {
        page.symbols().forEach(symbol -> numbers.put(symbol.id(), numbers.size() + 2));
        page.symbols().forEach(this::symbol);
        int number = numbers.size() + 2;
        for (Joint joint : page.joints()) {
            connector(number++, List.of(joint.from(), joint.to()), false, Optional.empty(), Optional.empty());
        }
        for (Edge edge : page.edges()) {
            connector(number++, edge.line(), true, tie(edge.from(), edge.line().get(0)), tie(edge.to(), last(edge)));
            label(number++, edge);
        }
    }

    private static Point last(Edge edge) {
        return edge.line().get(edge.line().size() - 1);
    }

    private void symbol(Symbol symbol) {
        String preset = switch (symbol.shape()) {
            case CAPSULE -> "flowChartTerminator";
            case BOX -> "flowChartProcess";
            case DIAMOND -> "flowChartDecision";
            case PENTAGON -> "flowChartOffpageConnector";
        };
        Markup look = new Markup();
        ShapeLines.frame(look, symbol.box(), "");
        ShapeLines.preset(look, preset, List.of());
        look.open("a:solidFill").open("a:srgbClr").with("val", "FFFFFF").close().close();
        ShapeLines.line(look, LINE, false);
        List<String> lines = symbol.text().map(text -> text.lines()).orElse(List.of());
        int size = symbol.text().map(text -> text.size()).orElse(140);
        int number = numbers.getOrDefault(symbol.id(), 0);
        frame.shape(number, preset, symbol.box(), new DrawnShape(look.toString(), lines, size, false));
    }

    private void label(int number, Edge edge) {
        edge.label().ifPresent(text -> {
            Box box = new Box(
                    text.box().x() - 20,
                    text.box().y(),
                    text.box().width() + 80,
                    text.box().height());
            Markup look = new Markup();
            ShapeLines.frame(look, box, "");
            ShapeLines.preset(look, "rect", List.of());
            look.open("a:noFill").close();
            look.open("a:ln").open("a:noFill").close().close();
            frame.shape(number, "label", box, new DrawnShape(look.toString(), text.lines(), text.size(), true));
        });
    }

    private Optional<Tie> tie(String symbol, Point end) {
        return page.symbols().stream()
                .filter(each -> each.id().equals(symbol))
                .findFirst()
                .map(each -> new Tie(numbers.getOrDefault(symbol, 0), site(each.box(), end)));
    }

    /** Returns the side of a box that a line ends at. */
    private static int site(Box box, Point end) {
        int[] distances = {
            Math.abs(end.y() - box.y()),
            Math.abs(end.x() - box.x()),
            Math.abs(end.y() - box.bottom()),
            Math.abs(end.x() - box.right())
        };
        int nearest = 0;
        for (int side = 1; side < distances.length; side++) {
            nearest = distances[side] < distances[nearest] ? side : nearest;
        }
        return nearest;
    }

    private void connector(int number, List<Point> line, boolean arrow, Optional<Tie> from, Optional<Tie> to) {
        DrawnLine free = free(line, arrow);
        ConnectorShape shape = ConnectorShape.of(line);
        frame.connector(number, shape.preset().isEmpty() ? free : preset(shape, arrow), free, from, to);
    }

    private static DrawnLine free(List<Point> line, boolean arrow) {
        Box box = around(line);
        Markup look = new Markup();
        ShapeLines.frame(look, box, "");
        ShapeLines.path(look, line, box);
        ShapeLines.line(look, LINE, arrow);
        return new DrawnLine(box, look.toString());
    }

    private static DrawnLine preset(ConnectorShape shape, boolean arrow) {
        Box box = new Box(shape.x(), shape.y(), shape.width(), shape.height());
        Markup look = new Markup();
        ShapeLines.frame(look, box, transform(shape));
        ShapeLines.preset(look, shape.preset(), shape.adjusts());
        ShapeLines.line(look, LINE, arrow);
        return new DrawnLine(box, look.toString());
    }

    private static Box around(List<Point> line) {
        int left = line.stream().mapToInt(Point::x).min().orElse(0);
        int top = line.stream().mapToInt(Point::y).min().orElse(0);
        int right = line.stream().mapToInt(Point::x).max().orElse(0);
        int bottom = line.stream().mapToInt(Point::y).max().orElse(0);
        return new Box(left, top, right - left, bottom - top);
    }

    private static String transform(ConnectorShape shape) {
        return (shape.turned() ? " rot=\"5400000\"" : "")
                + (shape.flippedAcross() ? " flipH=\"1\"" : "")
                + (shape.flippedDown() ? " flipV=\"1\"" : "");
    }
}
