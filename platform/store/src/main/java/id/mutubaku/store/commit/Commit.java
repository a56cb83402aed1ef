package id.mutubaku.store.commit;

import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.store.facts.Answers;
import id.mutubaku.store.facts.EventRow;
import id.mutubaku.store.facts.HashChain;
import id.mutubaku.store.facts.Snapshot;
import id.mutubaku.store.facts.StoredCase;
import id.mutubaku.store.work.RegisterWords;
import id.mutubaku.store.work.SearchableAnswers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command as it is about to be written: what its parts are made of.
 *
 * @param row what happened
 * @param snapshot the state that it leaves, as JSON
 * @param after the case as it then stands
 * @param work what changes in inboxes
 * @param attached the files that it attaches
 */
record Commit(
        CaseChange change,
        EventRow row,
        String snapshot,
        StoredCase after,
        WorkChange work,
        List<AttachedDocument> attached) {

    static Commit of(CaseChange change) {
        StoredCase before = change.before();
        CaseState state = change.after();
        EventRow row = EventRow.of(before.state().version() + 1, change.events());
        Map<String, Long> answers = Answers.rows(before.answers(), row, change.events());
        String snapshot = Snapshot.of(state, answers).json();
        StoredCase after = new StoredCase(
                state,
                HashChain.next(before.lastHash(), state.region(), state.number(), row),
                before.trackingCode(),
                answers,
                wakeAt(before, state, row.at()));
        return new Commit(change, row, snapshot, after, WorkChange.of(change), attached(change.events()));
    }

    private static List<AttachedDocument> attached(List<CaseEvent> events) {
        return events.stream()
                .filter(CaseEvent.DocumentAttached.class::isInstance)
                .map(event -> ((CaseEvent.DocumentAttached) event).document())
                .toList();
    }

    CaseState state() {
        return after.state();
    }

    boolean opens() {
        return change.before().state().version() == 0;
    }

    /** Returns {@code running}, or how the case ended. */
    String status() {
        return after.status();
    }

    /** Returns when the case ended, where this command ended it. */
    Optional<Instant> endedAt() {
        return change.events().stream()
                .filter(CaseEvent.CaseEnded.class::isInstance)
                .map(event -> row.at())
                .findFirst();
    }

    /** Returns the words of answers by which the case is found from now on, and was not before. */
    Set<String> newWords() {
        boolean answered = change.events().stream()
                .anyMatch(event -> event instanceof CaseEvent.DataRecorded || event instanceof CaseEvent.CaseMigrated);
        if (!answered) {
            return Set.of();
        }
        Set<String> words = words(state());
        boolean migrated = change.events().stream().anyMatch(CaseEvent.CaseMigrated.class::isInstance);
        if (!migrated) {
            words.removeAll(words(change.before().state()));
        }
        return words;
    }

    private Set<String> words(CaseState of) {
        return RegisterWords.of("", SearchableAnswers.of(change.sop(), of).toArray(String[]::new));
    }

    /** Tells whether the row may keep the time at which it is looked at the case again. */
    boolean keepsWake() {
        return after.wakeAt().equals(change.before().wakeAt());
    }

    /** Returns the distinct rows in which answers stand. */
    Long[] answerRows() {
        return after.answerRows();
    }

    /**
     * Returns when it is next to be looked whether something is due. A time that comes before anything is due is kept:
     * looking once too often costs less than an index entry for each command. One that has passed is of no use.
     */
    private static Optional<Instant> wakeAt(StoredCase before, CaseState state, Instant at) {
        Optional<Instant> next = state.wakesAt();
        return before.wakeAt()
                .filter(known -> state.isRunning() && known.isAfter(at))
                .filter(known -> next.isEmpty() || !next.get().isBefore(known))
                .or(() -> next);
    }
}
