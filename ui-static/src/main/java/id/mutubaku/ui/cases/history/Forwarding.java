package id.mutubaku.ui.cases.history;

import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseEvent.StepCompleted;
import id.mutubaku.model.cases.CaseEvent.StepOpened;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The way of a case from hand to hand. */
final class Forwarding {
    private final Map<Instant, String> completed = new HashMap<>();

    Forwarding(List<CaseEvent> events) {
        for (CaseEvent event : events) {
            if (event instanceof StepCompleted step) {
                completed.put(step.at(), step.actor());
            }
        }
    }

    /** Tells whether a step came from other hands than those that do it. */
    boolean changesHands(StepOpened opened) {
        return !opened.visit().performers().contains(completed.getOrDefault(opened.at(), ""));
    }
}
