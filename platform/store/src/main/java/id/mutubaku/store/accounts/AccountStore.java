package id.mutubaku.store.accounts;

import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Row;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The accounts with which people sign in. A password is kept as its hash. */
public final class AccountStore {
    private final Db db;
    private final InstantSource clock;

    public AccountStore(Pool pool, InstantSource clock) {
        this.db = new Db(pool);
        this.clock = clock;
    }

    /** Finds the hash of the password of an account that can be used. */
    public Future<Optional<String>> passwordHash(String region, String username) {
        return db.in(region)
                .run(AccountSql.FIND_PASSWORD, username)
                .map(rows -> rows.first(row -> row.text("password_hash")));
    }

    /** Finds an account by its user name; one that was deactivated is none. */
    public Future<Optional<StoredAccount>> find(String region, String username) {
        return db.in(region)
                .run(AccountSql.FIND_ACCOUNT, username, clock.instant())
                .map(rows -> rows.first(StoredAccount::of));
    }

    /**
     * An account to be made.
     *
     * @param email where its mail goes
     * @param actors the posts that it holds from now on
     */
    public record NewAccount(
            String region,
            String username,
            String name,
            String passwordHash,
            boolean administrator,
            Optional<String> email,
            Set<String> actors) {}

    /**
     * Creates an account that holds its posts from now on.
     *
     * @param by the user name of who makes it
     * @return false when the name is taken
     */
    public Future<Boolean> create(NewAccount account, String by) {
        return db.in(account.region())
                .run(
                        AccountSql.CREATE_ACCOUNT,
                        account.username(),
                        clock.instant(),
                        account.name(),
                        account.passwordHash(),
                        account.administrator(),
                        account.email(),
                        account.actors().toArray(String[]::new),
                        by)
                .map(rows -> rows.only().integer("accounts") == 1);
    }

    /** Changes the password of an account. */
    public Future<Void> changePassword(String region, String username, String hash) {
        return db.in(region).run(AccountSql.CHANGE_PASSWORD, username, hash).mapEmpty();
    }

    /** Makes the first administrator for whoever holds the set-up code; false when the code is not, or no longer, good. */
    public Future<Boolean> setUp(String codeDigest, String username, String name, String passwordHash) {
        return db.everywhere(AccountSql.SET_UP, codeDigest, username, name, passwordHash)
                .map(rows -> rows.count() == 1);
    }

    /**
     * An account in a list.
     *
     * @param email where its mail goes
     * @param deactivatedAt since when nobody can sign in with it
     */
    public record Listed(StoredAccount account, Optional<String> email, Optional<Instant> deactivatedAt) {
        private static Listed of(Row row) {
            return new Listed(StoredAccount.of(row), row.maybeText("email"), row.maybeInstant("deactivated_at"));
        }
    }

    /**
     * Reads a page of the accounts of a region, by user name; of the platform where the region is empty.
     *
     * @param words part of a name or user name; empty for all
     * @param after the user name at which the page before ended; empty for the first page
     * @param limit 1 to 100
     */
    public Future<List<Listed>> page(String region, String words, String after, int limit) {
        return db.in(region)
                .run(AccountSql.PAGE, words.toLowerCase(Locale.ROOT), clock.instant(), after, limit)
                .map(rows -> rows.list(Listed::of));
    }

    /** Finds an account, also one that was deactivated. */
    public Future<Optional<Listed>> one(String region, String username) {
        return db.in(region).run(AccountSql.ONE, username, clock.instant()).map(rows -> rows.first(Listed::of));
    }

    /** Lists those who hold one of some posts of a region now, or stand in for one; 500 at most. */
    public Future<List<StoredAccount>> holders(String region, Collection<String> actors) {
        return db.in(region)
                .run(AccountSql.HOLDERS, Set.copyOf(actors).toArray(String[]::new), clock.instant())
                .map(rows -> rows.list(StoredAccount::of));
    }

    /** Tells whether the platform has an administrator who can sign in. */
    public Future<Boolean> hasAdministrator() {
        return db.everywhere(AccountSql.COUNT_ADMINISTRATORS)
                .map(rows -> rows.only().integer("administrators") > 0);
    }
}
