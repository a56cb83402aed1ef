package id.mutubaku.ui.view.account;

import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.List;
import java.util.Optional;

/**
 * Asks who signs in: fields {@code username} and {@code password}, posted to {@code /masuk}.
 *
 * @param notice such as that what was typed is kept
 * @param hidden such as the page to go on to
 * @param trackUrl where applicants follow their request, with its number where the page is known
 */
public record SignInView(
        Optional<NoticeView> notice,
        String username,
        List<ProblemView> problems,
        List<HiddenView> hidden,
        String trackUrl) {
    /** Keeps its own lists. */
    public SignInView {
        problems = List.copyOf(problems);
        hidden = List.copyOf(hidden);
    }
}
