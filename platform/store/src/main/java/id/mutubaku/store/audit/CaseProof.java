package id.mutubaku.store.audit;

import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.store.facts.Answers;
import id.mutubaku.store.facts.EventRow;
import id.mutubaku.store.facts.HashChain;
import id.mutubaku.store.facts.StoredCase;
import id.mutubaku.store.facts.StoredRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The chain of a case's events, followed from its beginning, and what they add up to.
 *
 * @param rebuilt the case as its events have it; empty where they cannot be read, or do not chain
 * @param attached every file that was ever attached
 * @param problems where the chain does not hold
 */
record CaseProof(Optional<Rebuilt> rebuilt, List<AttachedDocument> attached, List<Problem> problems) {

    /** A case as its events have it, with the first and the last row of them. */
    record Rebuilt(StoredCase stored, EventRow first, EventRow last) {}

    /** Follows the rows of a case, oldest first. */
    static CaseProof of(String region, String number, List<StoredRow> rows) {
        if (rows.isEmpty()) {
            return broken(Problem.error("", "audit/no-events"));
        }
        HashChain.Link link = HashChain.START;
        CaseState state = CaseState.unopened(region, number);
        Map<String, Long> answers = Map.of();
        List<AttachedDocument> attached = new ArrayList<>();
        for (StoredRow stored : rows) {
            EventRow row = stored.row();
            String sequence = String.valueOf(row.sequence());
            if (row.sequence() != state.version() + 1) {
                return broken(Problem.error("", "audit/gap", String.valueOf(state.version() + 1), sequence));
            }
            link = HashChain.next(link, region, number, row);
            if (!link.equals(stored.hash())) {
                return broken(Problem.error("", "audit/chain", sequence));
            }
            try {
                List<CaseEvent> events = row.events();
                answers = Answers.rows(answers, row, events);
                events.stream()
                        .filter(CaseEvent.DocumentAttached.class::isInstance)
                        .forEach(event -> attached.add(((CaseEvent.DocumentAttached) event).document()));
                state = state.after(events);
            } catch (IllegalStateException unreadable) {
                return broken(Problem.error("", "audit/unreadable", sequence));
            }
        }
        StoredCase whole = new StoredCase(state, link, "", answers, state.wakesAt());
        return new CaseProof(
                Optional.of(new Rebuilt(
                        whole, rows.get(0).row(), rows.get(rows.size() - 1).row())),
                attached,
                List.of());
    }

    private static CaseProof broken(Problem problem) {
        return new CaseProof(Optional.empty(), List.of(), List.of(problem));
    }
}
