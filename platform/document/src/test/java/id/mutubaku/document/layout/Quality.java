package id.mutubaku.document.layout;

import id.mutubaku.document.drawing.Drawing;
import id.mutubaku.document.drawing.Edge;
import id.mutubaku.document.drawing.Page;
import id.mutubaku.document.drawing.Point;
import id.mutubaku.document.drawing.Symbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well a drawing reads: the fewer of these, the better.
 *
 * @param edges arrows on all pages
 * @param crossings points at which two arrows cross
 * @param bends corners of all arrows
 * @param leastBends corners without which no arrow could reach its symbol, if nothing else were drawn
 */
record Quality(int edges, int crossings, int bends, int leastBends) {
    static final Quality NONE = new Quality(0, 0, 0, 0);

    static Quality of(Drawing drawing) {
        return drawing.pages().stream().map(Quality::of).reduce(NONE, Quality::and);
    }

    Quality and(Quality other) {
        return new Quality(
                edges + other.edges, crossings + other.crossings, bends + other.bends, leastBends + other.leastBends);
    }

    static Quality of(Page page) {
        int bends = page.edges().stream().mapToInt(Edge::bends).sum();
        int least =
                page.edges().stream().mapToInt(edge -> leastBends(edge, page)).sum();
        return new Quality(page.edges().size(), crossings(page), bends, least);
    }

    /** A straight arrow has no corner, one to the side has one, and one that leads back up has two. */
    private static int leastBends(Edge edge, Page page) {
        Symbol from = page.symbol(edge.from()).orElseThrow();
        Symbol to = page.symbol(edge.to()).orElseThrow();
        boolean above = to.box().bottom() <= from.box().y();
        boolean straight =
                from.box().x() < to.box().right() && to.box().x() < from.box().right();
        if (above || from.equals(to)) {
            return straight ? 2 : 1;
        }
        return straight ? 0 : 1;
    }

    /** Counts places, for where arrows have come together another one crosses them once. */
    private static int crossings(Page page) {
        Set<Point> places = new HashSet<>();
        List<Edge> edges = page.edges();
        for (int one = 0; one < edges.size(); one++) {
            for (Edge other : edges.subList(one + 1, edges.size())) {
                for (Segment segment : segments(edges.get(one))) {
                    segments(other).stream()
                            .filter(segment::crosses)
                            .map(segment::meeting)
                            .forEach(places::add);
                }
            }
        }
        return places.size();
    }

    private static List<Segment> segments(Edge edge) {
        List<Segment> segments = new ArrayList<>();
        for (int index = 1; index < edge.line().size(); index++) {
            segments.add(new Segment(edge.line().get(index - 1), edge.line().get(index)));
        }
        return segments;
    }
}
