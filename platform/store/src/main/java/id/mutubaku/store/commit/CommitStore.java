package id.mutubaku.store.commit;

import id.mutubaku.store.facts.StoredCase;
import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Row;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.util.Optional;

/** The one statement by which a command is committed. */
public final class CommitStore {
    private final Db db;

    public CommitStore(Pool pool) {
        this.db = new Db(pool);
    }

    /**
     * Commits what a command changes: events, snapshot, inbox, documents, receipt and jobs, all of it or nothing.
     *
     * @return the case as it now stands; empty when it was changed by somebody else since it was read. It fails with
     *     {@link StagedFileGone} where a file that it attaches is not there to be attached.
     */
    public Future<Optional<StoredCase>> commit(CaseChange change) {
        Commit commit = Commit.of(change);
        CommitStatement statement = CommitStatement.of(commit);
        return db.in(commit.state().region())
                .run(statement.text(), statement.parameters(commit))
                .map(rows -> committed(commit, rows.only()));
    }

    private static Optional<StoredCase> committed(Commit commit, Row counted) {
        if (counted.number("files") < commit.attached().size()) {
            throw new StagedFileGone();
        }
        return counted.number("cases") == 1 ? Optional.of(commit.after()) : Optional.empty();
    }

    /** Says that a file which was to be attached is not staged: another command has attached it, or it was swept away. */
    public static final class StagedFileGone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StagedFileGone() {
            super("A file that was to be attached is no longer staged", null, false, false);
        }
    }
}
