package id.mutubaku.casework.sessions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import id.mutubaku.casework.access.Principal;
import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.access.Principal.Anonymous;
import id.mutubaku.casework.access.Principal.Follower;
import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.store.sessions.SessionStore.Listed;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The sessions of the platform. Who holds a token is known for some seconds without a query; what ends or changes a
 * session is told to all nodes, and counts there at once.
 */
public final class Sessions {
    /** The channel on which PostgreSQL tells all nodes that sessions have changed. */
    public static final String CHANNEL = "mutubaku_session";

    private static final Duration KNOWN = Duration.ofSeconds(5);
    private static final int MOST = 10_000;
    private static final String OF_ACCOUNT = "account ";
    private static final String OF_TOKEN = "token ";
    private static final String ALL = "all";

    private final SessionRegistry store;
    private final Cache<String, Future<Principal>> known;

    public Sessions(SessionRegistry store) {
        this(store, Ticker.systemTicker());
    }

    Sessions(SessionRegistry store, Ticker ticker) {
        this.store = store;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(KNOWN)
                .ticker(ticker)
                .build();
    }

    /** Opens a session for somebody who signed in; returns the token. */
    public Future<String> open(AccountHolder account, Visitor visitor) {
        return store.open(account, visitor);
    }

    /** Opens a session for an applicant who showed the code of a case; returns the token. */
    public Future<String> open(Follower follower, Visitor visitor) {
        return store.open(follower, visitor);
    }

    /** Finds who holds a token; nobody where it is unknown or over. */
    public Future<Principal> find(String token) {
        String key = Tokens.digest(token);
        Future<Principal> found = known.get(key, missing -> store.find(token));
        found.onComplete(done -> {
            if (done.failed() || done.result() instanceof Anonymous) {
                known.asMap().remove(key, found);
            }
        });
        return found;
    }

    /** Lists the sessions of an account, the one used last first. */
    public Future<List<Listed>> of(AccountHolder account) {
        return store.of(account);
    }

    /** Ends a session. */
    public Future<Void> close(String token) {
        return store.close(token).compose(closed -> tell(OF_TOKEN + Tokens.digest(token)));
    }

    /** Ends one session of an account, by the id in its list. */
    public Future<Void> close(AccountHolder account, String id) {
        return store.close(account, id).compose(closed -> tell(OF_TOKEN + id));
    }

    /** Ends the sessions of an account, but for the one of a token. */
    public Future<Void> closeAll(String region, String username, Optional<String> kept) {
        return store.closeAll(region, username, kept).compose(closed -> changed(username));
    }

    /** Ends all that a browser follows. */
    public Future<Void> closeFollowing(String browser) {
        return store.closeFollowing(browser).compose(any -> any ? tell(ALL) : Future.succeededFuture());
    }

    /** Tells all nodes that what an account may do has changed. */
    public Future<Void> changed(String username) {
        return tell(OF_ACCOUNT + username);
    }

    /** Tells all nodes that what some accounts may do has changed. */
    public Future<Void> allChanged() {
        return tell(ALL);
    }

    private Future<Void> tell(String which) {
        heard(which);
        return store.tell(CHANNEL, which);
    }

    /** Forgets what is no longer so; called for what any node tells. */
    public void heard(String which) {
        if (which.startsWith(OF_TOKEN)) {
            known.invalidate(which.substring(OF_TOKEN.length()));
        } else if (which.startsWith(OF_ACCOUNT)) {
            String username = which.substring(OF_ACCOUNT.length());
            known.asMap().values().removeIf(found -> mayBe(found, username));
        } else {
            known.invalidateAll();
        }
    }

    private static boolean mayBe(Future<Principal> found, String username) {
        return !found.isComplete()
                || (found.result() instanceof AccountHolder account
                        && account.username().equals(username));
    }

    /** Removes all that are over, of all regions. */
    public Future<Void> sweep() {
        return store.sweep();
    }
}
