package id.mutubaku.engine.form.answer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.mutubaku.engine.condition.Condition;
import id.mutubaku.engine.form.FormContext;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.answer.FormAnswers.Seen;
import id.mutubaku.engine.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The search for answers that a form takes as they are: answers are made up, judged as the engine judges them, and
 * changed where something is wrong with them. The same seed finds the same; the work is bounded.
 */
public final class AnswerSearch {
    /** How much of what need not be answered is answered, attempt by attempt. */
    private static final List<Double> GENEROSITY = List.of(0.0, 1.0, 0.5, 0.2, 0.8, 0.5);

    private final FormSchema form;
    private final FormContext context;
    private final boolean factsAreFree;
    private final RandomGenerator random;
    private final FieldValues values;

    private AnswerSearch(FormSchema form, FormContext context, boolean factsAreFree, long seed) {
        this.form = form;
        this.context = context;
        this.factsAreFree = factsAreFree;
        this.random = new SplittableRandom(seed);
        this.values = new FieldValues(new TextValues(context.today(), random), random);
    }

    /** Searches for answers where the facts of the case are those of the context. */
    public static AnswerSearch of(FormSchema form, FormContext context, long seed) {
        return new AnswerSearch(form, context, false, seed);
    }

    /** Searches for answers in whatever case. */
    public static AnswerSearch inAnyCase(FormSchema form, FormContext context, long seed) {
        return new AnswerSearch(form, context, true, seed);
    }

    /**
     * Searches for the least that can be sent.
     *
     * @param most how many answers are looked at, at most
     */
    public SearchResult least(int most) {
        return search(new Goal(Optional.empty(), List.of()), GENEROSITY, most);
    }

    /** Searches for answers to as many fields as can be answered. */
    public SearchResult fullest(int most) {
        return search(new Goal(Optional.empty(), List.of()), GENEROSITY.subList(1, GENEROSITY.size()), most);
    }

    /** Searches for answers with which a field is asked for, by its pointer into answers. */
    public SearchResult showing(String pointer, int most) {
        return search(new Goal(Optional.of(pointer), answers().showing(pointer)), GENEROSITY, most);
    }

    /** Searches for answers with which a condition holds as well. */
    public SearchResult meeting(Condition condition, int most) {
        return search(new Goal(Optional.empty(), List.of(new Seen(condition, ""))), GENEROSITY, most);
    }

    private SearchResult search(Goal goal, List<Double> generosity, int most) {
        Optional<Contradiction> contradiction = Contradictions.of(form.schema());
        if (contradiction.isPresent()) {
            return new SearchResult.Impossible(contradiction.get());
        }
        Effort effort = new Effort(most);
        List<Problem> obstacles = List.of();
        int fewest = Integer.MAX_VALUE;
        for (double probability : generosity) {
            values.setGenerosity(probability);
            Attempt attempt = new Attempt(answers(), values, goal, random);
            Optional<SearchResult.Found> found = attempt.run(effort);
            if (found.isPresent()) {
                return found.get();
            }
            if (attempt.fewest() < fewest) {
                fewest = attempt.fewest();
                obstacles = attempt.obstacles();
            }
        }
        return new SearchResult.NotFound(effort.spent(), obstacles);
    }

    private FormAnswers answers() {
        return new FormAnswers(form, context, factsAreFree, JsonNodeFactory.instance.objectNode());
    }
}
