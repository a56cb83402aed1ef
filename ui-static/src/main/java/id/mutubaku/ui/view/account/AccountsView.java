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
 * @param files of the definitions folder that are not in force, which is said before anything else
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
        List<File> files,
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
        files = List.copyOf(files);
        problems = List.copyOf(problems);
        filters = List.copyOf(filters);
        rows = List.copyOf(rows);
        vacancies = List.copyOf(vacancies);
        hidden = List.copyOf(hidden);
        fields = List.copyOf(fields);
    }

    /**
     * A file of the definitions folder that is not in force.
     *
     * @param consequence what is in force instead, in a sentence
     * @param problems what is wrong and where, one sentence each
     */
    public record File(String path, String consequence, List<String> problems) {
        /** Keeps its own list. */
        public File {
            problems = List.copyOf(problems);
        }
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
