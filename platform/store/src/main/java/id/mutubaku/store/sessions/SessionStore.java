package id.mutubaku.store.sessions;

import id.mutubaku.store.accounts.StoredAccount;
import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Row;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The sessions, by the digests of their tokens: twelve hours at most, and over earlier where nobody uses them. */
public final class SessionStore {
    private final Db db;
    private final InstantSource clock;

    public SessionStore(Pool pool, InstantSource clock) {
        this.db = new Db(pool);
        this.clock = clock;
    }

    /**
     * A session to be opened.
     *
     * @param username of an account; absent for who follows a case
     * @param number of the case that is followed; absent for an account
     * @param browser digest of the secret that only this browser holds; absent for programs
     */
    public record NewSession(
            String region,
            String digest,
            Optional<String> username,
            Optional<String> number,
            Optional<String> browser,
            String device) {}

    /**
     * The one whose session it is.
     *
     * @param number of the case that is followed; absent for an account
     * @param account absent where it was deactivated, and for who follows a case
     */
    public record Owner(String region, Optional<String> number, Optional<StoredAccount> account) {
        private static Owner of(Row row) {
            return new Owner(
                    row.text("region"),
                    row.maybeText("number"),
                    row.maybeText("username").map(username -> StoredAccount.of(row)));
        }
    }

    /**
     * A session as its owner sees it.
     *
     * @param id under which the owner can end it; it opens nothing
     */
    public record Listed(String id, String device, Instant openedAt, Instant usedAt) {}

    /** Opens a session. */
    public Future<Void> open(NewSession session) {
        return db.in(session.region())
                .run(
                        SessionSql.OPEN,
                        session.digest(),
                        session.username(),
                        session.number(),
                        session.browser(),
                        session.device())
                .mapEmpty();
    }

    /** Finds whose session it is; empty where it is unknown or over. */
    public Future<Optional<Owner>> find(String region, String digest) {
        return db.in(region).run(SessionSql.FIND, digest, clock.instant()).map(rows -> rows.first(Owner::of));
    }

    /** Lists the sessions of an account, the one used last first; 50 at most. */
    public Future<List<Listed>> of(String region, String username) {
        return db.in(region)
                .run(SessionSql.LIST, username)
                .map(rows -> rows.list(row -> new Listed(
                        row.text("token_digest"),
                        row.text("device"),
                        row.instant("opened_at"),
                        row.instant("used_at"))));
    }

    /** Ends a session. */
    public Future<Void> close(String region, String digest) {
        return db.in(region).run(SessionSql.CLOSE, digest).mapEmpty();
    }

    /** Ends one session of an account, by the id in its list. */
    public Future<Void> close(String region, String username, String id) {
        return db.in(region).run(SessionSql.CLOSE_ONE, username, id).mapEmpty();
    }

    /**
     * Ends the sessions of an account.
     *
     * @param kept digest of the one that stays
     */
    public Future<Void> closeAll(String region, String username, Optional<String> kept) {
        return db.in(region).run(SessionSql.CLOSE_ALL, username, kept).mapEmpty();
    }

    /**
     * Ends all that a browser follows, in whichever region; tells whether there was any.
     *
     * @param browser digest of its secret
     */
    public Future<Boolean> closeFollowing(String browser) {
        return db.everywhere(SessionSql.CLOSE_BROWSER, browser).map(rows -> rows.count() > 0);
    }

    /** Tells all nodes that sessions have changed. */
    public Future<Void> tell(String channel, String which) {
        return db.everywhere(SessionSql.TELL, channel, which).mapEmpty();
    }

    /** Removes all that are over, of all regions. */
    public Future<Void> sweep() {
        return db.everywhere(SessionSql.SWEEP).mapEmpty();
    }
}
