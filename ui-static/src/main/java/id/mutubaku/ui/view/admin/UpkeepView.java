package id.mutubaku.ui.view.admin;

import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Lets an administrator change many running cases at once: first to look, then to do.
 *
 * @param title of the page
 * @param lead what this is for, in a sentence or two
 * @param choices of what to look at
 * @param batch the change that was begun last; absent where none was
 * @param plan what was chosen comes to; absent while nothing is chosen
 */
public record UpkeepView(
        String title,
        String lead,
        Optional<NoticeView> notice,
        List<Choice> choices,
        Optional<Batch> batch,
        Optional<Plan> plan) {
    /** Keeps its own list. */
    public UpkeepView {
        choices = List.copyOf(choices);
    }

    /** Links to what can be looked at. */
    public record Choice(String label, String detail, String url, boolean current) {}

    /**
     * A change that was begun.
     *
     * @param heading whether it runs, has ended or has stopped, in words
     * @param summary how far it has come, in words
     * @param hint what can be done now, in words; empty where there is nothing to do
     * @param refusals the cases that could not be changed
     */
    public record Batch(
            String heading,
            String summary,
            String hint,
            Instant begunAt,
            Optional<Instant> endedAt,
            List<Row> refusals) {
        /** Keeps its own list. */
        public Batch {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * Shows what a change comes to, case by case.
     *
     * @param heading what was chosen
     * @param summary how many cases, in words
     * @param action address to which the form posts
     * @param fields what to say about the change, such as which step takes the place of another
     * @param apply words of the button that does it; empty when there is nothing to do, or it was done
     */
    public record Plan(
            String heading,
            String summary,
            String action,
            List<HiddenView> hidden,
            List<FieldView> fields,
            List<Row> rows,
            String apply) {
        /** Keeps its own lists. */
        public Plan {
            hidden = List.copyOf(hidden);
            fields = List.copyOf(fields);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Shows one case.
     *
     * @param problem why it cannot be changed; empty where it can
     */
    public record Row(String number, String sop, List<Step> steps, String problem) {
        /** Keeps its own list. */
        public Row {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Shows how one open step changes.
     *
     * @param after the step it becomes; empty where the step stays and only its due date changes
     * @param performers who performs it instead of whom, in words; empty where that stays
     */
    public record Step(
            String before, String after, Optional<Instant> dueBefore, Optional<Instant> dueAfter, String performers) {}
}
