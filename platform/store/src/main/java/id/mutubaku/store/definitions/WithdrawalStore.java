package id.mutubaku.store.definitions;

import id.mutubaku.model.cases.Person;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

/** Which SOPs were withdrawn from service and put back, when, by whom and why. */
public final class WithdrawalStore {
    private final Pool pool;

    public WithdrawalStore(Pool pool) {
        this.pool = pool;
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
        return pool.preparedQuery(DefinitionSql.WITHDRAWALS)
                .execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Decision(
                                row.getString("region"),
                                row.getString("sop"),
                                row.getBoolean("withdrawn"),
                                row.getString("reason"),
                                row.getString("by_name"),
                                row.getOffsetDateTime("at").toInstant()))
                        .toList());
    }

    /**
     * Records that an SOP is withdrawn or put back, and tells all nodes.
     *
     * @return false when it was so already
     */
    public Future<Boolean> record(String region, String sop, boolean withdrawn, String reason, Person by) {
        return pool.preparedQuery(DefinitionSql.WITHDRAW)
                .execute(Tuple.of(region, sop, withdrawn, reason, by.account().orElse(""), by.name()))
                .map(rows -> rows.size() > 0);
    }
}
