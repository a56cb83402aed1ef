package id.mutubaku.casework.accounts;

import id.mutubaku.store.accounts.SettingStore;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.util.Optional;

/** Lets the first administrator in: a code that works once stands in for a default password. */
public final class FirstStart {
    private static final String NAME = "set-up";

    private final SettingStore settings;
    private final AccountDirectory accounts;

    public FirstStart(Pool pool, AccountDirectory accounts) {
        this.settings = new SettingStore(pool);
        this.accounts = accounts;
    }

    /** Draws a new set-up code where the platform has no administrator yet; any earlier code is void. */
    public Future<Optional<String>> code() {
        return accounts.hasAdministrator().compose(has -> {
            if (has) {
                return Future.succeededFuture(Optional.empty());
            }
            String code = Tokens.draw();
            return settings.put(NAME, Tokens.digest(code)).map(kept -> Optional.of(code));
        });
    }

    /** Tells whether a code would let somebody in. */
    public Future<Boolean> accepts(String code) {
        return settings.find(NAME)
                .map(digest -> digest.filter(Tokens.digest(code)::equals).isPresent());
    }
}
