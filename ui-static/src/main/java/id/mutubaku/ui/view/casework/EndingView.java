package id.mutubaku.ui.view.casework;

import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.List;

/**
 * Asks, before a case is ended, whether that is meant, and why.
 *
 * @param title what is done
 * @param text what comes of it
 * @param action where it posts
 * @param button words of the button
 * @param backUrl the case
 */
public record EndingView(
        String number,
        CharSequence service,
        String title,
        String text,
        String action,
        List<ProblemView> problems,
        List<HiddenView> hidden,
        FieldView.TextArea reason,
        String button,
        String backUrl) {
    /** Keeps its own lists. */
    public EndingView {
        problems = List.copyOf(problems);
        hidden = List.copyOf(hidden);
    }
}
