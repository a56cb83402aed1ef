package id.mutubaku.document.layout.page;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.drawing.Cell;
import id.mutubaku.document.drawing.Column;
import id.mutubaku.document.drawing.Edge;
import id.mutubaku.document.drawing.Joint;
import id.mutubaku.document.drawing.Page;
import id.mutubaku.document.drawing.Point;
import id.mutubaku.document.drawing.Row;
import id.mutubaku.document.drawing.Symbol;
import id.mutubaku.document.drawing.TextBlock;
import id.mutubaku.document.drawing.TextBlock.Alignment;
import id.mutubaku.document.layout.plan.Exit;
import id.mutubaku.document.layout.plan.ExitLabel;
import id.mutubaku.document.layout.plan.PlannedEdge;
import id.mutubaku.document.layout.plan.PlannedLine;
import id.mutubaku.document.layout.plan.PlannedRow;
import id.mutubaku.document.layout.plan.Symbols;
import id.mutubaku.document.layout.route.Route;
import id.mutubaku.document.layout.table.RowText;
import id.mutubaku.document.layout.table.Sheet;
import id.mutubaku.document.layout.table.TableHead;
import id.mutubaku.document.text.TextStyle;
import id.mutubaku.model.definition.PrintedSop.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The shapes of a page that has its ways and its heights. */
public final class PageDrawing {
    private static final Set<Part> CENTRED = Set.of(Part.NUMBER, Part.TIME);

    private final RoutedPage page;
    private final PageHeights heights;
    private final Sheet sheet;
    private final Shapes shapes;
    private final Map<String, Symbol> symbols = new LinkedHashMap<>();
    private final List<Joint> joints = new ArrayList<>();

    private PageDrawing(RoutedPage page, PageHeights heights, Sheet sheet, Map<Integer, String> letters) {
        this.page = page;
        this.heights = heights;
        this.sheet = sheet;
        this.shapes = new Shapes(sheet.flow(), letters);
        List<PlannedLine> lines = page.plan().lines();
        for (int number = 0; number < lines.size(); number++) {
            draw(lines.get(number), heights.y(page.grid().line(number).middle()));
        }
    }

    /**
     * Draws a page.
     *
     * @param letters of the connectors, by the number of their arrow
     */
    public static Page draw(
            int number,
            RoutedPage page,
            PageHeights heights,
            Sheet sheet,
            TableHead head,
            Map<Integer, String> letters) {
        PageDrawing drawing = new PageDrawing(page, heights, sheet, letters);
        return new Page(
                number,
                head.cells(),
                drawing.rows(),
                List.copyOf(drawing.symbols.values()),
                drawing.joints,
                drawing.edges());
    }

    private void draw(PlannedLine line, int middle) {
        List<Symbol> drawn = line.symbols().stream()
                .map(symbol -> shapes.symbol(symbol, middle))
                .toList();
        drawn.forEach(symbol -> symbols.put(symbol.id(), symbol));
        for (int index = 1; line.joined() && index < drawn.size(); index++) {
            Symbol left = drawn.get(index - 1);
            Symbol right = drawn.get(index);
            joints.add(new Joint(
                    left.node(),
                    new Point(left.box().right(), middle),
                    new Point(right.box().x(), middle)));
        }
    }

    private List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (PlannedEdge edge : page.plan().edges()) {
            edges.add(edge(edge, page.routes().get(edges.size())));
        }
        return edges;
    }

    private Edge edge(PlannedEdge edge, Route route) {
        List<Point> line = new ArrayList<>();
        int first = page.grid().x(route.points().get(0));
        int last = page.grid().x(route.points().get(route.points().size() - 1));
        line.add(Shapes.leaves(symbol(edge.from()), route.from().direction(), first));
        route.points().forEach(point -> line.add(point(point)));
        line.add(Shapes.reaches(symbol(edge.to()), route.to().direction(), last));
        return new Edge(edge.arrow(), edge.from(), edge.to(), corners(line), label(edge));
    }

    private Point point(int point) {
        return new Point(page.grid().x(point), heights.y(page.grid().grid().line(point)));
    }

    private Symbol symbol(String id) {
        return Optional.ofNullable(symbols.get(id)).orElseThrow();
    }

    /** Leaves the points out between which a line is straight. */
    private static List<Point> corners(List<Point> line) {
        List<Point> corners = new ArrayList<>();
        for (Point point : line) {
            int size = corners.size();
            if (size > 0 && corners.get(size - 1).equals(point)) {
                continue;
            }
            if (size > 1 && straight(corners.get(size - 2), corners.get(size - 1), point)) {
                corners.remove(size - 1);
            }
            corners.add(point);
        }
        return corners;
    }

    private static boolean straight(Point one, Point two, Point three) {
        return (one.x() == two.x() && two.x() == three.x()) || (one.y() == two.y() && two.y() == three.y());
    }

    private Optional<TextBlock> label(PlannedEdge edge) {
        GridLine line = page.placed(edge.from()).line();
        return edge.exit().flatMap(Exit::label).map(label -> {
            int at = heights.y(line.of(label));
            int middle = heights.y(line.middle());
            int top = switch (label.place()) {
                case ABOVE -> middle - PageHeights.LABEL_DISTANCE - label.height();
                case BELOW -> middle + PageHeights.LABEL_DISTANCE;
                case STRIP -> at + PageHeights.LABEL_DISTANCE;
            };
            return text(label, top);
        });
    }

    private static TextBlock text(ExitLabel label, int top) {
        Box box = new Box(label.x(), top, label.width(), label.height());
        return new TextBlock(box, label.lines(), Symbols.STYLE.size(), false, Alignment.LEFT, false);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int[] covered = new int[sheet.columns().size()];
        for (int row = 0; row < page.plan().rows().size(); row++) {
            PlannedRow planned = page.plan().rows().get(row);
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < covered.length; column++) {
                if (covered[column] == 0) {
                    int last = Math.min(
                                    page.plan().rows().size(),
                                    row + planned.text().over().get(column))
                            - 1;
                    covered[column] = last - row + 1;
                    cells.add(cell(column, planned.text(), row, last));
                }
                covered[column]--;
            }
            rows.add(new Row(planned.step(), planned.continued(), heights.row(row), cells));
        }
        return rows;
    }

    private Cell cell(int number, RowText text, int first, int last) {
        Column column = sheet.columns().get(number);
        int top = heights.row(first).y();
        Box box = new Box(column.x(), top, column.width(), heights.row(last).bottom() - top);
        List<String> lines = text.lines().get(number);
        return new Cell(number, box, lines.isEmpty() ? Optional.empty() : Optional.of(text(lines, column, box)));
    }

    private TextBlock text(List<String> lines, Column column, Box cell) {
        TextStyle style = sheet.text();
        int width = style.width(lines);
        int height = lines.size() * style.lineHeight();
        int top = cell.middleY() - height / 2;
        boolean centred = CENTRED.contains(column.part());
        int left = centred ? cell.middleX() - width / 2 : cell.x() + Sheet.PADDING;
        return new TextBlock(
                new Box(left, top, width, height),
                lines,
                style.size(),
                false,
                centred ? Alignment.CENTRE : Alignment.LEFT,
                false);
    }
}
