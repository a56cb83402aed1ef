package id.mutubaku.server.notices;

import id.mutubaku.api.cases.CaseEvent;
import id.mutubaku.api.cases.CaseEvent.CalleeEnded;
import id.mutubaku.api.cases.CaseEvent.CaseEnded;
import id.mutubaku.api.cases.CaseEvent.CaseOpened;
import id.mutubaku.api.cases.CaseEvent.StepOpened;
import id.mutubaku.api.cases.CaseState;
import id.mutubaku.api.cases.Place;
import id.mutubaku.api.cases.StepVisit;
import id.mutubaku.server.mail.Notice;
import id.mutubaku.server.store.WorkStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Maps events to notices: the one place that says who is told of what. */
final class NoticeRules {
    private final Map<Class<? extends CaseEvent>, Rule> rules = Map.of(
            CaseOpened.class, event -> List.of(applicant("case-opened")),
            StepOpened.class, event -> arrived(((StepOpened) event).visit().place()),
            CalleeEnded.class, event -> arrived(((CalleeEnded) event).caller()),
            CaseEnded.class, event -> List.of(applicant("case-ended")));

    private final CaseState after;
    private final Set<String> applicants;

    /**
     * Looks at what a command did.
     *
     * @param after the case as the command left it
     * @param applicants ids of the actors who ask
     */
    NoticeRules(CaseState after, Set<String> applicants) {
        this.after = after;
        this.applicants = Set.copyOf(applicants);
    }

    private interface Rule {
        List<Notice> of(CaseEvent event);
    }

    /** Lists whom to tell of an event of the command. */
    List<Notice> of(CaseEvent event) {
        return rules.getOrDefault(event.getClass(), nobody -> List.of()).of(event);
    }

    /** Tells whoever can do a step that it waits; nobody where the same command has left it again. */
    private List<Notice> arrived(Place place) {
        List<StepVisit> waiting = after.work().stream()
                .filter(visit -> visit.place().equals(place))
                .toList();
        List<Notice> notices = new ArrayList<>();
        for (StepVisit visit : waiting) {
            List<String> officials = visit.performers().stream()
                    .filter(actor -> !applicants.contains(actor))
                    .toList();
            if (!officials.isEmpty()) {
                notices.add(new Notice("step-opened", 0, 0, Optional.of(place), officials));
            }
            if (officials.size() < visit.performers().size()) {
                notices.add(new Notice("step-asked", 0, 0, Optional.of(place), List.of(inboxOfApplicant())));
            }
        }
        return notices;
    }

    private Notice applicant(String template) {
        return new Notice(template, 0, 0, Optional.empty(), List.of(inboxOfApplicant()));
    }

    private String inboxOfApplicant() {
        return WorkStore.inboxOf(after.applicant().account().orElse(""));
    }
}
