package id.mutubaku.casework.accounts;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.store.accounts.AccountStore;
import id.mutubaku.store.accounts.AccountStore.Listed;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The accounts as others see them: names, posts and addresses, never a password. */
public final class AccountDirectory {
    private final AccountStore store;

    public AccountDirectory(Pool pool, InstantSource clock) {
        this.store = new AccountStore(pool, clock);
    }

    /**
     * An account in the directory.
     *
     * @param email where its mail goes
     * @param deactivatedAt since when nobody can sign in with it
     */
    public record Entry(AccountHolder holder, Optional<String> email, Optional<Instant> deactivatedAt) {
        private static Entry of(Listed listed) {
            return new Entry(AccountHolder.of(listed.account()), listed.email(), listed.deactivatedAt());
        }
    }

    /**
     * Reads a page of the accounts of a region, by user name; of the platform where the region is empty.
     *
     * @param words part of a name or user name; empty for all
     * @param after the user name at which the page before ended; empty for the first page
     * @param limit 1 to 100
     */
    public Future<List<Entry>> page(String region, String words, String after, int limit) {
        return store.page(region, words, after, limit)
                .map(listed -> listed.stream().map(Entry::of).toList());
    }

    /** Finds an account, also one that was deactivated. */
    public Future<Optional<Entry>> one(String region, String username) {
        return store.one(region, username).map(found -> found.map(Entry::of));
    }

    /** Lists those who hold one of some posts of a region now, or stand in for one; 500 at most. */
    public Future<List<AccountHolder>> holders(String region, Collection<String> actors) {
        return store.holders(region, actors)
                .map(accounts -> accounts.stream().map(AccountHolder::of).toList());
    }

    /** Tells whether the platform has an administrator who can sign in. */
    public Future<Boolean> hasAdministrator() {
        return store.hasAdministrator();
    }
}
