package id.mutubaku.store.accounts;

import id.mutubaku.store.sql.Db;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.util.Optional;

/** The settings of the platform, by name. */
public final class SettingStore {
    /** The region of what holds for the whole platform. */
    private static final String PLATFORM = "";

    private final Db db;

    public SettingStore(Pool pool) {
        this.db = new Db(pool);
    }

    /** Finds a setting. */
    public Future<Optional<String>> find(String name) {
        return db.in(PLATFORM).run(AccountSql.FIND_SETTING, name).map(rows -> rows.first(row -> row.text("value")));
    }

    /** Keeps a setting in place of the one before. */
    public Future<Void> put(String name, String value) {
        return db.in(PLATFORM).run(AccountSql.PUT_SETTING, name, value).mapEmpty();
    }
}
