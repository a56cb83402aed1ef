package id.mutubaku.exchange.flow;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Line;
import id.mutubaku.exchange.picture.Point;
import id.mutubaku.exchange.picture.ShapeKind;
import id.mutubaku.exchange.picture.Word;
import id.mutubaku.exchange.reading.PageText;
import id.mutubaku.exchange.reading.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The words beside the exits of decisions, each given to the line that it stands nearest to. */
final class ExitLabels {
    private static final double FARTHEST = 30;
    private static final double FROM_DECISION = 90;
    private static final double ALONG = 0.2;
    private static final int LONGEST = 40;

    private final PageText text;
    private final List<FlowEdge> edges;

    ExitLabels(PageText text, List<FlowEdge> edges) {
        this.text = text;
        this.edges = new ArrayList<>(edges);
    }

    /**
     * A phrase near a line.
     *
     * @param phrase the words
     * @param edge the index of the edge
     * @param distance how far they are apart
     */
    private record Pair(Quote phrase, int edge, double distance) {}

    /** Returns the edges with the words in an area as their labels. */
    List<FlowEdge> labelled(Box area, List<Symbol> symbols) {
        List<Word> free = text.wordsIn(area).stream()
                .filter(word -> symbols.stream()
                        .noneMatch(symbol ->
                                symbol.box().contains(word.box().center()) && symbol.kind() != ShapeKind.DIAMOND))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (Quote phrase : stacked(text.phrases(free))) {
            for (int index = 0; index < edges.size() && phrase.text().length() <= LONGEST; index++) {
                addPair(phrase, index, pairs);
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::distance));
        List<Quote> given = new ArrayList<>();
        for (Pair pair : pairs) {
            FlowEdge edge = edges.get(pair.edge());
            if (!given.contains(pair.phrase()) && edge.label().isEmpty()) {
                given.add(pair.phrase());
                edges.set(
                        pair.edge(),
                        edge.labelled(text.take(pair.phrase().place().box().grown(0.5))));
            }
        }
        return edges;
    }

    /** Joins phrases that stand right under each other, as lines of one text. */
    private List<Quote> stacked(List<Quote> phrases) {
        List<Quote> joined = new ArrayList<>();
        for (Quote phrase : phrases) {
            Optional<Quote> above =
                    joined.stream().filter(known -> isUnder(phrase, known)).findFirst();
            above.ifPresent(joined::remove);
            joined.add(above.map(known -> text.look(Box.union(
                                    List.of(known.place().box(), phrase.place().box()))
                            .grown(0.1)))
                    .orElse(phrase));
        }
        return joined;
    }

    private static boolean isUnder(Quote lower, Quote upper) {
        Box below = lower.place().box();
        Box above = upper.place().box();
        double gap = below.top() - above.bottom();
        double line = Math.min(below.height(), above.height() / upper.lines().size());
        boolean answers = ExitWords.isAnswer(lower.text()) && ExitWords.isAnswer(upper.text());
        return !answers
                && gap > -0.5 * line
                && gap < 0.6 * line
                && below.sharedWidth(above) > 0.5 * Math.min(below.width(), above.width())
                && lower.text().length() + upper.text().length() < LONGEST;
    }

    private void addPair(Quote phrase, int index, List<Pair> pairs) {
        FlowEdge edge = edges.get(index);
        if (edge.from().kind() != ShapeKind.DIAMOND) {
            return;
        }
        Box box = phrase.place().box();
        double fromDecision = edge.from().box().distance(box.center());
        double distance = distance(box, edge.line());
        double usual = ExitWords.isAnswer(phrase.text()) ? 0 : 8;
        if (distance <= FARTHEST && fromDecision <= FROM_DECISION) {
            pairs.add(new Pair(phrase, index, distance + fromDecision / 4 + usual));
        }
    }

    /** Returns how far a box is from the first part of a line; the further along the line, the farther. */
    private static double distance(Box box, Line line) {
        double least = Double.MAX_VALUE;
        double way = 0;
        for (int index = 1; index < line.points().size() && way < FROM_DECISION; index++) {
            Point from = line.points().get(index - 1);
            Point to = line.points().get(index);
            for (int part = 0; part <= 10; part++) {
                double share = part / 10.0;
                Point on = new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
                double along = way + share * from.distance(to);
                least = Math.min(least, box.distance(on) + ALONG * along);
            }
            way += from.distance(to);
        }
        return least;
    }
}
