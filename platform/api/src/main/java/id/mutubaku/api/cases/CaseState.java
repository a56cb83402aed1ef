package id.mutubaku.api.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Is what all events of a case add up to.
 *
 * @param region id of the region
 * @param number of the case, unique in the region
 * @param version how many events have happened; 0 before the first
 * @param sop reference of the SOP; empty before the first event
 * @param versions version of that SOP and of each that it calls, by reference
 * @param applicant who asks
 * @param data what was filled in, by form key
 * @param documents the latest file of each document, by document id
 * @param produced ids of the documents that steps have yielded so far
 * @param open steps that the case is at
 * @param visits how often each place was arrived at, by path
 * @param ending how the case came out; absent while it runs
 */
public record CaseState(
        String region,
        String number,
        long version,
        String sop,
        Map<String, Integer> versions,
        Applicant applicant,
        Map<String, Map<String, Object>> data,
        Map<String, AttachedDocument> documents,
        Set<String> produced,
        List<StepVisit> open,
        Map<String, Integer> visits,
        Optional<CaseEnding> ending) {

    public CaseState {
        versions = Collections.unmodifiableMap(new TreeMap<>(versions));
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
        produced = Collections.unmodifiableSet(new LinkedHashSet<>(produced));
        open = List.copyOf(open);
        visits = Collections.unmodifiableMap(new TreeMap<>(visits));
    }

    /** Returns the state of a case to which nothing has happened. */
    public static CaseState unopened(String region, String number) {
        return new CaseState(
                region,
                number,
                0,
                "",
                Map.of(),
                new Applicant("", Optional.empty()),
                Map.of(),
                Map.of(),
                Set.of(),
                List.of(),
                Map.of(),
                Optional.empty());
    }

    /** Returns the state after more has happened. */
    public CaseState after(List<? extends CaseEvent> events) {
        CaseState state = this;
        for (CaseEvent event : events) {
            state = event.apply(state).counted();
        }
        return state;
    }

    /** Finds the open visit of a place. */
    public Optional<StepVisit> openAt(Place place) {
        return open.stream().filter(visit -> visit.place().equals(place)).findFirst();
    }

    /** Lists the visits that wait for a performer. */
    public List<StepVisit> work() {
        return open.stream()
                .filter(visit -> visit.stage() == StepVisit.Stage.OPEN)
                .toList();
    }

    /** Tells whether the case still runs. */
    public boolean isRunning() {
        return version > 0 && ending.isEmpty();
    }

    /** Returns which visit of a place the next arrival will be, 1 for the first. */
    public int nextVisit(Place place) {
        return visits.getOrDefault(place.path(), 0) + 1;
    }

    CaseState opened(CaseEvent.CaseOpened event) {
        return new CaseState(
                region,
                number,
                version,
                event.sop(),
                event.versions(),
                event.applicant(),
                data,
                documents,
                produced,
                open,
                visits,
                ending);
    }

    CaseState arrivedAt(StepVisit visit) {
        Map<String, Integer> counted = with(visits, visit.place().path(), visit.visit());
        return standing(Stream.concat(open.stream(), Stream.of(visit)).toList(), counted, produced, ending);
    }

    CaseState left(CaseEvent.StepCompleted event) {
        List<StepVisit> remaining = open.stream()
                .filter(visit -> !visit.place().equals(event.place()))
                .toList();
        Set<String> yielded = new LinkedHashSet<>(produced);
        yielded.addAll(event.produced());
        return standing(remaining, visits, yielded, ending);
    }

    CaseState returnedTo(Place caller) {
        List<StepVisit> visited = new ArrayList<>(open);
        visited.replaceAll(visit -> visit.place().equals(caller) ? visit.returned() : visit);
        return standing(visited, visits, produced, ending);
    }

    CaseState ended(CaseEnding how) {
        return standing(List.of(), visits, produced, Optional.of(how));
    }

    CaseState withData(String form, Map<String, Object> filled) {
        return holding(with(data, form, filled), documents);
    }

    CaseState withDocument(AttachedDocument document) {
        return holding(data, with(documents, document.document(), document));
    }

    private CaseState standing(
            List<StepVisit> at, Map<String, Integer> counted, Set<String> yielded, Optional<CaseEnding> how) {
        return new CaseState(
                region, number, version, sop, versions, applicant, data, documents, yielded, at, counted, how);
    }

    private CaseState holding(Map<String, Map<String, Object>> filled, Map<String, AttachedDocument> attached) {
        return new CaseState(
                region, number, version, sop, versions, applicant, filled, attached, produced, open, visits, ending);
    }

    private CaseState counted() {
        return new CaseState(
                region, number, version + 1, sop, versions, applicant, data, documents, produced, open, visits, ending);
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        Map<String, V> changed = new LinkedHashMap<>(map);
        changed.put(key, value);
        return changed;
    }
}
