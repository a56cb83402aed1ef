package id.mutubaku.ui.view.admin;

import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.List;
import java.util.Optional;

/**
 * The SOPs of a region, for an administrator to withdraw from service and put back; posts to {@code /admin/layanan}.
 *
 * @param regions of which one can be chosen
 * @param rows the SOPs of the region that was chosen; none before
 * @param decision on the SOP that was chosen; absent before
 */
public record ServicesView(
        Optional<NoticeView> notice,
        List<ProblemView> problems,
        List<Link> regions,
        List<Row> rows,
        Optional<Decision> decision) {
    /** Keeps its own lists. */
    public ServicesView {
        problems = List.copyOf(problems);
        regions = List.copyOf(regions);
        rows = List.copyOf(rows);
    }

    /** A choice among others. */
    public record Link(String label, String url, boolean current) {}

    /**
     * An SOP.
     *
     * @param url of its own page
     * @param notesUrl of how its print was read
     * @param state whether it can be asked for, in words
     * @param chooseUrl where to decide about it
     * @param choose what can be decided, in words
     */
    public record Row(
            CharSequence title,
            String url,
            int version,
            String notesUrl,
            String state,
            String chooseUrl,
            String choose) {}

    /**
     * The form of a decision.
     *
     * @param heading what is decided about what
     * @param lead what comes of it
     * @param button words of the button
     */
    public record Decision(
            String heading, String lead, List<HiddenView> hidden, List<FieldView> fields, String button) {
        /** Keeps its own lists. */
        public Decision {
            hidden = List.copyOf(hidden);
            fields = List.copyOf(fields);
        }
    }
}
