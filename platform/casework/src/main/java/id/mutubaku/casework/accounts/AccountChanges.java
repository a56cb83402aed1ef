package id.mutubaku.casework.accounts;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The changes of accounts over the years: names, posts, and whether they can be used. */
public final class AccountChanges {
    private final Pool pool;
    private final InstantSource clock;

    public AccountChanges(Pool pool, InstantSource clock) {
        this.pool = pool;
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
        return one(AccountSql.RENAME, Tuple.of(account.region(), account.username(), name, email.orElse(null)));
    }

    /**
     * Deactivates an account: its links are void and it neither stands in for others nor is stood in for.
     *
     * @param by the user name of who does it
     * @return the accounts that were its deputies; absent where it was not active
     */
    public Future<Optional<List<String>>> deactivate(Which account, String by) {
        return pool.preparedQuery(AccountSql.DEACTIVATE)
                .execute(Tuple.of(account.region(), account.username(), now(), by))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> List.of(row.getArrayOfStrings("deputies")))
                        .findFirst());
    }

    /** Lets an account be used again; false where it was not deactivated. */
    public Future<Boolean> reactivate(Which account) {
        return one(AccountSql.REACTIVATE, Tuple.of(account.region(), account.username()));
    }

    /** Lists the posts of an account, those that began last first. */
    public Future<List<PostPeriod>> posts(Which account) {
        return pool.preparedQuery(AccountSql.POSTS_OF)
                .execute(Tuple.of(account.region(), account.username()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(AccountChanges::period)
                        .toList());
    }

    private static PostPeriod period(Row row) {
        return new PostPeriod(
                row.getString("actor"),
                row.getOffsetDateTime("from_at").toInstant(),
                Optional.ofNullable(row.getOffsetDateTime("until_at")).map(OffsetDateTime::toInstant));
    }

    /**
     * Gives a post to an account.
     *
     * @return false where it holds that post in some of that time already
     */
    public Future<Boolean> give(Which account, PostPeriod post, String by) {
        return one(
                AccountSql.GIVE_POST,
                Tuple.of(
                        account.region(),
                        account.username(),
                        now(),
                        post.actor(),
                        post.from().atOffset(ZoneOffset.UTC),
                        post.until().map(end -> end.atOffset(ZoneOffset.UTC)).orElse(null),
                        by));
    }

    /** Says when a post ends that an account holds or will hold; false where it holds none. */
    public Future<Boolean> end(Which account, String actor, Instant until) {
        return pool.preparedQuery(AccountSql.END_POST)
                .execute(Tuple.of(account.region(), account.username(), now(), actor, until.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.rowCount() > 0);
    }

    private Future<Boolean> one(String statement, Tuple parameters) {
        return pool.preparedQuery(statement).execute(parameters).map(rows -> rows.rowCount() == 1);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
