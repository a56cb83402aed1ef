package id.mutubaku.casework.accounts;

import id.mutubaku.store.accounts.PasswordLinkStore;
import id.mutubaku.store.accounts.PasswordLinkStore.NewLink;
import id.mutubaku.store.accounts.PasswordLinkStore.Owner;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The links with which somebody chooses a password, once: a new account, or one whose password is forgotten. Only their
 * digest is kept.
 */
public final class PasswordLinks {
    /** How long a link is good. */
    public static final Duration GOOD = Duration.ofDays(3);

    private final PasswordLinkStore store;
    private final Passwords passwords;
    private final InstantSource clock;

    public PasswordLinks(Vertx vertx, Pool pool, InstantSource clock) {
        this.store = new PasswordLinkStore(pool);
        this.passwords = new Passwords(vertx);
        this.clock = clock;
    }

    /** Makes a link in place of any earlier one; empty where there is no such account that can be used. */
    public Future<Optional<String>> make(String region, String username, String by) {
        String token = region + "." + Tokens.draw();
        NewLink link = new NewLink(Tokens.digest(token), clock.instant().plus(GOOD), by);
        return store.put(region, username, link).map(kept -> Optional.of(token).filter(made -> kept));
    }

    /** Finds for whom a link is good. */
    public Future<Optional<Owner>> owner(String token) {
        return store.owner(regionOf(token), Tokens.digest(token), clock.instant());
    }

    /**
     * Changes the password of the account for which a link is good.
     *
     * @return false where the link is not, or no longer, good
     */
    public Future<Boolean> use(String token, String password) {
        return passwords
                .hash(password)
                .compose(hash -> store.use(regionOf(token), Tokens.digest(token), clock.instant(), hash));
    }

    private static String regionOf(String token) {
        return token.substring(0, Math.max(token.lastIndexOf('.'), 0));
    }
}
