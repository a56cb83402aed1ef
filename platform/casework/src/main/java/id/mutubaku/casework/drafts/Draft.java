package id.mutubaku.casework.drafts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody has typed into a form and not sent.
 *
 * @param owner the account that began it; nobody where whoever holds its link may go on with it
 * @param subject what it is about
 * @param version of the definition whose form was filled
 * @param values as a browser posts them
 * @param left answers to questions of earlier versions that are no longer asked
 * @param files staged files by document id
 * @param key idempotency key with which it is sent
 */
public record Draft(
        DraftId id,
        Optional<String> owner,
        Subject subject,
        int version,
        Map<String, List<String>> values,
        List<LeftAnswer> left,
        Map<String, UUID> files,
        String key) {
    /** Keeps its own lists. */
    public Draft {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        left = List.copyOf(left);
        files = Map.copyOf(files);
    }

    /**
     * Says what a draft is about: a new request, or a step of a case.
     *
     * @param sop its id; empty where a step was kept for somebody whose session had ended
     * @param step absent for a new request
     */
    public record Subject(String sop, Optional<Step> step) {}

    /** An answer to a question that is no longer asked, both in words. */
    public record LeftAnswer(String question, String answer) {}

    /** A step of a case. */
    public record Step(String number, String place) {}
}
