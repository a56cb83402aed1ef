package id.mutubaku.casework.accounts;

import id.mutubaku.casework.access.Principal.AccountHolder;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The accounts as others see them: names, posts and addresses, never a password. */
public final class AccountDirectory {
    private final Pool pool;
    private final InstantSource clock;

    public AccountDirectory(Pool pool, InstantSource clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /**
     * An account in the directory.
     *
     * @param email where its mail goes
     * @param deactivatedAt since when nobody can sign in with it
     */
    public record Entry(AccountHolder holder, Optional<String> email, Optional<Instant> deactivatedAt) {}

    /**
     * Reads a page of the accounts of a region, by user name; of the platform where the region is empty.
     *
     * @param words part of a name or user name; empty for all
     * @param after the user name at which the page before ended; empty for the first page
     * @param limit 1 to 100
     */
    public Future<List<Entry>> page(String region, String words, String after, int limit) {
        return pool.preparedQuery(AccountSql.PAGE)
                .execute(Tuple.of(region, words.toLowerCase(Locale.ROOT), now(), after, limit))
                .map(AccountDirectory::entries);
    }

    /** Finds an account, also one that was deactivated. */
    public Future<Optional<Entry>> one(String region, String username) {
        return pool.preparedQuery(AccountSql.ONE)
                .execute(Tuple.of(region, username, now()))
                .map(rows -> entries(rows).stream().findFirst());
    }

    /** Lists those who hold one of some posts of a region now, or stand in for one; 500 at most. */
    public Future<List<AccountHolder>> holders(String region, Collection<String> actors) {
        return pool.preparedQuery(AccountSql.HOLDERS)
                .execute(Tuple.of(region, Set.copyOf(actors).toArray(String[]::new), now()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Accounts::standingIn)
                        .toList());
    }

    /** Tells whether the platform has an administrator who can sign in. */
    public Future<Boolean> hasAdministrator() {
        return pool.preparedQuery(AccountSql.COUNT_ADMINISTRATORS)
                .execute()
                .map(rows -> rows.iterator().next().getInteger("administrators") > 0);
    }

    private static List<Entry> entries(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Entry(
                        Accounts.standingIn(row),
                        Optional.ofNullable(row.getString("email")),
                        Optional.ofNullable(row.getOffsetDateTime("deactivated_at"))
                                .map(OffsetDateTime::toInstant)))
                .toList();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
