package id.mutubaku.store;

import id.mutubaku.model.cases.CaseState;

/**
 * Is a case as the store holds it.
 *
 * @param state what its events add up to
 * @param lastHash hash of the last event; empty before the first
 * @param trackingCode with which the applicant follows the case
 */
public record StoredCase(CaseState state, HashChain.Link lastHash, String trackingCode) {

    /** Returns a case that is about to be opened. */
    public static StoredCase unopened(String region, String number, String trackingCode) {
        return new StoredCase(CaseState.unopened(region, number), HashChain.START, trackingCode);
    }
}
