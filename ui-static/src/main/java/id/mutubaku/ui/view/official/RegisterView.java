package id.mutubaku.ui.view.official;

import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.form.FieldView;
import java.time.Instant;
import java.util.List;

/**
 * Shows the cases that somebody may find.
 *
 * @param query what words are looked for; empty where none are
 * @param filters what else can be looked for
 * @param narrowed whether something else is
 * @param total how many there are, up to a bound
 * @param more whether there are more than that
 * @param files where all of them are had as a workbook, and as comma-separated values
 * @param previousUrl back to the first page; empty on it
 * @param nextUrl the next page; empty on the last
 */
public record RegisterView(
        String query,
        List<FieldView> filters,
        boolean narrowed,
        int total,
        boolean more,
        List<Row> rows,
        List<String> files,
        String previousUrl,
        String nextUrl) {
    /** Keeps its own lists. */
    public RegisterView {
        filters = List.copyOf(filters);
        rows = List.copyOf(rows);
        files = List.copyOf(files);
    }

    /**
     * A case.
     *
     * @param applicant who asked; may be empty
     * @param about what is asked for, in a few words; may be empty
     * @param step that waits; may be empty
     * @param holder who has it; may be empty
     * @param due how far its due date is; may be empty
     */
    public record Row(
            String number,
            String url,
            CharSequence sop,
            String applicant,
            String about,
            Instant opened,
            Tag tag,
            CharSequence step,
            String holder,
            String due) {}
}
