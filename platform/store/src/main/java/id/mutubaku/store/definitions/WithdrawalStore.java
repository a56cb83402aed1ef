package id.mutubaku.store.definitions;

import id.mutubaku.model.cases.party.Person;
import id.mutubaku.store.sql.Db;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.util.List;

/** Which SOPs were withdrawn from service and put back, when, by whom and why. */
public final class WithdrawalStore {
    private final Db db;

    public WithdrawalStore(Pool pool) {
        this.db = new Db(pool);
    }

    /**
     * What was last decided about an SOP.
     *
     * @param withdrawn false when it was put back
     */
    public record Decision(String region, String sop, boolean withdrawn, String reason, String byName, Instant at) {
        /** Returns {@code region/sop}. */
        public String reference() {
            return region + "/" + sop;
        }
    }

    /** Loads the last decision about each SOP for which there is one. */
    public Future<List<Decision>> all() {
        return db.everywhere(DefinitionSql.WITHDRAWALS)
                .map(rows -> rows.list(row -> new Decision(
                        row.text("region"),
                        row.text("sop"),
                        row.flag("withdrawn"),
                        row.text("reason"),
                        row.text("by_name"),
                        row.instant("at"))));
    }

    /**
     * Records that an SOP is withdrawn or put back, and tells all nodes.
     *
     * @return false when it was so already
     */
    public Future<Boolean> record(String region, String sop, boolean withdrawn, String reason, Person by) {
        return db.in(region)
                .run(
                        DefinitionSql.WITHDRAW,
                        sop,
                        withdrawn,
                        reason,
                        by.account().orElse(""),
                        by.name())
                .map(rows -> rows.count() > 0);
    }
}
