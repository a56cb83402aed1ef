package id.mutubaku.ui.view.account;

import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.List;

/** The page on which somebody chooses a password by a link; posts to {@code /sandi}. */
public record PasswordView(
        List<ProblemView> problems, String username, String name, List<HiddenView> hidden, List<FieldView> fields) {
    /** Keeps its own lists. */
    public PasswordView {
        problems = List.copyOf(problems);
        hidden = List.copyOf(hidden);
        fields = List.copyOf(fields);
    }
}
