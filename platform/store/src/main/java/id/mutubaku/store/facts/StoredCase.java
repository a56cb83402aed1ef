package id.mutubaku.store.facts;

import id.mutubaku.model.cases.CaseState;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A case as the store holds it.
 *
 * @param state what its events add up to
 * @param lastHash hash of the last row of events; empty before the first
 * @param trackingCode with which the applicant follows the case
 * @param answers the rows of events in which answers stand, by form key
 * @param wakeAt when it is next looked whether something is due: then, or earlier than necessary
 */
public record StoredCase(
        CaseState state,
        HashChain.Link lastHash,
        String trackingCode,
        Map<String, Long> answers,
        Optional<Instant> wakeAt) {

    /** Returns a case that is about to be opened. */
    public static StoredCase unopened(String region, String number, String trackingCode) {
        return new StoredCase(
                CaseState.unopened(region, number), HashChain.START, trackingCode, Map.of(), Optional.empty());
    }

    /** Returns the case in another state, as a command that is about to be committed leaves it. */
    public StoredCase in(CaseState next) {
        return new StoredCase(next, lastHash, trackingCode, answers, wakeAt);
    }

    /** Returns {@code running}, or how the case ended. */
    public String status() {
        return state.ending()
                .map(ending -> ending.kind().name().toLowerCase(Locale.ROOT))
                .orElse("running");
    }

    /** Returns the distinct rows in which answers stand. */
    public Long[] answerRows() {
        return answers.values().stream().distinct().sorted().toArray(Long[]::new);
    }
}
