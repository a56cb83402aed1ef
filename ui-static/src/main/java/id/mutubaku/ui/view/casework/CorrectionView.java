package id.mutubaku.ui.view.casework;

import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.List;
import java.util.Optional;

/**
 * Asks for the correction of exactly what was marked.
 *
 * @param backUrl the case
 * @param notice such as that a draft is shown
 * @param counter says that an official corrects for the applicant; may be empty
 * @param asker who asks
 * @param note what is said about all of it; may be empty
 * @param action where it posts
 * @param marked what was marked, each with its remark
 * @param demanded fields that a corrected answer asks for in addition; may be empty
 * @param rest the other answers, to be read
 */
public record CorrectionView(
        String number,
        CharSequence service,
        String backUrl,
        Optional<NoticeView> notice,
        String counter,
        String asker,
        String note,
        String action,
        List<ProblemView> problems,
        List<HiddenView> hidden,
        List<Marked> marked,
        List<FieldView> demanded,
        List<SummaryView> rest) {
    /** Keeps its own lists. */
    public CorrectionView {
        problems = List.copyOf(problems);
        hidden = List.copyOf(hidden);
        marked = List.copyOf(marked);
        demanded = List.copyOf(demanded);
        rest = List.copyOf(rest);
    }

    /**
     * Shows something to correct.
     *
     * @param remark what is wrong with it; may be empty
     * @param files those that are there, where a document is to be corrected
     */
    public record Marked(String remark, FieldView field, List<FileView> files) {
        /** Keeps its own list. */
        public Marked {
            files = List.copyOf(files);
        }
    }

    /** Tells whether the form carries files. */
    public boolean multipart() {
        return marked.stream().map(Marked::field).anyMatch(FieldView::holdsUpload);
    }
}
