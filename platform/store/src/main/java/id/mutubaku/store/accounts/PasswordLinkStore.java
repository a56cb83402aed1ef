package id.mutubaku.store.accounts;

import id.mutubaku.store.sql.Db;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.util.Optional;

/** The links with which somebody chooses a password, by their digests. */
public final class PasswordLinkStore {
    private final Db db;

    public PasswordLinkStore(Pool pool) {
        this.db = new Db(pool);
    }

    /** The account for which a link is good. */
    public record Owner(String username, String name) {}

    /**
     * A link to be kept.
     *
     * @param until when it is no longer good
     * @param by the user name of who makes it
     */
    public record NewLink(String digest, Instant until, String by) {}

    /** Keeps a link in place of any earlier one; false where there is no such account that can be used. */
    public Future<Boolean> put(String region, String username, NewLink link) {
        return db.in(region)
                .run(AccountSql.PUT_LINK, username, link.digest(), link.until(), link.by())
                .map(rows -> rows.count() == 1);
    }

    /** Finds for whom a link is good. */
    public Future<Optional<Owner>> owner(String region, String digest, Instant now) {
        return db.in(region)
                .run(AccountSql.FIND_LINK, digest, now)
                .map(rows -> rows.first(row -> new Owner(row.text("username"), row.text("name"))));
    }

    /** Changes the password of the account for which a link is good, once; false where it is not. */
    public Future<Boolean> use(String region, String digest, Instant now, String passwordHash) {
        return db.in(region).run(AccountSql.USE_LINK, digest, now, passwordHash).map(rows -> rows.count() == 1);
    }
}
