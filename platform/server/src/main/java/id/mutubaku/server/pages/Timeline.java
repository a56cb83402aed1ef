package id.mutubaku.server.pages;

import id.mutubaku.api.cases.CaseEvent;
import id.mutubaku.api.cases.CaseEvent.CalleeEnded;
import id.mutubaku.api.cases.CaseEvent.CaseEnded;
import id.mutubaku.api.cases.CaseEvent.CaseOpened;
import id.mutubaku.api.cases.CaseEvent.DocumentAttached;
import id.mutubaku.api.cases.CaseEvent.StepCompleted;
import id.mutubaku.api.cases.CaseEvent.StepOpened;
import id.mutubaku.api.cases.CheckReport;
import id.mutubaku.api.definition.Actor;
import id.mutubaku.api.definition.Branch;
import id.mutubaku.api.definition.DocumentType;
import id.mutubaku.api.definition.Step;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.server.store.CaseStore.StoredEvent;
import id.mutubaku.ui.view.EventView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells what has happened to a case, the newest first. */
final class Timeline {
    private final Pages pages;
    private final Language language;
    private final Sop sop;
    private final boolean forApplicant;

    /** Takes the reader: an applicant is told offices rather than people, and of notes only the reasons. */
    Timeline(Pages pages, Language language, Sop sop, boolean forApplicant) {
        this.pages = pages;
        this.language = language;
        this.sop = sop;
        this.forApplicant = forApplicant;
    }

    List<EventView> of(List<StoredEvent> events) {
        List<EventView> told = new ArrayList<>();
        events.forEach(stored -> tell(stored.event()).ifPresent(told::add));
        Collections.reverse(told);
        return told;
    }

    private Optional<EventView> tell(CaseEvent event) {
        if (event instanceof CaseOpened opened) {
            String who = opened.applicant().name().isEmpty()
                    ? opened.by().name()
                    : opened.applicant().name();
            return told(event, text("event.opened"), who, "");
        }
        if (event instanceof StepOpened opened) {
            String due = opened.noDue().orElse("");
            return told(
                    event,
                    text("event.arrived", opened.visit().activity()),
                    actors(opened.visit().performers()),
                    due);
        }
        if (event instanceof DocumentAttached attached) {
            return told(
                    event,
                    text(
                            "event.attached",
                            document(attached),
                            attached.document().fileName()),
                    "",
                    "");
        }
        if (event instanceof StepCompleted completed) {
            return Optional.of(completed(completed));
        }
        if (event instanceof CalleeEnded ended) {
            return told(
                    event,
                    text("event.callee-ended", ended.ending().title()),
                    "",
                    ended.ending().reason().orElse(""));
        }
        if (event instanceof CaseEnded ended) {
            return told(
                    event,
                    text("event.ended", ended.ending().title()),
                    "",
                    ended.ending().reason().orElse(""));
        }
        return Optional.empty();
    }

    private EventView completed(StepCompleted completed) {
        Step step = sop.step(completed.place());
        String what = completed
                .branch()
                .flatMap(step::branch)
                .map(Branch::label)
                .map(label -> text("event.decided", step.activity(), label))
                .orElseGet(() -> text("event.completed", step.activity()));
        String notDone = completed.checks().stream()
                .filter(check -> check.outcome() == CheckReport.Outcome.NOT_DONE)
                .map(CheckReport::title)
                .collect(Collectors.joining("; "));
        String office = actors(List.of(completed.actor()));
        boolean named = !forApplicant
                && !completed.by().name().isEmpty()
                && !completed.by().name().equals(office);
        List<String> said = new ArrayList<>();
        if (!forApplicant) {
            completed.note().ifPresent(said::add);
            if (!notDone.isEmpty()) {
                said.add(text("event.checks-not-done", notDone));
            }
        }
        return new EventView(
                what, completed.at(), named ? completed.by().name() + ", " + office : office, String.join("\n", said));
    }

    private String actors(List<String> ids) {
        return ids.stream().map(id -> sop.actor(id).map(Actor::name).orElse(id)).collect(Collectors.joining(", "));
    }

    private String document(DocumentAttached attached) {
        String id = attached.document().document();
        return sop.document(id).map(DocumentType::name).orElse(id);
    }

    private static Optional<EventView> told(CaseEvent event, String what, String by, String said) {
        return Optional.of(new EventView(what, event.at(), by, said));
    }

    private String text(String key, Object... arguments) {
        return pages.text(language, key, arguments);
    }
}
