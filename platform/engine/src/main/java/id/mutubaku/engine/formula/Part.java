package id.mutubaku.engine.formula;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.problem.FirstProblems;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a condition or formula while it is read: its JSON, its place, and what is wrong so far.
 *
 * <p>A whole has {@value #MOST} parts at most, and {@value #DEEPEST} of them inside each other: what is reckoned for
 * each post of a form has to be small.
 */
public final class Part {
    static final int MOST = 200;
    static final int DEEPEST = 20;

    private final JsonNode json;
    private final String pointer;
    private final int depth;
    private final boolean inRow;
    private final Whole whole;

    /** What the parts of one whole share. */
    private static final class Whole {
        private final boolean inForm;
        private final FirstProblems problems;
        private int parts;
        private boolean told;

        private Whole(boolean inForm, FirstProblems problems) {
            this.inForm = inForm;
            this.problems = problems;
        }
    }

    private Part(JsonNode json, String pointer, int depth, boolean inRow, Whole whole) {
        this.json = json;
        this.pointer = pointer;
        this.depth = depth;
        this.inRow = inRow;
        this.whole = whole;
        whole.parts++;
    }

    /**
     * Begins to read a whole.
     *
     * @param pointer where it stands
     * @param inForm whether it stands in a form, of which it can name answers
     * @param problems takes what is wrong
     */
    public static Part whole(JsonNode json, String pointer, boolean inForm, FirstProblems problems) {
        return new Part(json, pointer, 0, false, new Whole(inForm, problems));
    }

    public JsonNode json() {
        return json;
    }

    /** Returns the place of it. */
    public String pointer() {
        return pointer;
    }

    /** Returns the value of a property. */
    public Part child(String name) {
        return new Part(json.path(name), Pointers.child(pointer, name), depth + 1, inRow, whole);
    }

    /** Returns the items of a list. */
    public List<Part> items() {
        List<Part> items = new ArrayList<>();
        for (int index = 0; index < json.size(); index++) {
            items.add(new Part(json.get(index), Pointers.child(pointer, index), depth + 1, inRow, whole));
        }
        return items;
    }

    /** Returns the same as it is read for each row of a list. */
    Part inRow() {
        whole.parts--;
        return new Part(json, pointer, depth, true, whole);
    }

    /** Tells whether it is read for each row of a list. */
    boolean isInRow() {
        return inRow;
    }

    /** Tells whether the whole is small enough so far; says so once where it is not. */
    public boolean isWithinBounds() {
        boolean within = whole.parts <= MOST && depth <= DEEPEST;
        if (!within && !whole.told) {
            whole.told = true;
            wrong("formula/too-large", String.valueOf(MOST), String.valueOf(DEEPEST));
        }
        return within;
    }

    /** Tells whether it is an object that has properties, and says so of each that it lacks. */
    boolean has(String word, List<String> properties) {
        List<String> missing =
                properties.stream().filter(name -> !json.has(name)).toList();
        if (!missing.isEmpty()) {
            wrong("formula/lacks", word, String.join(", ", properties), String.join(", ", missing));
        }
        return missing.isEmpty();
    }

    /** Reads a path. */
    public Optional<AnswerPath> path() {
        return json.isTextual() ? path(json.asText()) : wrong("condition/path", json.toString());
    }

    /** Reads a path that stands here as a name. */
    public Optional<AnswerPath> path(String text) {
        Optional<AnswerPath> path = AnswerPath.parse(text);
        if (path.isEmpty()) {
            return wrong("condition/path", text);
        }
        return whole.inForm || path.get().origin() == AnswerPath.Origin.CASE
                ? path
                : wrong("condition/path-outside", text);
    }

    /** Says what is wrong here; returns nothing read. */
    public <T> Optional<T> wrong(String rule, String... arguments) {
        whole.problems.add(Problem.error(pointer, rule, arguments));
        return Optional.empty();
    }

    /** Says what is wrong further inside. */
    public void wrongInside(Problem problem) {
        whole.problems.add(problem.inside(pointer));
    }
}
