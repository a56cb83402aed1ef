package id.mutubaku.ui.view.casework;

import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.List;
import java.util.Optional;

/**
 * Lets an official mark what is to be corrected.
 *
 * @param backUrl the step
 * @param action where it posts
 * @param groups everything that can be marked
 * @param note what is said about all of it
 */
public record ReturnView(
        String number,
        CharSequence service,
        String backUrl,
        String action,
        List<ProblemView> problems,
        List<HiddenView> hidden,
        List<Group> groups,
        FieldView.TextArea note) {
    /** Keeps its own lists. */
    public ReturnView {
        problems = List.copyOf(problems);
        hidden = List.copyOf(hidden);
        groups = List.copyOf(groups);
    }

    /** Puts what was filled in together under one heading. */
    public record Group(String title, List<Item> items) {
        /** Keeps its own list. */
        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * Shows an answer or a file that can be marked.
     *
     * @param box the mark
     * @param answer may hold line breaks; empty for a file, and where nothing was answered
     * @param file the file
     * @param remark what is wrong
     */
    public record Item(FieldView.Checkbox box, String answer, Optional<FileView> file, FieldView.TextArea remark) {}
}
