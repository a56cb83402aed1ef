package id.mutubaku.casework.upkeep;

import id.mutubaku.engine.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a change of many cases would come to.
 *
 * @param cases the first of those that it concerns, in the order of their numbers
 * @param possible how many can be changed
 * @param refused how many cannot be changed
 */
public record Plan(List<Line> cases, long possible, long refused) {
    public Plan {
        cases = List.copyOf(cases);
    }

    /** Tells whether more cases are concerned than are shown. */
    public boolean hasMore() {
        return possible + refused > cases.size();
    }

    /**
     * What it comes to for one case.
     *
     * @param title of its SOP
     * @param steps that change
     * @param problems why it cannot be changed; none where it can
     */
    public record Line(String number, String title, List<Step> steps, List<Problem> problems) {
        public Line {
            steps = List.copyOf(steps);
            problems = List.copyOf(problems);
        }
    }

    /**
     * A step that changes.
     *
     * @param before the step as it is, in words
     * @param after the step as it becomes; the same where only its due date changes
     * @param dueBefore when it is due; absent where that is not known or its clock stands
     * @param dueAfter when it becomes due
     * @param performers who performs it, before and after; absent where that stays
     */
    public record Step(
            String before,
            String after,
            Optional<Instant> dueBefore,
            Optional<Instant> dueAfter,
            Optional<Performers> performers) {}

    /** The posts that perform a step, by name, before and after. */
    public record Performers(List<String> before, List<String> after) {
        public Performers {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
