package id.mutubaku.ui.view.official;

import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.LinkView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.List;
import java.util.Optional;

/**
 * Lets an official give a result to who asked, and record that it was taken.
 *
 * @param backUrl the case
 * @param title name of the document
 * @param file the file that is there
 * @param standing whether it is given, since when and how
 * @param release the form with which it is given; empty where it is, and where that is for others
 * @param handOver the form that records who took it
 * @param receipt the receipt of who took it
 */
public record ResultGivingView(
        String number,
        String service,
        String backUrl,
        String title,
        Optional<FileView> file,
        String standing,
        List<ProblemView> problems,
        Optional<Act> release,
        Optional<Act> handOver,
        Optional<LinkView> receipt) {
    /** Keeps its own list. */
    public ResultGivingView {
        problems = List.copyOf(problems);
    }

    /**
     * Shows one thing to be done, as a form.
     *
     * @param text what comes of it
     * @param action where it posts
     */
    public record Act(
            String title, String text, String action, List<HiddenView> hidden, List<FieldView> fields, String button) {
        /** Keeps its own lists. */
        public Act {
            hidden = List.copyOf(hidden);
            fields = List.copyOf(fields);
        }

        /** Tells whether the form carries files. */
        public boolean multipart() {
            return fields.stream().anyMatch(FieldView::holdsUpload);
        }
    }
}
