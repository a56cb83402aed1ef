package id.mutubaku.ui.view.official;

import id.mutubaku.ui.view.Tag;
import java.time.Instant;
import java.util.List;

/** Lists cases, running and ended. */
public record CaseListView(List<Row> cases) {
    /** Keeps its own list. */
    public CaseListView {
        cases = List.copyOf(cases);
    }

    /**
     * Shows one case.
     *
     * @param applicant who asked; may be empty
     * @param opened when
     */
    public record Row(String number, String url, CharSequence sop, String applicant, Instant opened, Tag tag) {}
}
