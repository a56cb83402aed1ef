package id.mutubaku.document.layout;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.drawing.Cell;
import id.mutubaku.document.drawing.Column;
import id.mutubaku.document.drawing.Connector;
import id.mutubaku.document.drawing.Drawing;
import id.mutubaku.document.drawing.Edge;
import id.mutubaku.document.drawing.Page;
import id.mutubaku.document.drawing.Point;
import id.mutubaku.document.drawing.Symbol;
import id.mutubaku.document.drawing.Symbol.Shape;
import id.mutubaku.document.drawing.TextBlock;
import id.mutubaku.document.flow.Flow;
import id.mutubaku.document.flow.FlowArrow;
import id.mutubaku.document.flow.FlowRow;
import id.mutubaku.model.definition.PrintedSop.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for whatever makes a drawing wrong or hard to read. */
final class LayoutChecker {
    private static final int SMALLEST_TEXT = 140;
    private static final int LEAST_DISTANCE = 30;

    private final Drawing drawing;
    private final Flow flow;
    private final List<String> problems = new ArrayList<>();

    private LayoutChecker(Drawing drawing, Flow flow) {
        this.drawing = drawing;
        this.flow = flow;
    }

    /** Lists what is wrong, a sentence each. */
    static List<String> problems(Drawing drawing, Flow flow) {
        LayoutChecker checker = new LayoutChecker(drawing, flow);
        drawing.pages().forEach(checker::page);
        checker.arrows();
        checker.connectors();
        checker.activities();
        return checker.problems;
    }

    private void page(Page page) {
        List<TextBlock> texts = texts(page).toList();
        for (int index = 0; index < texts.size(); index++) {
            text(page, texts.get(index), texts.subList(index + 1, texts.size()));
        }
        page.headings().forEach(cell -> cell(page, cell));
        page.rows().forEach(row -> row.cells().forEach(cell -> cell(page, cell)));
        for (Symbol symbol : page.symbols()) {
            inside(page, symbol.box(), symbol.id());
            symbol.text()
                    .ifPresent(
                            text -> require(symbol.box().contains(text.box()), page, symbol.id() + " cuts its text"));
            require(
                    page.rows().stream()
                                    .filter(row -> row.box().contains(symbol.box()))
                                    .count()
                            == 1,
                    page,
                    symbol.id() + " stands in no row");
            page.symbols().stream()
                    .filter(other ->
                            !other.id().equals(symbol.id()) && other.box().overlaps(symbol.box()))
                    .forEach(other -> problem(page, symbol.id() + " overlaps " + other.id()));
        }
        page.edges().forEach(edge -> edge(page, edge));
        texts.forEach(text -> page.symbols().stream()
                .filter(symbol ->
                        !symbol.text().equals(Optional.of(text)) && symbol.box().overlaps(text.box()))
                .forEach(symbol -> problem(page, text.lines() + " overlaps " + symbol.id())));
    }

    static Stream<TextBlock> texts(Page page) {
        return Stream.of(
                        page.headings().stream().flatMap(cell -> cell.text().stream()),
                        page.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .flatMap(cell -> cell.text().stream()),
                        page.symbols().stream().flatMap(symbol -> symbol.text().stream()),
                        page.edges().stream().flatMap(edge -> edge.label().stream()))
                .flatMap(each -> each);
    }

    private void text(Page page, TextBlock text, List<TextBlock> others) {
        require(text.size() >= SMALLEST_TEXT, page, text.lines() + " is too small");
        inside(page, text.box(), text.lines().toString());
        others.stream()
                .filter(other -> other.box().overlaps(text.box()))
                .forEach(other -> problem(page, text.lines() + " overlaps " + other.lines()));
    }

    private void cell(Page page, Cell cell) {
        inside(page, cell.box(), "cell");
        cell.text()
                .ifPresent(
                        text -> require(cell.box().contains(text.box()), page, "a cell cuts its text " + text.lines()));
    }

    private void inside(Page page, Box box, String what) {
        require(new Box(0, 0, drawing.width(), drawing.height()).contains(box), page, what + " is outside of the page");
    }

    private void edge(Page page, Edge edge) {
        String name = edge.arrow() + " from " + edge.from() + " to " + edge.to();
        Symbol from = page.symbol(edge.from()).orElseThrow();
        Symbol to = page.symbol(edge.to()).orElseThrow();
        List<Point> line = edge.line();
        require(onBorder(from, line.get(0)), page, name + " does not begin at its symbol");
        require(onBorder(to, line.get(line.size() - 1)), page, name + " does not end at its symbol");
        for (int index = 1; index < line.size(); index++) {
            Segment segment = new Segment(line.get(index - 1), line.get(index));
            require(segment.straight(), page, name + " is oblique");
            boolean first = index == 1;
            boolean last = index == line.size() - 1;
            for (Symbol symbol : page.symbols()) {
                boolean own = (first && symbol.equals(from)) || (last && symbol.equals(to));
                Box closed = own ? core(symbol) : symbol.box().inside(-LEAST_DISTANCE / 2);
                require(!segment.box().overlaps(closed), page, name + " crosses " + symbol.id());
            }
            texts(page)
                    .filter(text -> text.box().overlaps(segment.box()))
                    .filter(text -> !isIn(text, from) && !isIn(text, to))
                    .forEach(text -> problem(page, name + " crosses " + text.lines()));
            for (Edge other : page.edges()) {
                if (other.arrow() < edge.arrow() && !other.to().equals(edge.to())) {
                    other(page, name, segment, other);
                }
            }
        }
    }

    private static boolean isIn(TextBlock text, Symbol symbol) {
        return symbol.text().equals(Optional.of(text));
    }

    private void other(Page page, String name, Segment segment, Edge other) {
        for (int index = 1; index < other.line().size(); index++) {
            Segment beside =
                    new Segment(other.line().get(index - 1), other.line().get(index));
            require(!segment.sharesLine(beside), page, name + " shares a line with " + other.arrow());
        }
    }

    /** Returns the part of a symbol that even its own arrows do not come to. */
    private static Box core(Symbol symbol) {
        Box box = symbol.box();
        return symbol.shape() == Shape.DIAMOND
                ? Box.around(box.middleX(), box.middleY(), box.width() / 8, box.height() / 8)
                : box.inside(2);
    }

    private static boolean onBorder(Symbol symbol, Point point) {
        Box box = symbol.box();
        if (symbol.shape() == Shape.DIAMOND) {
            double across = Math.abs(point.x() - box.middleX()) / (box.width() / 2.0);
            double down = Math.abs(point.y() - box.middleY()) / (box.height() / 2.0);
            return Math.abs(across + down - 1) < 0.05;
        }
        boolean level =
                (point.y() == box.y() || point.y() == box.bottom()) && point.x() > box.x() && point.x() < box.right();
        boolean upright =
                (point.x() == box.x() || point.x() == box.right()) && point.y() > box.y() && point.y() < box.bottom();
        return level || upright;
    }

    /** Every arrow is drawn once: whole, or in two halves with a pair of connectors. */
    private void arrows() {
        Map<Integer, List<Edge>> drawn = drawing.pages().stream()
                .flatMap(page -> page.edges().stream())
                .collect(Collectors.groupingBy(Edge::arrow));
        for (FlowArrow arrow : flow.arrows()) {
            List<Edge> edges = drawn.getOrDefault(arrow.number(), List.of());
            long pairs = drawing.connectors().stream()
                    .filter(connector -> connector.arrow() == arrow.number())
                    .count();
            if (edges.size() != 1 + pairs) {
                problems.add("arrow " + arrow + " is drawn " + edges.size() + " times");
                continue;
            }
            long labelled =
                    edges.stream().filter(edge -> edge.label().isPresent()).count();
            if (labelled != arrow.label().stream().count()) {
                problems.add("arrow " + arrow + " has " + labelled + " labels");
            }
            String begins = symbol(edges.get(0).from()).node();
            String last = symbol(edges.get(edges.size() - 1).to()).node();
            if (pairs == 0
                    && !(begins.equals(arrow.from()) && last.equals(arrow.to().orElse("?")))) {
                problems.add("arrow " + arrow + " leads from " + begins + " to " + last);
            }
        }
    }

    private Symbol symbol(String id) {
        return drawing.pages().stream()
                .flatMap(page -> page.symbol(id).stream())
                .findFirst()
                .orElseThrow();
    }

    private void connectors() {
        for (Connector connector : drawing.connectors()) {
            List<Integer> pages = drawing.pages().stream()
                    .flatMap(page -> page.symbols().stream()
                            .filter(symbol -> symbol.shape() == Shape.PENTAGON)
                            .filter(symbol -> symbol.node().equals(connector.letter()))
                            .map(symbol -> page.number()))
                    .sorted()
                    .toList();
            List<Integer> expected =
                    Stream.of(connector.fromPage(), connector.toPage()).sorted().toList();
            if (!pages.equals(expected) || connector.fromPage() == connector.toPage()) {
                problems.add("connector " + connector + " stands on pages " + pages);
            }
        }
    }

    /** The text of every row is there from the first letter to the last. */
    private void activities() {
        int column = drawing.columns().stream().map(Column::part).toList().indexOf(Part.ACTIVITY);
        for (FlowRow row : flow.rows()) {
            String drawn = drawing.pages().stream()
                    .flatMap(page -> page.rows().stream())
                    .filter(each -> each.step().equals(row.step().id()))
                    .flatMap(each -> each.cells().stream())
                    .filter(cell -> cell.column() == column)
                    .flatMap(cell -> cell.text().stream())
                    .flatMap(text -> text.lines().stream())
                    .collect(Collectors.joining());
            String whole = row.step().activity() + String.join("", row.step().items());
            if (!letters(drawn).startsWith(letters(whole))) {
                problems.add("row " + row.step().id() + " cuts its text");
            }
        }
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }

    private void require(boolean fulfilled, Page page, String problem) {
        if (!fulfilled) {
            problem(page, problem);
        }
    }

    private void problem(Page page, String problem) {
        problems.add("page " + page.number() + ": " + problem);
    }
}
