package id.mutubaku.ui.view.official;

import id.mutubaku.ui.view.HiddenView;
import id.mutubaku.ui.view.ProblemView;
import java.util.List;

/**
 * Asks who signs in: fields {@code username} and {@code password}, posted to {@code /masuk}.
 *
 * @param hidden such as the page to go on to
 */
public record SignInView(String username, List<ProblemView> problems, List<HiddenView> hidden) {
    /** Keeps its own lists. */
    public SignInView {
        problems = List.copyOf(problems);
        hidden = List.copyOf(hidden);
    }
}
