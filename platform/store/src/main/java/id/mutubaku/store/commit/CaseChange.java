package id.mutubaku.store.commit;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.store.facts.StoredCase;
import java.util.List;
import java.util.Optional;

/**
 * What one command changes.
 *
 * @param before the case as the command was decided on
 * @param events what happened
 * @param after the state that they leave
 * @param sop by which the case now runs
 * @param receipt what to answer when the same command comes again
 * @param jobs what is to be done outside because of it
 */
public record CaseChange(
        StoredCase before,
        List<CaseEvent> events,
        CaseState after,
        Sop sop,
        Optional<Receipt> receipt,
        List<NewJob> jobs) {

    /**
     * Keeps the answer to a command with an idempotency key.
     *
     * @param principal whose key it is
     * @param key as given
     * @param requestDigest of the whole request, so that a key is not used for two different ones
     * @param answer the JSON that was answered
     */
    public record Receipt(String principal, String key, String requestDigest, String answer) {}
}
