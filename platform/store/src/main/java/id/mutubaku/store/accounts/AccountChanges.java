package id.mutubaku.store.accounts;

import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Row;
import id.mutubaku.store.sql.Rows;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The changes of accounts over the years: names, posts, and whether they can be used. */
public final class AccountChanges {
    private final Db db;
    private final InstantSource clock;

    public AccountChanges(Pool pool, InstantSource clock) {
        this.db = new Db(pool);
        this.clock = clock;
    }

    /** The account that is changed. */
    public record Which(String region, String username) {}

    /**
     * A period in which an account holds a post.
     *
     * @param until when it is over, exclusive; absent where that is not known
     */
    public record PostPeriod(String actor, Instant from, Optional<Instant> until) {
        /** Tells whether it is over at a time. */
        public boolean isOver(Instant now) {
            return until.filter(end -> !now.isBefore(end)).isPresent();
        }
    }

    /**
     * Changes the name of an account and where its mail goes.
     *
     * @return false when there is no such account
     */
    public Future<Boolean> rename(Which account, String name, Optional<String> email) {
        return one(account, AccountSql.RENAME, name, email);
    }

    /**
     * Deactivates an account: its links are void and it neither stands in for others nor is stood in for.
     *
     * @param by the user name of who does it
     * @return the accounts that were its deputies; absent where it was not active
     */
    public Future<Optional<List<String>>> deactivate(Which account, String by) {
        return run(account, AccountSql.DEACTIVATE, clock.instant(), by)
                .map(rows -> rows.first(row -> row.texts("deputies")));
    }

    /** Lets an account be used again; false where it was not deactivated. */
    public Future<Boolean> reactivate(Which account) {
        return one(account, AccountSql.REACTIVATE);
    }

    /** Lists the posts of an account, those that began last first. */
    public Future<List<PostPeriod>> posts(Which account) {
        return run(account, AccountSql.POSTS_OF).map(rows -> rows.list(AccountChanges::period));
    }

    private static PostPeriod period(Row row) {
        return new PostPeriod(row.text("actor"), row.instant("from_at"), row.maybeInstant("until_at"));
    }

    /**
     * Gives a post to an account.
     *
     * @return false where it holds that post in some of that time already
     */
    public Future<Boolean> give(Which account, PostPeriod post, String by) {
        return one(account, AccountSql.GIVE_POST, clock.instant(), post.actor(), post.from(), post.until(), by);
    }

    /** Says when a post ends that an account holds or will hold; false where it holds none. */
    public Future<Boolean> end(Which account, String actor, Instant until) {
        return run(account, AccountSql.END_POST, clock.instant(), actor, until).map(rows -> rows.count() > 0);
    }

    private Future<Boolean> one(Which account, String statement, Object... parameters) {
        return run(account, statement, parameters).map(rows -> rows.count() == 1);
    }

    /** Runs a statement of which {@code $2} is the user name. */
    private Future<Rows> run(Which account, String statement, Object... parameters) {
        Object[] all = Stream.concat(Stream.of(account.username()), Stream.of(parameters))
                .toArray();
        return db.in(account.region()).run(statement, all);
    }
}
