package id.mutubaku.ui.view.account;

import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.ProblemView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The page on which somebody looks after their own account; posts to {@code /kerja/akun}.
 *
 * @param posts in words; may be empty
 * @param email where mail goes
 * @param fields of a new password
 * @param sessions where somebody is signed in with it
 */
public record OwnAccountView(
        Optional<NoticeView> notice,
        List<ProblemView> problems,
        String username,
        String name,
        String posts,
        List<FieldView> email,
        List<FieldView> fields,
        List<Session> sessions) {
    /** Keeps its own lists. */
    public OwnAccountView {
        problems = List.copyOf(problems);
        email = List.copyOf(email);
        fields = List.copyOf(fields);
        sessions = List.copyOf(sessions);
    }

    /**
     * A session.
     *
     * @param id with which it is ended
     * @param device browser and system, in words
     * @param here whether it is the one that looks at the page
     */
    public record Session(String id, String device, Instant openedAt, Instant usedAt, boolean here) {}
}
