package id.mutubaku.ui.view.applicant;

import id.mutubaku.ui.view.form.HiddenView;
import java.util.List;

/**
 * Begins a form that is filled in page by page: tells what will be asked, and posts {@code begin}.
 *
 * @param service title of the service, above the heading
 * @param intro under the heading; may be empty
 * @param action where it posts
 * @param parts the titles of its pages
 * @param backUrl the page before
 * @param counter says that an official fills this for an applicant; empty for the applicant's own form
 */
public record FormStartView(
        CharSequence service,
        String title,
        String intro,
        String action,
        List<HiddenView> hidden,
        List<String> parts,
        String backUrl,
        String counter) {
    /** Keeps its own lists. */
    public FormStartView {
        hidden = List.copyOf(hidden);
        parts = List.copyOf(parts);
    }

    /** Returns the same for an official who fills in the form for an applicant. */
    public FormStartView atCounter(String words, String posts, String back) {
        return new FormStartView(service, title, intro, posts, hidden, parts, back, words);
    }
}
