package id.mutubaku.store.audit;

import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.store.audit.CaseProof.Rebuilt;
import id.mutubaku.store.facts.Snapshot;
import id.mutubaku.store.facts.StoredCase;
import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Rows;
import id.mutubaku.store.work.WorkRow;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.function.Predicate;

/** Writes the row and the inboxes of a case anew, from its events. */
final class CaseRestoration {
    private final Db.InRegion region;
    private final Rebuilt rebuilt;
    private final CaseState state;

    CaseRestoration(Db.InRegion region, Rebuilt rebuilt) {
        this.region = region;
        this.rebuilt = rebuilt;
        this.state = rebuilt.stored().state();
    }

    /**
     * Writes the row.
     *
     * @param version that the row has, so that nothing is written over what happens meanwhile
     * @param hash likewise
     */
    Future<Void> row(long version, Buffer hash) {
        StoredCase stored = rebuilt.stored();
        return region.run(
                        AuditSql.RESTORE_CASE,
                        state.number(),
                        version,
                        hash,
                        Snapshot.VERSION,
                        state.version(),
                        state.sop(),
                        state.applicant().name(),
                        stored.status(),
                        Snapshot.of(state, stored.answers()).json(),
                        stored.lastHash().bytes(),
                        stored.answerRows(),
                        state.wakesAt(),
                        rebuilt.first().at(),
                        rebuilt.last().at())
                .mapEmpty();
    }

    /** Writes the inboxes. */
    Future<Void> work(Predicate<String> isApplicant) {
        Future<Rows> done = region.run(AuditSql.CLEAR_WORK, state.number());
        for (WorkRow row : WorkRow.of(state, isApplicant)) {
            done = done.compose(before -> region.run(
                    AuditSql.RESTORE_WORK,
                    state.number(),
                    row.key().place(),
                    row.key().visit(),
                    row.key().actor(),
                    row.inbox(),
                    row.kind().word(),
                    row.stage().word(),
                    state.sop(),
                    row.activity(),
                    state.applicant().name(),
                    row.openedAt(),
                    row.due(),
                    row.remindAt(),
                    row.holder().flatMap(Person::account),
                    row.holder().map(Person::name),
                    row.awaitingJson()));
        }
        return done.mapEmpty();
    }
}
