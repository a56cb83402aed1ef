package id.mutubaku.ui.view.applicant;

import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.UpdatedView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.List;
import java.util.Optional;

/**
 * Asks for the data and files of a request. Posts as multipart when there are uploads.
 *
 * <p>A second button posts {@code save}: the answers are kept as they are, to be gone on with later.
 *
 * @param notice such as when the draft was saved
 * @param updated given where the form has changed since it was begun
 * @param service title of the service, above the heading
 * @param intro one sentence under the heading; may be empty
 * @param action where it posts
 * @param progress says which of how many pages this is; may be empty
 * @param submit words of the primary button; empty for "Lanjutkan"
 * @param backUrl the page before; empty for none
 * @param counter says that an official fills this for an applicant; empty for the applicant's own form
 */
public record FormView(
        Optional<NoticeView> notice,
        Optional<UpdatedView> updated,
        CharSequence service,
        String title,
        String intro,
        String action,
        String progress,
        List<ProblemView> problems,
        List<HiddenView> hidden,
        List<FieldView> fields,
        List<FieldView.Upload> uploads,
        String submit,
        String backUrl,
        String counter) {
    /** Keeps its own lists. */
    public FormView {
        problems = List.copyOf(problems);
        hidden = List.copyOf(hidden);
        fields = List.copyOf(fields);
        uploads = List.copyOf(uploads);
    }

    /** Returns the same form for an official who fills it for an applicant. */
    public FormView atCounter(String words, String posts, String back) {
        return new FormView(
                notice, updated, service, title, intro, posts, progress, problems, hidden, fields, uploads, submit,
                back, words);
    }

    /** Tells whether photos of pages may be chosen for one of the uploads. */
    public boolean photos() {
        return uploads.stream().anyMatch(FieldView.Upload::photos);
    }

    /** Tells whether the form carries files. */
    public boolean multipart() {
        return !uploads.isEmpty() || fields.stream().anyMatch(FieldView::holdsUpload);
    }
}
