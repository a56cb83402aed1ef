package id.mutubaku.ui.view.official;

import id.mutubaku.ui.view.FieldView;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.ProblemView;
import java.util.List;
import java.util.Optional;

/**
 * The accounts of all regions, and the form that makes another; posts to {@code /admin/}.
 *
 * @param files of the definitions folder that are not in force, which is said before anything else
 * @param fields of the new account
 */
public record AdminView(
        Optional<NoticeView> notice,
        List<File> files,
        List<ProblemView> problems,
        List<FieldView> fields,
        List<Accounts> regions) {
    /** Keeps its own lists. */
    public AdminView {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
        fields = List.copyOf(fields);
        regions = List.copyOf(regions);
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

    /** Shows the accounts of one region. */
    public record Accounts(String region, List<Row> rows) {
        /** Keeps its own list. */
        public Accounts {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Shows one account.
     *
     * @param roles the posts it holds, in words
     * @param email where its mail goes; may be empty
     */
    public record Row(String username, String name, String roles, String email) {}
}
