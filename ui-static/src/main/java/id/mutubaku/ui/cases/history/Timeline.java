package id.mutubaku.ui.cases.history;

import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.view.EventView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The history of a case, the newest first; every kind of event is either told or silent on purpose. */
public final class Timeline {
    private final Map<Class<? extends CaseEvent>, Function<CaseEvent, Optional<EventView>>> tellers = new HashMap<>();

    /**
     * Takes the reader: an applicant is told posts rather than people, and nothing that officials say to each other.
     *
     * @param events of the case, oldest first
     */
    public Timeline(CaseContext context, List<CaseEvent> events) {
        HistoryText telling = new HistoryText(context);
        new StepHistory(telling, new Changes(context, events)).addTo(this);
        new TimeHistory(telling).addTo(this);
        new PluginHistory(telling).addTo(this);
        new CaseHistory(telling, events).addTo(this);
    }

    /** Tells the events in words. */
    public List<EventView> of(List<CaseEvent> events) {
        List<EventView> told = new ArrayList<>();
        events.forEach(event -> tell(event).ifPresent(told::add));
        Collections.reverse(told);
        return told;
    }

    /** Tells one event; empty where the reader is not to know it, or another event of the same moment tells it. */
    Optional<EventView> tell(CaseEvent event) {
        return Optional.ofNullable(tellers.get(event.getClass()))
                .orElseThrow(() -> new IllegalStateException("Expected words for " + event.getClass()))
                .apply(event);
    }

    /** Returns the kinds of events for which it has been decided how they are told. */
    Set<Class<? extends CaseEvent>> kinds() {
        return Set.copyOf(tellers.keySet());
    }

    <E extends CaseEvent> void tells(Class<E> kind, Function<E, Optional<EventView>> teller) {
        tellers.put(kind, event -> teller.apply(kind.cast(event)));
    }

    /** Passes over events that say nothing by themselves. */
    void isSilentOn(Class<? extends CaseEvent> kind) {
        tellers.put(kind, event -> Optional.empty());
    }
}
