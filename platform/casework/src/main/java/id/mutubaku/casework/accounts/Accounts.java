package id.mutubaku.casework.accounts;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.store.accounts.AccountStore;
import id.mutubaku.store.accounts.AccountStore.NewAccount;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The accounts with which people sign in.
 *
 * <p>The user name of an account of a region ends with a dot and the region's id, so that it can be looked up without
 * searching the other regions; that of a platform administrator has no such end.
 */
public final class Accounts {
    /** The most characters of a user name. */
    public static final int LONGEST_USERNAME = 80;

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    private final AccountStore store;
    private final Passwords passwords;
    private final Set<String> regions;

    public Accounts(Vertx vertx, Pool pool, Collection<String> regions, InstantSource clock) {
        this.store = new AccountStore(pool, clock);
        this.passwords = new Passwords(vertx);
        this.regions = Set.copyOf(regions);
    }

    /** Finds the account to which a name and password belong; takes as long where there is none. */
    public Future<Optional<AccountHolder>> authenticate(String username, String password) {
        String region = regionOf(username);
        return store.passwordHash(region, username)
                .compose(hash -> passwords.fits(password, hash))
                .compose(fits -> fits ? find(region, username) : Future.succeededFuture(Optional.empty()));
    }

    /** Finds an account by its user name; one that was deactivated is none. */
    public Future<Optional<AccountHolder>> find(String region, String username) {
        return store.find(region, username).map(found -> found.map(AccountHolder::of));
    }

    /** An account to be made, with where its mail goes. */
    public record Account(AccountHolder holder, Optional<String> email) {}

    /**
     * Creates an account that holds its posts from now on.
     *
     * @param by the user name of who makes it
     * @return false when the name is taken
     */
    public Future<Boolean> create(Account account, String password, String by) {
        return passwords.hash(password).compose(hash -> createHashed(account, hash, by));
    }

    /** Creates accounts that all have one password, leaving those that exist as they are. */
    public Future<Void> createAll(List<AccountHolder> accounts, String password) {
        return passwords.hash(password).compose(hash -> {
            Future<Boolean> created = Future.succeededFuture(true);
            for (AccountHolder account : accounts) {
                created = created.compose(before -> createHashed(new Account(account, Optional.empty()), hash, ""));
            }
            return created.mapEmpty();
        });
    }

    private Future<Boolean> createHashed(Account account, String hash, String by) {
        AccountHolder holder = account.holder();
        return store.create(
                new NewAccount(
                        holder.region(),
                        holder.username(),
                        holder.name(),
                        hash,
                        holder.administrator(),
                        account.email(),
                        holder.actors()),
                by);
    }

    /** Changes a password to one that {@link PasswordRules} accept. */
    public Future<Void> changePassword(String username, String password) {
        return passwords.hash(password).compose(hash -> store.changePassword(regionOf(username), username, hash));
    }

    /** Makes the first administrator for whoever holds the set-up code; false when the code is not, or no longer, good. */
    public Future<Boolean> setUp(String codeDigest, String username, String name, String password) {
        return passwords.hash(password).compose(hash -> store.setUp(codeDigest, username, name, hash));
    }

    /** Returns the region in whose accounts a name is looked up; empty for the platform's. */
    public String regionOf(String username) {
        String end = username.substring(username.lastIndexOf('.') + 1);
        return username.contains(".") && regions.contains(end) ? end : "";
    }

    /** Tells whether a name can be that of an account of a region; of the platform where the region is empty. */
    public boolean isUsername(String username, String region) {
        return username.length() <= LONGEST_USERNAME
                && USERNAME.matcher(username).matches()
                && regionOf(username).equals(region);
    }
}
