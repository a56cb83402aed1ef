package id.mutubaku.ui.cases.history;

import id.mutubaku.model.cases.CaseEvent.ActionAsked;
import id.mutubaku.model.cases.CaseEvent.ActionDone;
import id.mutubaku.model.cases.CaseEvent.ActionLeft;
import id.mutubaku.ui.view.EventView;
import java.util.Optional;
import java.util.stream.Collectors;

/** The history of what plugins were asked to do, and what came of it. */
final class PluginHistory {
    private final HistoryText telling;

    PluginHistory(HistoryText telling) {
        this.telling = telling;
    }

    void addTo(Timeline timeline) {
        timeline.tells(Rank.MINOR, ActionAsked.class, this::asked);
        timeline.tells(ActionDone.class, this::done);
        timeline.tells(ActionLeft.class, this::left);
    }

    private Optional<EventView> asked(ActionAsked asked) {
        return telling.toOfficials(
                asked,
                telling.text(
                        "event.action-asked", telling.sop().word(asked.action().title())),
                "");
    }

    private Optional<EventView> done(ActionDone done) {
        String facts = done.facts().stream()
                .map(fact -> telling.in(fact.label()) + ": " + fact.value())
                .collect(Collectors.joining("\n"));
        return telling.toOfficials(
                done,
                telling.text(
                        "event.action-done", telling.sop().word(done.action().title())),
                telling.text("event.by-program"),
                telling.in(done.sentence()),
                facts);
    }

    private Optional<EventView> left(ActionLeft left) {
        return telling.toOfficials(
                left,
                telling.text(
                        "event.action-left", telling.sop().word(left.action().title())),
                left.by().map(telling.people()::name).orElse(""),
                telling.in(left.reason()));
    }
}
