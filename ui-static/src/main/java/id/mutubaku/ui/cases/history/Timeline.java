package id.mutubaku.ui.cases.history;

import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.view.EventView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The history of a case, the newest first: what happened in one moment is one thing. Every kind of event is either told or
 * silent on purpose.
 */
public final class Timeline {
    private final Map<Class<? extends CaseEvent>, Teller> tellers = new HashMap<>();

    /** The way in which events of a kind are told. */
    private record Teller(Rank rank, Function<CaseEvent, Optional<EventView>> words) {}

    /**
     * Takes the reader: an applicant is told posts rather than people, and nothing that officials say to each other.
     *
     * @param events of the case, oldest first
     */
    public Timeline(CaseContext context, List<CaseEvent> events) {
        HistoryText telling = new HistoryText(context);
        new StepHistory(telling, new Changes(context, events), new Forwarding(events)).addTo(this);
        new TimeHistory(telling).addTo(this);
        new PluginHistory(telling).addTo(this);
        new CaseHistory(telling, events).addTo(this);
    }

    /** Tells the events in words. */
    public List<EventView> of(List<CaseEvent> events) {
        Map<Instant, Moment> moments = new LinkedHashMap<>();
        for (CaseEvent event : events) {
            Moment moment = moments.computeIfAbsent(event.at(), at -> new Moment());
            tell(event).ifPresent(words -> moment.add(teller(event).rank(), words));
        }
        List<EventView> told = new ArrayList<>(moments.values().stream()
                .flatMap(moment -> moment.view().stream())
                .toList());
        Collections.reverse(told);
        return told;
    }

    /** Tells one event; empty where the reader is not to know it, or another event of the same moment tells it. */
    Optional<EventView> tell(CaseEvent event) {
        return teller(event).words().apply(event);
    }

    private Teller teller(CaseEvent event) {
        return Optional.ofNullable(tellers.get(event.getClass()))
                .orElseThrow(() -> new IllegalStateException("Expected words for " + event.getClass()));
    }

    /** Returns the kinds of events for which it has been decided how they are told. */
    Set<Class<? extends CaseEvent>> kinds() {
        return Set.copyOf(tellers.keySet());
    }

    <E extends CaseEvent> void tells(Class<E> kind, Function<E, Optional<EventView>> teller) {
        tells(Rank.MAIN, kind, teller);
    }

    <E extends CaseEvent> void tells(Rank rank, Class<E> kind, Function<E, Optional<EventView>> teller) {
        tellers.put(kind, new Teller(rank, event -> teller.apply(kind.cast(event))));
    }

    /** Passes over events that say nothing by themselves. */
    void isSilentOn(Class<? extends CaseEvent> kind) {
        tellers.put(kind, new Teller(Rank.MINOR, event -> Optional.empty()));
    }
}
