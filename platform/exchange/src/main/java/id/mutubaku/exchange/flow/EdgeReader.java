package id.mutubaku.exchange.flow;

import id.mutubaku.exchange.flow.LineEnds.Attachment;
import id.mutubaku.exchange.picture.Line;
import id.mutubaku.exchange.reading.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The reader of arrows on one page. */
final class EdgeReader {
    private static final double SHORTEST = 2;

    private final int page;
    private final List<Symbol> symbols;
    private final List<Line> lines;
    private final LineEnds ends;
    private final List<FlowEdge> edges = new ArrayList<>();
    private final List<Place> loose = new ArrayList<>();

    EdgeReader(int page, List<Symbol> symbols, List<Line> lines) {
        this.page = page;
        this.symbols = symbols;
        this.lines = lines.stream()
                .filter(line -> line.length() >= SHORTEST)
                .map(EdgeReader::headLast)
                .toList();
        ends = new LineEnds(symbols, this.lines);
    }

    /** Turns a line so that its only head is at its end. */
    private static Line headLast(Line line) {
        return line.headAtStart() && !line.headAtEnd() ? reversed(line) : line;
    }

    private static Line reversed(Line line) {
        List<id.mutubaku.exchange.picture.Point> points = new ArrayList<>(line.points());
        Collections.reverse(points);
        return new Line(points, line.headAtEnd(), line.headAtStart(), line.dashed());
    }

    void read() {
        lines.forEach(this::read);
    }

    private void read(Line line) {
        Optional<Attachment> source = ends.source(line);
        Optional<Attachment> target = ends.target(line);
        boolean whole = source.isPresent()
                && target.isPresent()
                && !source.get().symbol().equals(target.get().symbol());
        if (!whole) {
            loose.add(Flow.placeOf(page, line));
            return;
        }
        add(line, source.get(), target.get());
    }

    private void add(Line line, Attachment source, Attachment target) {
        boolean headed = line.headAtEnd();
        boolean upwards = !headed && order(source.symbol()) > order(target.symbol());
        Attachment from = upwards ? target : source;
        Attachment to = upwards ? source : target;
        Line drawn = upwards ? reversed(line) : line;
        double sure = from.sure() * to.sure() * (headed || throughHeaded(line) ? 1 : 0.7);
        FlowEdge edge =
                new FlowEdge(from.symbol(), to.symbol(), drawn, Flow.placeOf(page, line), Optional.empty(), sure);
        int known = indexOf(edge);
        if (known < 0) {
            edges.add(edge);
        } else if (edges.get(known).sure() < edge.sure()) {
            edges.set(known, edge);
        }
    }

    private boolean throughHeaded(Line line) {
        return lines.stream()
                .anyMatch(other -> other.headAtEnd() && !other.equals(line) && other.distance(line.end()) < 3);
    }

    private int order(Symbol symbol) {
        return symbols.indexOf(symbol);
    }

    private int indexOf(FlowEdge edge) {
        for (int index = 0; index < edges.size(); index++) {
            if (edges.get(index).connects(edge)) {
                return index;
            }
        }
        return -1;
    }

    List<FlowEdge> edges() {
        return edges;
    }

    List<Place> loose() {
        return loose;
    }
}
