package id.mutubaku.ui.view.account;

import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.casework.ActView;
import id.mutubaku.ui.view.form.ProblemView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The page of one account, for an administrator.
 *
 * @param region in words
 * @param email where its mail goes; may be empty
 * @param closedAt since when nobody can sign in with it
 * @param acts what can be done with it
 */
public record AccountView(
        Optional<NoticeView> notice,
        Optional<PasswordLinkView> link,
        List<ProblemView> problems,
        String backUrl,
        String username,
        String name,
        String region,
        String email,
        boolean administrator,
        Optional<Instant> closedAt,
        List<Post> posts,
        List<ActView> acts) {
    /** Keeps its own lists. */
    public AccountView {
        problems = List.copyOf(problems);
        posts = List.copyOf(posts);
        acts = List.copyOf(acts);
    }

    /**
     * A post and when it is held.
     *
     * @param until its last day; absent where that is not known
     * @param state in words
     */
    public record Post(String name, Instant from, Optional<Instant> until, String state) {}
}
