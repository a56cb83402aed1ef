package id.mutubaku.casework.sessions;

import id.mutubaku.casework.access.Principal;
import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.access.Principal.Anonymous;
import id.mutubaku.casework.access.Principal.Follower;
import id.mutubaku.casework.accounts.Accounts;
import id.mutubaku.casework.accounts.Tokens;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The sessions in the database: twelve hours at most, and over earlier where nobody uses them. A token begins with its
 * region, so that every node finds it at once.
 */
public final class SessionStore {
    private static final int LONGEST_DEVICE = 200;

    private final Pool pool;
    private final InstantSource clock;

    public SessionStore(Pool pool, InstantSource clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /**
     * A session as its owner sees it.
     *
     * @param id under which the owner can end it; it opens nothing
     */
    public record Listed(String id, String device, Instant openedAt, Instant usedAt) {}

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
        return pool.preparedQuery(SessionSql.OPEN)
                .execute(Tuple.tuple()
                        .addString(region)
                        .addString(Tokens.digest(token))
                        .addString(username.orElse(null))
                        .addString(number.orElse(null))
                        .addString(visitor.browser().map(Tokens::digest).orElse(null))
                        .addString(device.substring(0, Math.min(device.length(), LONGEST_DEVICE))))
                .map(opened -> token);
    }

    /** Finds who holds a token; nobody where it is unknown or over. */
    public Future<Principal> find(String token) {
        return pool.preparedQuery(SessionSql.FIND)
                .execute(Tuple.of(
                        regionOf(token), Tokens.digest(token), clock.instant().atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.size() == 0
                        ? new Anonymous()
                        : principal(rows.iterator().next()));
    }

    /** Lists the sessions of an account, the one used last first; 50 at most. */
    public Future<List<Listed>> of(AccountHolder account) {
        return pool.preparedQuery(SessionSql.LIST)
                .execute(Tuple.of(account.region(), account.username()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Listed(
                                row.getString("token_digest"),
                                row.getString("device"),
                                row.getOffsetDateTime("opened_at").toInstant(),
                                row.getOffsetDateTime("used_at").toInstant()))
                        .toList());
    }

    /** Ends a session. */
    Future<Void> close(String token) {
        return execute(SessionSql.CLOSE, Tuple.of(regionOf(token), Tokens.digest(token)));
    }

    /** Ends one session of an account. */
    Future<Void> close(AccountHolder account, String id) {
        return execute(SessionSql.CLOSE_ONE, Tuple.of(account.region(), account.username(), id));
    }

    /** Ends the sessions of an account, but for the one of a token. */
    Future<Void> closeAll(String region, String username, Optional<String> kept) {
        return execute(
                SessionSql.CLOSE_ALL,
                Tuple.of(region, username, kept.map(Tokens::digest).orElse(null)));
    }

    /** Ends all that a browser follows; tells whether there was any. */
    Future<Boolean> closeFollowing(String browser) {
        return pool.preparedQuery(SessionSql.CLOSE_BROWSER)
                .execute(Tuple.of(Tokens.digest(browser)))
                .map(rows -> rows.rowCount() > 0);
    }

    /** Tells all nodes that sessions have changed. */
    Future<Void> tell(String channel, String which) {
        return execute(SessionSql.TELL, Tuple.of(channel, which));
    }

    /** Removes all that are over, of all regions. */
    Future<Void> sweep() {
        return execute(SessionSql.SWEEP, Tuple.tuple());
    }

    private Future<Void> execute(String statement, Tuple parameters) {
        return pool.preparedQuery(statement).execute(parameters).mapEmpty();
    }

    private static Principal principal(Row row) {
        Optional<String> number = Optional.ofNullable(row.getString("number"));
        if (number.isPresent()) {
            return new Follower(row.getString("region"), number.get());
        }
        return row.getString("username") == null ? new Anonymous() : Accounts.standingIn(row);
    }

    private static String regionOf(String token) {
        int dot = token.indexOf('.');
        return dot < 0 ? "" : token.substring(0, dot);
    }
}
