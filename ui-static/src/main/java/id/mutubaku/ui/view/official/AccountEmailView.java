package id.mutubaku.ui.view.official;

import id.mutubaku.ui.view.FieldView;
import id.mutubaku.ui.view.ProblemView;
import java.util.List;

/** Shows the e-mail address of an account; posts to {@code /admin/surel}. */
public record AccountEmailView(String username, FieldView field, List<ProblemView> problems) {
    /** Keeps its own list. */
    public AccountEmailView {
        problems = List.copyOf(problems);
    }
}
