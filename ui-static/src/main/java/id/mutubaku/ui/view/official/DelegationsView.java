package id.mutubaku.ui.view.official;

import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.ProblemView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Shows who stands in for whom, and the form that names a deputy.
 *
 * @param lead one sentence under the heading
 * @param regions of which one can be chosen; empty where there is no choice
 * @param action where the form posts
 * @param fields of the form; empty for who has no post for which a deputy could be named
 * @param running what runs or is yet to begin
 * @param over what is over
 */
public record DelegationsView(
        Optional<NoticeView> notice,
        String lead,
        List<Region> regions,
        List<ProblemView> problems,
        String action,
        List<HiddenView> hidden,
        List<FieldView> fields,
        List<Row> running,
        List<Row> over) {
    /** Keeps its own lists. */
    public DelegationsView {
        regions = List.copyOf(regions);
        problems = List.copyOf(problems);
        hidden = List.copyOf(hidden);
        fields = List.copyOf(fields);
        running = List.copyOf(running);
        over = List.copyOf(over);
    }

    /** Leads to the deputies of a region. */
    public record Region(String name, String url, boolean current) {}

    /**
     * Shows one deputy.
     *
     * @param capacity such as "Plh. Kepala Bidang"
     * @param holder who is replaced; empty where the post is vacant
     * @param from the first moment
     * @param until the last day
     * @param letter number of the letter of order, or the reason
     * @param madeBy user name of who named the deputy
     * @param state in words, such as "Berjalan"
     * @param endUrl where the button that ends it posts; empty where it cannot be ended
     * @param hidden what that button posts along
     */
    public record Row(
            String capacity,
            String deputy,
            String holder,
            Instant from,
            Instant until,
            String letter,
            String madeBy,
            Instant madeAt,
            String state,
            String endUrl,
            List<HiddenView> hidden) {
        /** Keeps its own list. */
        public Row {
            hidden = List.copyOf(hidden);
        }
    }
}
