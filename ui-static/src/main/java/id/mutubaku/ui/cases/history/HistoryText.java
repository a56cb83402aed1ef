package id.mutubaku.ui.cases.history;

import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.cases.access.VisibleCase;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseEnding;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.Step;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.cases.context.People;
import id.mutubaku.ui.page.Words;
import id.mutubaku.ui.view.EventView;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words with which events are told to one reader. */
final class HistoryText {
    private final CaseContext context;
    private final Words words;

    HistoryText(CaseContext context) {
        this.context = context;
        this.words = context.words();
    }

    VisibleCase seen() {
        return context.seen();
    }

    Sop sop() {
        return context.sop();
    }

    boolean toApplicant() {
        return context.seen().byApplicant();
    }

    People people() {
        return context.people();
    }

    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    String in(Text text) {
        return context.language().in(text);
    }

    String time(Instant at) {
        return words.dateTime(at);
    }

    /** Says what a step is about; another version of the SOP may no longer have it. */
    String activity(Place place) {
        return sop().find(place).map(Step::briefly).orElse(place.path());
    }

    /** Names the actors who do a step. */
    String holders(Place place) {
        return people().actors(sop().find(place).map(Step::performers).orElse(List.of()));
    }

    /** Says what a step is about that was opened by another version of the SOP. */
    String activity(StepVisit visit) {
        return context.briefly(visit).text();
    }

    /** Says how the SOP, or one that it calls, has ended. */
    String ended(CaseEnding ending) {
        return context.ended(ending);
    }

    Optional<EventView> told(CaseEvent event, String what, String by, String... said) {
        String lines = Arrays.stream(said).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        return Optional.of(new EventView(what, event.at(), by, lines));
    }

    /** Tells officials only. */
    Optional<EventView> toOfficials(CaseEvent event, String what, String by, String... said) {
        return toApplicant() ? Optional.empty() : told(event, what, by, said);
    }
}
