package id.mutubaku.casework.plugins.calls;

import id.mutubaku.api.plugin.Listener.Kind;
import id.mutubaku.casework.plugins.registry.PluginRegistry;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.host.LoadedPlugin;
import id.mutubaku.host.declaration.OfferKind;
import id.mutubaku.host.declaration.PluginDeclaration.Offered;
import id.mutubaku.model.cases.CaseEnding;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseEvent.CaseEnded;
import id.mutubaku.model.cases.CaseEvent.CaseOpened;
import id.mutubaku.model.cases.CaseEvent.StepOpened;
import id.mutubaku.model.cases.CaseEvent.TimerFired;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.Timer;
import id.mutubaku.store.commit.NewJob;
import id.mutubaku.store.facts.CaseJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The jobs that tell plugins what has happened to a case: one for each event and each listener that wants to know it.
 *
 * @param now what runs at this moment
 * @param sop of the case
 */
record ListenerJobs(PluginRegistry now, Sop sop) {

    /** What happened, as listeners are told it. */
    private record Told(Kind kind, Place place, Optional<String> reason, boolean toApplicant) {}

    /** A listener of a plugin that the region uses. */
    private record Ear(LoadedPlugin plugin, Offered offered) {
        String use() {
            return plugin.declaration().id() + "/" + offered.name();
        }
    }

    List<NewJob> of(List<CaseEvent> events, CaseState after) {
        List<Ear> ears = ears(after);
        List<NewJob> jobs = new ArrayList<>();
        for (int index = 0; index < events.size() && !ears.isEmpty(); index++) {
            CaseEvent event = events.get(index);
            long sequence = after.version() - events.size() + index + 1;
            told(event, after)
                    .ifPresent(told -> ears.stream()
                            .filter(ear -> ear.offered().events().contains(told.kind()))
                            .forEach(ear -> jobs.add(job(ear, event, told, after, sequence))));
        }
        return jobs;
    }

    private List<Ear> ears(CaseState state) {
        return now.versions(state.region()).keySet().stream()
                .flatMap(id -> now
                        .use(
                                state.region(),
                                id,
                                Optional.ofNullable(state.plugins().get(id)))
                        .stream())
                .map(PluginRegistry.Use::plugin)
                .flatMap(plugin -> plugin.declaration().offers().stream()
                        .filter(offered -> offered.kind() == OfferKind.LISTENER)
                        .map(offered -> new Ear(plugin, offered)))
                .toList();
    }

    private static NewJob job(Ear ear, CaseEvent event, Told told, CaseState after, long sequence) {
        ListenerJob.Order order = new ListenerJob.Order(
                ear.use(), told.kind(), event.at(), told.place(), told.reason(), told.toApplicant());
        return new NewJob(
                ListenerJob.KIND,
                ListenerJob.KIND + ":" + ear.use() + ":" + after.number() + ":" + sequence,
                CaseJson.write(order),
                ear.plugin().declaration().cycle());
    }

    private Optional<Told> told(CaseEvent event, CaseState after) {
        if (event instanceof CaseOpened) {
            return Optional.of(new Told(Kind.OPENED, start(), Optional.empty(), true));
        }
        if (event instanceof CaseEnded ended) {
            return Optional.of(ended(ended.ending()));
        }
        if (event instanceof TimerFired fired && fired.timer().kind() == Timer.Kind.DUE) {
            return Optional.of(new Told(Kind.OVERDUE, fired.place(), Optional.empty(), false));
        }
        return event instanceof StepOpened opened ? arrived(opened.visit(), after) : Optional.empty();
    }

    private Told ended(CaseEnding ending) {
        return new Told(Kind.valueOf(ending.kind().name()), start(), ending.reason(), true);
    }

    /** Tells of a step to which the case comes back, or that waits for the one who asks; not where it is left already. */
    private Optional<Told> arrived(StepVisit visit, CaseState after) {
        boolean theirs = visit.performers().stream().anyMatch(sop::isApplicant);
        boolean back = visit.correction().isPresent() || (theirs && visit.visit() > 1);
        boolean asks = theirs && !visit.place().equals(start());
        boolean stays = after.work().stream().anyMatch(open -> open.place().equals(visit.place()));
        Optional<String> reason =
                visit.correction().map(Correction::note).or(() -> visit.reason().map(StepVisit.Reason::note));
        return Optional.of(new Told(back ? Kind.RETURNED : Kind.ASKED, visit.place(), reason, theirs))
                .filter(told -> stays && (back || asks));
    }

    private Place start() {
        return new Place(sop.definition().start().id());
    }
}
