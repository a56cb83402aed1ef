package id.mutubaku.store.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEnding;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.GivenResult;
import id.mutubaku.model.cases.JsonData;
import id.mutubaku.model.cases.party.Applicant;
import id.mutubaku.model.cases.work.Disposition;
import id.mutubaku.model.cases.work.PendingAction;
import id.mutubaku.model.cases.work.StepVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The state of a case as its row holds it: without what columns of the row say, and without the answers that stand in
 * its events.
 *
 * @param data where the answers of each form stand, by form key: the sequence number of the row of events, or, for one
 *     that was kept before version 2, the answers themselves
 * @param labels what choices from lists were called, by form key and pointer; absent where there are none
 */
public record Snapshot(
        Map<String, Integer> versions,
        Applicant applicant,
        Map<String, Object> data,
        Optional<Map<String, Map<String, String>>> labels,
        Map<String, AttachedDocument> documents,
        Map<String, GivenResult> results,
        Set<String> produced,
        List<StepVisit> open,
        Map<String, Integer> visits,
        Map<String, Integer> joins,
        Map<String, String> doers,
        Map<String, Duration> time,
        List<Disposition> dispositions,
        Map<String, String> plugins,
        List<PendingAction> actions,
        Optional<Instant> promised,
        Optional<CaseEnding> ending) {

    /** The version in which one is written today. */
    public static final int VERSION = UpCasters.SNAPSHOT;

    /**
     * Takes what is to be written of a state.
     *
     * @param answers the rows in which answers stand, by form key
     */
    public static Snapshot of(CaseState state, Map<String, Long> answers) {
        Map<String, Object> data = new LinkedHashMap<>();
        state.data().forEach((form, filled) -> data.put(form, answers.containsKey(form) ? answers.get(form) : filled));
        return new Snapshot(
                state.versions(),
                state.applicant(),
                data,
                Optional.of(state.labels()).filter(kept -> !kept.isEmpty()),
                state.documents(),
                state.results(),
                state.produced(),
                state.open(),
                state.visits(),
                state.joins(),
                state.doers(),
                state.time(),
                state.dispositions(),
                state.plugins(),
                state.actions(),
                state.promised(),
                state.ending());
    }

    /** Writes it. */
    public String json() {
        try {
            return FactMapper.ALONE.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads one that was written in a version. */
    public static Snapshot of(int version, String json) {
        try {
            ObjectNode written = (ObjectNode) FactMapper.ALONE.readTree(json);
            return FactMapper.ALONE.treeToValue(
                    UpCasters.today("snapshot", version, UpCasters.SNAPSHOT, written), Snapshot.class);
        } catch (JsonProcessingException | ClassCastException damaged) {
            throw new IllegalStateException("A stored state cannot be read: " + json, damaged);
        }
    }

    /** Returns the rows in which answers stand, by form key. */
    public Map<String, Long> answers() {
        Map<String, Long> rows = new LinkedHashMap<>();
        data.forEach((form, where) -> {
            if (where instanceof Number sequence) {
                rows.put(form, sequence.longValue());
            }
        });
        return rows;
    }

    /**
     * Returns the state.
     *
     * @param filled the answers that stand in events, by form key
     */
    public CaseState state(CaseKey key, Map<String, Map<String, Object>> filled) {
        Map<String, Map<String, Object>> answers = new LinkedHashMap<>();
        data.forEach((form, where) ->
                answers.put(form, where instanceof Map<?, ?> kept ? plain(kept) : filled.getOrDefault(form, Map.of())));
        return new CaseState(
                key.region(),
                key.number(),
                key.version(),
                key.sop(),
                versions,
                applicant,
                answers,
                labels.orElse(Map.of()),
                documents,
                results,
                produced,
                open,
                visits,
                joins,
                doers,
                time,
                dispositions,
                plugins,
                actions,
                promised,
                ending);
    }

    private static Map<String, Object> plain(Map<?, ?> kept) {
        Map<String, Object> named = new LinkedHashMap<>();
        kept.forEach((name, value) -> named.put(String.valueOf(name), value));
        return JsonData.copyOf(named);
    }

    /** What the row itself says of a case. */
    public record CaseKey(String region, String number, long version, String sop) {}
}
