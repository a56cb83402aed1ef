package id.mutubaku.casework.accounts;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.util.Optional;

/** Lets the first administrator in: a code that works once stands in for a default password. */
public final class FirstStart {
    private static final String NAME = "set-up";

    private final Pool pool;
    private final AccountDirectory accounts;

    public FirstStart(Pool pool, AccountDirectory accounts) {
        this.pool = pool;
        this.accounts = accounts;
    }

    /** Draws a new set-up code where the platform has no administrator yet; any earlier code is void. */
    public Future<Optional<String>> code() {
        return accounts.hasAdministrator().compose(has -> {
            if (has) {
                return Future.succeededFuture(Optional.empty());
            }
            String code = Tokens.draw();
            return pool.preparedQuery(AccountSql.PUT_SETTING)
                    .execute(Tuple.of("", NAME, Tokens.digest(code)))
                    .map(kept -> Optional.of(code));
        });
    }

    /** Tells whether a code would let somebody in. */
    public Future<Boolean> accepts(String code) {
        return pool.preparedQuery(AccountSql.FIND_SETTING)
                .execute(Tuple.of("", NAME))
                .map(rows -> rows.size() == 1
                        && rows.iterator().next().getString("value").equals(Tokens.digest(code)));
    }
}
