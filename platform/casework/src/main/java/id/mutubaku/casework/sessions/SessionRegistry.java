package id.mutubaku.casework.sessions;

import id.mutubaku.casework.access.Principal;
import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.access.Principal.Anonymous;
import id.mutubaku.casework.access.Principal.Follower;
import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.store.sessions.SessionStore;
import id.mutubaku.store.sessions.SessionStore.Listed;
import id.mutubaku.store.sessions.SessionStore.NewSession;
import id.mutubaku.store.sessions.SessionStore.Owner;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The sessions in the database, by their tokens. A token begins with its region, so that every node finds it at once. */
public final class SessionRegistry {
    private static final int LONGEST_DEVICE = 200;

    private final SessionStore store;

    public SessionRegistry(Pool pool, InstantSource clock) {
        this.store = new SessionStore(pool, clock);
    }

    /** Opens a session for somebody who signed in; returns the token. */
    public Future<String> open(AccountHolder account, Visitor visitor) {
        return open(account.region(), Optional.of(account.username()), Optional.empty(), visitor);
    }

    /** Opens a session for an applicant who showed the code of a case; returns the token. */
    public Future<String> open(Follower follower, Visitor visitor) {
        return open(follower.region(), Optional.empty(), Optional.of(follower.number()), visitor);
    }

    private Future<String> open(String region, Optional<String> username, Optional<String> number, Visitor visitor) {
        String token = region + "." + Tokens.draw();
        String device = visitor.device();
        NewSession session = new NewSession(
                region,
                Tokens.digest(token),
                username,
                number,
                visitor.browser().map(Tokens::digest),
                device.substring(0, Math.min(device.length(), LONGEST_DEVICE)));
        return store.open(session).map(opened -> token);
    }

    /** Finds who holds a token; nobody where it is unknown or over. */
    public Future<Principal> find(String token) {
        return store.find(regionOf(token), Tokens.digest(token))
                .map(found -> found.<Principal>map(SessionRegistry::principal).orElseGet(Anonymous::new));
    }

    /** Lists the sessions of an account, the one used last first; 50 at most. */
    public Future<List<Listed>> of(AccountHolder account) {
        return store.of(account.region(), account.username());
    }

    /** Ends a session. */
    Future<Void> close(String token) {
        return store.close(regionOf(token), Tokens.digest(token));
    }

    /** Ends one session of an account. */
    Future<Void> close(AccountHolder account, String id) {
        return store.close(account.region(), account.username(), id);
    }

    /** Ends the sessions of an account, but for the one of a token. */
    Future<Void> closeAll(String region, String username, Optional<String> kept) {
        return store.closeAll(region, username, kept.map(Tokens::digest));
    }

    /** Ends all that a browser follows; tells whether there was any. */
    Future<Boolean> closeFollowing(String browser) {
        return store.closeFollowing(Tokens.digest(browser));
    }

    /** Tells all nodes that sessions have changed. */
    Future<Void> tell(String channel, String which) {
        return store.tell(channel, which);
    }

    /** Removes all that are over, of all regions. */
    Future<Void> sweep() {
        return store.sweep();
    }

    private static Principal principal(Owner owner) {
        return owner.number().isPresent()
                ? new Follower(owner.region(), owner.number().get())
                : owner.account().<Principal>map(AccountHolder::of).orElseGet(Anonymous::new);
    }

    private static String regionOf(String token) {
        int dot = token.indexOf('.');
        return dot < 0 ? "" : token.substring(0, dot);
    }
}
