package id.mutubaku.casework.definitions;

import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.definition.SopSummary.Withdrawal;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.store.definitions.WithdrawalStore;
import id.mutubaku.store.definitions.WithdrawalStore.Decision;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Withdraws SOPs from service and puts them back, on record and on all nodes. Their running cases go on. */
public final class Withdrawals {
    private static final Logger LOG = LoggerFactory.getLogger(Withdrawals.class);
    private static final int LONGEST_REASON = 500;

    private final Vertx vertx;
    private final WithdrawalStore store;
    private final SopRepository sops;
    private volatile Map<String, Decision> decisions = Map.of();

    /** Takes what is published. */
    public Withdrawals(Vertx vertx, WithdrawalStore store, SopRepository sops) {
        this.vertx = vertx;
        this.store = store;
        this.sops = sops;
    }

    /**
     * Withdraws an SOP, or puts it back.
     *
     * @param reason in words for everybody to read, of 1 to 500 characters
     * @return what is wrong; nothing when it is done, also when it was so before
     */
    public Future<List<Problem>> decide(String region, String sop, boolean withdrawn, String reason, Person by) {
        String stripped = reason.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_REASON || stripped.indexOf('\0') >= 0) {
            return Future.succeededFuture(
                    List.of(Problem.error("/reason", "withdrawal/reason", String.valueOf(LONGEST_REASON))));
        }
        return store.record(region, sop, withdrawn, stripped, by)
                .onSuccess(fresh -> {
                    if (fresh) {
                        LOG.info(
                                "{}/{} was {} by {}: {}",
                                region,
                                sop,
                                withdrawn ? "withdrawn" : "put back",
                                by.account().orElse(""),
                                stripped);
                    }
                })
                .compose(fresh -> refresh())
                .map(done -> List.of());
    }

    /** Returns what was last decided about an SOP. */
    public Optional<Decision> of(String reference) {
        return Optional.ofNullable(decisions.get(reference));
    }

    /** Takes over what was decided since, here or by another node. */
    public Future<Void> refresh() {
        return store.all()
                .compose(all -> vertx.executeBlocking(() -> takenOver(all), false))
                .mapEmpty();
    }

    private synchronized int takenOver(List<Decision> all) {
        Map<String, Decision> current = new HashMap<>();
        Map<String, Withdrawal> withdrawals = new HashMap<>();
        for (Decision each : all) {
            current.put(each.reference(), each);
            if (each.withdrawn()) {
                withdrawals.put(each.reference(), new Withdrawal(each.reason(), each.at()));
            }
        }
        decisions = Map.copyOf(current);
        sops.withdraw(withdrawals);
        return withdrawals.size();
    }
}
