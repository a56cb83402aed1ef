package id.mutubaku.casework.cases;

import id.mutubaku.casework.access.Principal;
import id.mutubaku.casework.cases.Answer.Done;
import id.mutubaku.casework.cases.Answer.Refusal;
import id.mutubaku.casework.cases.Answer.Refused;
import id.mutubaku.casework.cases.CaseService.Terms;
import id.mutubaku.store.cases.CaseStore;
import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import java.util.Optional;

/** The requests with an idempotency key that were answered before. */
final class AnsweredRequests {
    private static final String UNIQUE_VIOLATION = "23505";

    private final CaseStore store;

    AnsweredRequests(CaseStore store) {
        this.store = store;
    }

    /** Finds what was answered to a request that came before; empty where it is new. */
    Future<Optional<Answer>> find(Principal principal, String region, Terms terms) {
        if (terms.key().isEmpty()) {
            return Future.succeededFuture(Optional.empty());
        }
        String key = terms.key().get();
        return store.receipt(region, principal.keySpace(terms.digest()), key)
                .map(found -> found.map(receipt -> receipt.requestDigest().equals(terms.digest())
                        ? new Done(receipt.number(), receipt.version(), receipt::answer)
                        : Refused.because(Refusal.KEY_REUSED, "case/key-reused", key)));
    }

    /** Finds the number of the case that a key has opened, whatever else was sent with it. */
    Future<Optional<String>> opened(Principal principal, String region, String key) {
        return store.receipt(region, principal.id(), key).map(found -> found.map(receipt -> receipt.number()));
    }

    /** Answers what was answered before, where this request came before; otherwise refuses. */
    Future<Answer> replayOr(CommandRequest request, Refused refused) {
        return find(request.principal(), request.region(), request.terms()).map(answer -> answer.orElse(refused));
    }

    /** Tells whether a commit failed because another request with the same key came first. */
    static boolean keyIsTaken(Throwable failure) {
        return failure instanceof PgException refused
                && UNIQUE_VIOLATION.equals(refused.getSqlState())
                && "command_receipt_pkey".equals(refused.getConstraint());
    }
}
