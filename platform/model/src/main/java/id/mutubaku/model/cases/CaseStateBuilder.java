package id.mutubaku.model.cases;

import id.mutubaku.model.cases.party.Applicant;
import id.mutubaku.model.cases.work.Disposition;
import id.mutubaku.model.cases.work.PendingAction;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The next state of a case while an event changes it; a collection is copied when it is first changed. */
final class CaseStateBuilder {
    private final CaseState before;
    private @Nullable Map<String, Map<String, Object>> data;
    private @Nullable Map<String, Map<String, String>> labels;
    private @Nullable Map<String, AttachedDocument> documents;
    private @Nullable Map<String, GivenResult> results;
    private @Nullable Set<String> produced;
    private @Nullable List<StepVisit> open;
    private @Nullable Map<String, Integer> visits;
    private @Nullable Map<String, Integer> joins;
    private @Nullable Map<String, String> doers;
    private @Nullable Map<String, Duration> time;
    private @Nullable List<Disposition> dispositions;
    private @Nullable List<PendingAction> actions;

    long version;
    String sop;
    Map<String, Integer> versions;
    Applicant applicant;
    Map<String, String> plugins;
    Optional<Instant> promised;
    Optional<CaseEnding> ending;

    CaseStateBuilder(CaseState before) {
        this.before = before;
        version = before.version();
        sop = before.sop();
        versions = before.versions();
        applicant = before.applicant();
        plugins = before.plugins();
        promised = before.promised();
        ending = before.ending();
    }

    Map<String, Map<String, Object>> data() {
        data = data == null ? new LinkedHashMap<>(before.data()) : data;
        return data;
    }

    Map<String, Map<String, String>> labels() {
        labels = labels == null ? new LinkedHashMap<>(before.labels()) : labels;
        return labels;
    }

    Map<String, AttachedDocument> documents() {
        documents = documents == null ? new LinkedHashMap<>(before.documents()) : documents;
        return documents;
    }

    Map<String, GivenResult> results() {
        results = results == null ? new LinkedHashMap<>(before.results()) : results;
        return results;
    }

    Set<String> produced() {
        produced = produced == null ? new LinkedHashSet<>(before.produced()) : produced;
        return produced;
    }

    List<StepVisit> open() {
        open = open == null ? new ArrayList<>(before.open()) : open;
        return open;
    }

    void open(List<StepVisit> instead) {
        open = new ArrayList<>(instead);
    }

    Map<String, Integer> visits() {
        visits = visits == null ? new TreeMap<>(before.visits()) : visits;
        return visits;
    }

    Map<String, Integer> joins() {
        joins = joins == null ? new TreeMap<>(before.joins()) : joins;
        return joins;
    }

    void joins(Map<String, Integer> instead) {
        joins = new TreeMap<>(instead);
    }

    Map<String, String> doers() {
        doers = doers == null ? new TreeMap<>(before.doers()) : doers;
        return doers;
    }

    List<Disposition> dispositions() {
        dispositions = dispositions == null ? new ArrayList<>(before.dispositions()) : dispositions;
        return dispositions;
    }

    List<PendingAction> actions() {
        actions = actions == null ? new ArrayList<>(before.actions()) : actions;
        return actions;
    }

    void edit(Place place, UnaryOperator<StepVisit> edit) {
        open().replaceAll(visit -> visit.place().equals(place) ? edit.apply(visit) : visit);
    }

    void charge(String actor, Optional<Duration> used) {
        used.ifPresent(more -> time().merge(actor, more, Duration::plus));
    }

    private Map<String, Duration> time() {
        time = time == null ? new TreeMap<>(before.time()) : time;
        return time;
    }

    List<StepVisit> corrections(Place asker) {
        return open().stream()
                .filter(visit -> visit.correction()
                        .filter(correction -> correction.asker().equals(asker))
                        .isPresent())
                .toList();
    }

    CaseState state() {
        return new CaseState(
                before.region(),
                before.number(),
                version,
                sop,
                versions,
                applicant,
                data == null ? before.data() : data,
                labels == null ? before.labels() : labels,
                documents == null ? before.documents() : documents,
                results == null ? before.results() : results,
                produced == null ? before.produced() : produced,
                open == null ? before.open() : open,
                visits == null ? before.visits() : visits,
                joins == null ? before.joins() : joins,
                doers == null ? before.doers() : doers,
                time == null ? before.time() : time,
                dispositions == null ? before.dispositions() : dispositions,
                plugins,
                actions == null ? before.actions() : actions,
                promised,
                ending);
    }
}
