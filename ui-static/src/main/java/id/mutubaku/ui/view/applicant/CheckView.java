package id.mutubaku.ui.view.applicant;

import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.UpdatedView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.List;
import java.util.Optional;

/**
 * Shows all answers before they are sent. "Change" posts {@code edit}, with the group's value or {@code all}.
 *
 * @param updated given where the form has changed since it was begun
 * @param progress says which of how many pages this is; may be empty
 * @param missing names of the files that were not given
 * @param changeFiles value that the "change" button of the files posts as {@code edit}
 * @param pledges statements that are ticked here, before sending
 * @param submit words of the primary button; empty for "Kirim permohonan"
 * @param counter says that an official fills this for an applicant; empty where the applicant does
 */
public record CheckView(
        Optional<UpdatedView> updated,
        CharSequence service,
        String action,
        String progress,
        List<ProblemView> problems,
        List<HiddenView> hidden,
        List<SummaryView> groups,
        List<FileView> files,
        List<String> missing,
        String changeFiles,
        List<FieldView> pledges,
        String submit,
        String counter) {
    /** Keeps its own lists. */
    public CheckView {
        problems = List.copyOf(problems);
        hidden = List.copyOf(hidden);
        groups = List.copyOf(groups);
        files = List.copyOf(files);
        missing = List.copyOf(missing);
        pledges = List.copyOf(pledges);
    }
}
