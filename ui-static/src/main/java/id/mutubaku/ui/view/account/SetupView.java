package id.mutubaku.ui.view.account;

import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.List;

/**
 * Makes the first administrator: fields {@code name}, {@code username}, {@code password}.
 *
 * @param action where it posts
 * @param nameError what is wrong with the name; may be empty
 * @param usernameError what is wrong with the user name; may be empty
 * @param passwordError what is wrong with the password; may be empty
 * @param passwordLength the fewest characters
 */
public record SetupView(
        String action,
        String name,
        String username,
        String nameError,
        String usernameError,
        String passwordError,
        int passwordLength,
        List<ProblemView> problems,
        List<HiddenView> hidden) {
    /** Keeps its own lists. */
    public SetupView {
        problems = List.copyOf(problems);
        hidden = List.copyOf(hidden);
    }
}
