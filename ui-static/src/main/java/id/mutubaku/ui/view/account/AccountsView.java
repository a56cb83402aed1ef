package id.mutubaku.ui.view.account;

import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.List;
import java.util.Optional;

/**
 * The page on which an administrator finds the accounts of a region, sees which posts nobody holds, and makes accounts.
 *
 * @param filters what to look for: region and words
 * @param heading whose accounts these are
 * @param vacancies posts that nobody holds
 * @param deputiesUrl where somebody is named for them
 * @param hidden values of the form that makes an account
 * @param fields of the new account
 */
public record AccountsView(
        Optional<NoticeView> notice,
        Optional<PasswordLinkView> link,
        List<ProblemView> problems,
        List<FieldView> filters,
        String heading,
        List<Row> rows,
        String previousUrl,
        String nextUrl,
        List<Vacancy> vacancies,
        String deputiesUrl,
        List<HiddenView> hidden,
        List<FieldView> fields) {
    /** Keeps its own lists. */
    public AccountsView {
        problems = List.copyOf(problems);
        filters = List.copyOf(filters);
        rows = List.copyOf(rows);
        vacancies = List.copyOf(vacancies);
        hidden = List.copyOf(hidden);
        fields = List.copyOf(fields);
    }

    /**
     * One account.
     *
     * @param url of its page
     * @param posts that it holds now, in words
     * @param email where its mail goes; may be empty
     * @param closed whether nobody can sign in with it
     */
    public record Row(String username, String url, String name, String posts, String email, boolean closed) {}

    /**
     * A post that nobody holds.
     *
     * @param waiting how much work waits for it
     */
    public record Vacancy(String name, int waiting) {}
}
