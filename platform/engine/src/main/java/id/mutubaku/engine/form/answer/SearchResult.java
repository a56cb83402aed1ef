package id.mutubaku.engine.form.answer;

import id.mutubaku.engine.problem.Problem;
import java.util.List;
import java.util.Map;

/** The end of a search for answers that a form takes. */
public sealed interface SearchResult {

    /**
     * Answers that the form takes as they are.
     *
     * @param answers with the results of formulas, without anything hidden
     */
    record Found(Map<String, Object> answers) implements SearchResult {}

    /**
     * The proof that there are no such answers.
     *
     * @param contradiction what nobody can fulfil
     */
    record Impossible(Contradiction contradiction) implements SearchResult {}

    /**
     * The end of the effort; there may be such answers or not.
     *
     * @param tries how many answers were looked at
     * @param obstacles what was wrong with the best of them; none where they only missed what was asked besides
     */
    record NotFound(int tries, List<Problem> obstacles) implements SearchResult {
        public NotFound {
            obstacles = List.copyOf(obstacles);
        }
    }
}
