package id.mutubaku.casework.accounts;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The links with which somebody chooses a password, once: a new account, or one whose password is forgotten. Only their
 * digest is kept.
 */
public final class PasswordLinks {
    /** How long a link is good. */
    public static final Duration GOOD = Duration.ofDays(3);

    private final Pool pool;
    private final Passwords passwords;
    private final InstantSource clock;

    public PasswordLinks(Vertx vertx, Pool pool, InstantSource clock) {
        this.pool = pool;
        this.passwords = new Passwords(vertx);
        this.clock = clock;
    }

    /** The account for which a link is good. */
    public record Owner(String username, String name) {}

    /** Makes a link in place of any earlier one; empty where there is no such account that can be used. */
    public Future<Optional<String>> make(String region, String username, String by) {
        String token = region + "." + Tokens.draw();
        OffsetDateTime until = now().plus(GOOD);
        return pool.preparedQuery(AccountSql.PUT_LINK)
                .execute(Tuple.of(region, username, Tokens.digest(token), until, by))
                .map(rows -> Optional.of(token).filter(made -> rows.rowCount() == 1));
    }

    /** Finds for whom a link is good. */
    public Future<Optional<Owner>> owner(String token) {
        return pool.preparedQuery(AccountSql.FIND_LINK)
                .execute(Tuple.of(regionOf(token), Tokens.digest(token), now()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Owner(row.getString("username"), row.getString("name")))
                        .findFirst());
    }

    /**
     * Changes the password of the account for which a link is good.
     *
     * @return false where the link is not, or no longer, good
     */
    public Future<Boolean> use(String token, String password) {
        return passwords
                .hash(password)
                .compose(hash -> pool.preparedQuery(AccountSql.USE_LINK)
                        .execute(Tuple.of(regionOf(token), Tokens.digest(token), now(), hash)))
                .map(rows -> rows.rowCount() == 1);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String regionOf(String token) {
        return token.substring(0, Math.max(token.lastIndexOf('.'), 0));
    }
}
