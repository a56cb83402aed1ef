package id.mutubaku.model.cases;

import id.mutubaku.model.cases.party.Applicant;
import id.mutubaku.model.cases.work.Clock;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.Disposition;
import id.mutubaku.model.cases.work.PendingAction;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The state of a case: what all its events add up to.
 *
 * @param region id of the region
 * @param number of the case, unique in the region
 * @param version how many events have happened; 0 before the first
 * @param sop reference of the SOP; empty before the first event
 * @param versions version of that SOP and of each that it calls, by reference
 * @param applicant who asks
 * @param data what was filled in, by form key
 * @param labels what the choices from lists were called when they were filled in, by form key and JSON pointer
 * @param documents the latest files of each document, by their {@link FilePart} keys
 * @param results what was given to who asks, by the same keys
 * @param produced ids of the documents that steps have yielded so far
 * @param open steps that the case is at
 * @param visits how often each place was arrived at, by path
 * @param joins how many parallel paths are still to come to a place before it opens, by path
 * @param doers who completed each place last, by path; people without an account are left out
 * @param time working time that each actor has had the case, by actor
 * @param dispositions that are still to be followed up
 * @param plugins version of each plugin with which the case began, by the plugin's id
 * @param actions what plugins are still to do
 * @param promised until when the whole service was promised when the case was opened
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
        Map<String, Map<String, String>> labels,
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

    public CaseState {
        versions = FrozenMap.sorted(versions);
        data = FrozenMap.ordered(data);
        labels = FrozenMap.ordered(labels);
        documents = FrozenMap.ordered(documents);
        results = FrozenMap.ordered(results);
        produced = Collections.unmodifiableSet(new LinkedHashSet<>(produced));
        open = List.copyOf(open);
        visits = FrozenMap.sorted(visits);
        joins = FrozenMap.sorted(joins);
        doers = FrozenMap.sorted(doers);
        time = FrozenMap.sorted(time);
        dispositions = List.copyOf(dispositions);
        plugins = FrozenMap.sorted(plugins);
        actions = List.copyOf(actions);
    }

    /** Returns the state of a case to which nothing has happened. */
    public static CaseState unopened(String region, String number) {
        return new CaseState(
                region,
                number,
                0,
                "",
                Map.of(),
                new Applicant("", Optional.empty(), Optional.empty(), Optional.empty()),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Set.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns the state after more has happened. */
    public CaseState after(List<? extends CaseEvent> events) {
        CaseState state = this;
        for (CaseEvent event : events) {
            state = event.apply(state).with(change -> change.version++);
        }
        return state;
    }

    /** Lists the files of a document, in their order. */
    public List<AttachedDocument> files(String document) {
        return documents.values().stream()
                .filter(file -> file.part().document().equals(document))
                .sorted(Comparator.comparing(AttachedDocument::part, FilePart.ORDER))
                .toList();
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

    /** Returns when something is next to happen by itself: a timer, or the end of a wait for a day. */
    public Optional<Instant> wakesAt() {
        return open.stream()
                .flatMap(visit -> Stream.concat(
                        visit.due().isPresent()
                                ? visit.timers().stream().flatMap(timer -> timer.at().stream())
                                : Stream.empty(),
                        visit.awaiting().flatMap(StepVisit.Wait::until).stream()))
                .min(Instant::compareTo);
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
        return with(change -> {
            change.sop = event.sop();
            change.versions = event.versions();
            change.applicant = event.applicant();
            change.plugins = event.plugins();
            change.promised = event.promised();
        });
    }

    CaseState arrivedAt(StepVisit visit) {
        return with(change -> {
            change.open().add(visit);
            change.visits().put(visit.place().path(), visit.visit());
            if (visit.correction().isEmpty()) {
                change.joins().remove(visit.place().path());
            }
        });
    }

    CaseState left(CaseEvent.StepCompleted event) {
        return with(change -> {
            change.open().removeIf(visit -> visit.place().equals(event.place()));
            change.produced().addAll(event.produced());
            change.charge(event.actor(), event.used());
            event.by()
                    .account()
                    .ifPresentOrElse(
                            account -> change.doers().put(event.place().path(), account),
                            () -> change.doers().remove(event.place().path()));
        });
    }

    /** An SOP run may end while others of its paths are still open: they end with it. */
    CaseState returnedTo(Place caller, Instant at) {
        return with(change -> {
            change.open().removeIf(visit -> visit.belongsInside(caller));
            change.joins().keySet().removeIf(path -> new Place(path).isInside(caller));
            change.edit(caller, visit -> visit.at(StepVisit.Stage.OPEN).since(at));
        });
    }

    CaseState ended(CaseEnding how) {
        return with(change -> {
            change.open().clear();
            change.joins().clear();
            change.dispositions().clear();
            change.ending = Optional.of(how);
        });
    }

    /** Returns the state with what was filled in under a form key. */
    public CaseState withData(String form, Map<String, Object> filled) {
        return with(change -> change.data().put(form, filled));
    }

    /** Returns the state with what the choices of a form were called. */
    CaseState withLabels(String form, Map<String, String> called) {
        if (called.isEmpty()) {
            return labels.containsKey(form) ? with(change -> change.labels().remove(form)) : this;
        }
        return with(change -> change.labels().put(form, called));
    }

    /** Returns the state with a file; the first one of a document takes the place of all that were there. */
    public CaseState withDocument(AttachedDocument document) {
        FilePart part = document.part();
        return with(change -> {
            if (part.number() == 1) {
                change.documents()
                        .keySet()
                        .removeIf(key -> FilePart.documentOf(key).equals(part.document()));
            }
            change.documents().put(document.document(), document);
        });
    }

    CaseState released(CaseEvent.DocumentReleased event) {
        FilePart part = event.file().part();
        return with(change -> {
            if (part.number() == 1) {
                change.results()
                        .keySet()
                        .removeIf(key -> FilePart.documentOf(key).equals(part.document()));
            }
            change.results()
                    .put(
                            part.key(),
                            new GivenResult(
                                    event.file(),
                                    event.at(),
                                    event.by(),
                                    event.actor(),
                                    event.how(),
                                    Optional.empty()));
        });
    }

    CaseState handedOver(CaseEvent.ResultHandedOver event) {
        return with(change -> change.results()
                .computeIfPresent(
                        event.document(),
                        (document, given) -> given.handedOver(
                                new GivenResult.HandedOver(event.at(), event.by(), event.actor(), event.receiver()))));
    }

    CaseState at(Place place, UnaryOperator<StepVisit> edit) {
        return with(change -> change.edit(place, edit));
    }

    CaseState stopped(CaseEvent.ClockStopped event) {
        return with(change -> {
            event.charged().ifPresent(actor -> change.charge(actor, event.used()));
            change.edit(
                    event.place(),
                    visit -> visit.timed(
                            event.due(),
                            new Clock(
                                    Optional.empty(),
                                    event.left(),
                                    visit.clock().calendar()),
                            visit.timers()));
        });
    }

    CaseState corrected(CaseEvent.CorrectionSubmitted event) {
        Optional<Place> asker =
                openAt(event.place()).flatMap(StepVisit::correction).map(Correction::asker);
        return with(change -> {
            change.open().removeIf(visit -> visit.place().equals(event.place()));
            change.charge(event.actor(), event.used());
            asker.filter(place -> change.corrections(place).isEmpty())
                    .ifPresent(place -> change.edit(place, visit -> visit.at(StepVisit.Stage.OPEN)));
        });
    }

    CaseState recalled(Place asker) {
        return with(change -> {
            change.open().removeAll(change.corrections(asker));
            change.edit(asker, visit -> visit.at(StepVisit.Stage.OPEN));
        });
    }

    CaseState waitingFor(Place join, int paths) {
        return with(change -> change.joins().put(join.path(), paths));
    }

    CaseState disposed(Disposition disposition) {
        return with(change -> change.dispositions().add(disposition));
    }

    CaseState followedUp(int id) {
        return with(change -> change.dispositions().removeIf(disposition -> disposition.id() == id));
    }

    CaseState asked(PendingAction action) {
        return with(change -> change.actions().add(action));
    }

    CaseState settled(PendingAction action) {
        return with(change -> change.actions().remove(action));
    }

    CaseState migrated(CaseEvent.CaseMigrated event) {
        return with(change -> {
            change.versions = event.versions();
            change.open(event.open());
            change.joins(event.joins());
            change.doers().keySet().removeAll(event.moved().keySet());
            event.moved().forEach((from, to) -> {
                change.visits().merge(to, visits.getOrDefault(from, 0), Math::max);
                Optional.ofNullable(doers.get(from))
                        .ifPresent(doer -> change.doers().put(to, doer));
            });
            event.open().forEach(visit -> change.visits().merge(visit.place().path(), visit.visit(), Math::max));
        });
    }

    private CaseState with(Consumer<CaseStateBuilder> edit) {
        CaseStateBuilder change = new CaseStateBuilder(this);
        edit.accept(change);
        return change.state();
    }
}
