package id.mutubaku.casework.accounts;

import id.mutubaku.casework.cases.Principal;
import id.mutubaku.casework.cases.Principal.AccountHolder;
import id.mutubaku.casework.cases.Principal.Anonymous;
import id.mutubaku.casework.cases.Principal.Follower;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;

/** Keeps who is signed in, for twelve hours. A token begins with its region, so that every node finds it at once. */
public final class Sessions {
    private final Pool pool;
    private final InstantSource clock;

    public Sessions(Pool pool, InstantSource clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** Opens a session for somebody who signed in; gives the token. */
    public Future<String> open(AccountHolder account) {
        return open(account.region(), Optional.of(account.username()), Optional.empty());
    }

    /** Opens a session for an applicant who showed the code of a case; gives the token. */
    public Future<String> open(Follower follower) {
        return open(follower.region(), Optional.empty(), Optional.of(follower.number()));
    }

    /** Finds who holds a token; nobody where it is unknown or has expired. */
    public Future<Principal> find(String token) {
        return pool.preparedQuery(AccountSql.FIND_SESSION)
                .execute(Tuple.of(
                        regionOf(token), Tokens.digest(token), clock.instant().atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.size() == 0
                        ? new Anonymous()
                        : principal(rows.iterator().next()));
    }

    /** Closes a session, and sweeps those of its region that have expired. */
    public Future<Void> close(String token) {
        return pool.preparedQuery(AccountSql.CLOSE_SESSION)
                .execute(Tuple.of(regionOf(token), Tokens.digest(token)))
                .mapEmpty();
    }

    private Future<String> open(String region, Optional<String> username, Optional<String> number) {
        String token = region + "." + Tokens.draw();
        return pool.preparedQuery(AccountSql.OPEN_SESSION)
                .execute(Tuple.tuple()
                        .addString(region)
                        .addString(Tokens.digest(token))
                        .addString(username.orElse(null))
                        .addString(number.orElse(null)))
                .map(opened -> token);
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
