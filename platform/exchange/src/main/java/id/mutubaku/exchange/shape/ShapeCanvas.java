package id.mutubaku.exchange.shape;

import id.mutubaku.exchange.limit.Budget;
import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Line;
import id.mutubaku.exchange.picture.Point;
import id.mutubaku.exchange.picture.Shape;
import id.mutubaku.exchange.picture.ShapeKind;
import id.mutubaku.exchange.picture.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that drawings put on one page: shapes, lines, words and pictures; glued lines end where their shapes are. */
public final class ShapeCanvas {
    private static final double TOUCH = 3;

    private final Budget budget;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Tied> lines = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private final Map<String, Box> places = new HashMap<>();
    private int drawing;

    public ShapeCanvas(Budget budget) {
        this.budget = budget;
    }

    /** A line with what it is tied to, by ids that are unique on the page. */
    private record Tied(Line line, Optional<Glue> start, Optional<Glue> end) {}

    /** Begins another drawing, whose ids have nothing to do with those before. */
    public void beginDrawing() {
        drawing++;
    }

    private String unique(String id) {
        return drawing + "/" + id;
    }

    private Optional<Glue> unique(Optional<Glue> glue) {
        return glue.map(tie -> new Glue(unique(tie.shape()), tie.site()));
    }

    void add(String id, ShapeKind kind, Box box) {
        budget.takeRuns(1);
        shapes.add(new Shape(kind, box, ""));
        places.put(unique(id), box);
    }

    /** Notes where something is that lines may be tied to, although it is no symbol. */
    void addPlace(String id, Box box) {
        places.put(unique(id), box);
    }

    void add(Line line, Optional<Glue> start, Optional<Glue> end) {
        budget.takeRuns(1);
        lines.add(new Tied(line, unique(start), unique(end)));
    }

    void addText(List<String> paragraphs, Box box) {
        budget.takeCharacters(paragraphs.stream().mapToInt(String::length).sum());
        words.addAll(SetText.inMiddle(paragraphs, box));
    }

    void addPicture(Box box) {
        budget.takeRuns(1);
        pictures.add(box);
    }

    public List<Shape> shapes() {
        return shapes;
    }

    public List<Word> words() {
        return words;
    }

    public List<Box> pictures() {
        return pictures;
    }

    /** Returns the lines, with the ends of those that are glued moved to their shapes. */
    public List<Line> lines() {
        return lines.stream().map(this::settled).toList();
    }

    private Line settled(Tied tied) {
        List<Point> points = new ArrayList<>(tied.line().points());
        settleEnd(points, tied.end());
        Collections.reverse(points);
        settleEnd(points, tied.start());
        Collections.reverse(points);
        return new Line(
                points,
                tied.line().headAtStart(),
                tied.line().headAtEnd(),
                tied.line().dashed());
    }

    private void settleEnd(List<Point> points, Optional<Glue> glue) {
        int last = points.size() - 1;
        Point end = points.get(last);
        glue.flatMap(tie -> Optional.ofNullable(places.get(tie.shape())).map(box -> site(box, tie.site(), end)))
                .ifPresent(place -> points.set(last, place));
    }

    /** Returns where a glued line ends: where it was drawn if that is at the shape, else at the site it is glued to. */
    private static Point site(Box box, int site, Point drawn) {
        boolean touching = box.distance(drawn) <= TOUCH && !box.grown(-TOUCH).contains(drawn);
        if (touching) {
            return drawn;
        }
        Point middle = box.center();
        List<Point> sites = List.of(
                new Point(middle.x(), box.top()),
                new Point(box.left(), middle.y()),
                new Point(middle.x(), box.bottom()),
                new Point(box.right(), middle.y()));
        return site >= 0 && site < sites.size()
                ? sites.get(site)
                : Collections.min(sites, (one, other) -> Double.compare(one.distance(drawn), other.distance(drawn)));
    }
}
