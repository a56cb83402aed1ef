package id.mutubaku.web.pages.history;

import id.mutubaku.api.plugin.Text;
import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.definition.Step;
import id.mutubaku.ui.cases.context.People;
import id.mutubaku.ui.page.Words;
import id.mutubaku.ui.view.EventView;
import id.mutubaku.web.pages.Pages;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words with which events are told to one reader. */
final class HistoryText {
    private final Pages pages;
    private final Language language;
    private final AuthorizedCase seen;
    private final Words words;

    HistoryText(Pages pages, Language language, AuthorizedCase seen) {
        this.pages = pages;
        this.language = language;
        this.seen = seen;
        this.words =
                new Words(pages.messages(), language.tag(), seen.sop().region().timeZone());
    }

    AuthorizedCase seen() {
        return seen;
    }

    Sop sop() {
        return seen.sop();
    }

    boolean toApplicant() {
        return seen.byApplicant();
    }

    People people() {
        return new People(seen.sop(), seen.byApplicant());
    }

    String text(String key, Object... arguments) {
        return pages.text(language, key, arguments);
    }

    String in(Text text) {
        return language.in(text);
    }

    String time(Instant at) {
        return words.dateTime(at);
    }

    /** Says what a step is about; another version of the SOP may no longer have it. */
    String activity(Place place) {
        return sop().find(place).map(Step::activity).orElse(place.path());
    }

    Optional<EventView> told(CaseEvent event, String what, String by, String... said) {
        String lines = Arrays.stream(said).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        return Optional.of(new EventView(what, event.at(), by, lines));
    }

    /** Tells officials only. */
    Optional<EventView> toOffice(CaseEvent event, String what, String by, String... said) {
        return toApplicant() ? Optional.empty() : told(event, what, by, said);
    }
}
