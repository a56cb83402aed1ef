package id.mutubaku.ui.cases.page;

import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.work.PendingAction;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.cases.step.ActionStanding;
import id.mutubaku.ui.view.SummaryView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What plugins are still to do in a case, and what those that have done something left in it. */
final class ActionViews {
    private final CaseContext context;

    ActionViews(CaseContext context) {
        this.context = context;
    }

    /** Draws the actions that wait, and then, for each that was done, its facts. */
    List<SummaryView> of(List<ActionStanding> standings, List<CaseEvent> events) {
        List<PendingAction> pending = context.state().actions();
        List<SummaryView> views = new ArrayList<>();
        if (!pending.isEmpty()) {
            views.add(new SummaryView(
                    context.text("action.title"),
                    "",
                    pending.stream()
                            .map(action -> new SummaryView.Row(
                                    context.sop().word(action.title()), standing(action, standings)))
                            .toList()));
        }
        views.addAll(facts(events));
        return views;
    }

    private String standing(PendingAction action, List<ActionStanding> standings) {
        String key = action.key(context.state().number());
        return standings.stream()
                .filter(standing -> standing.key().endsWith(":" + key))
                .findFirst()
                .flatMap(standing -> standing.error().map(why -> failure(standing, why)))
                .orElseGet(() -> context.text("action.pending"));
    }

    private String failure(ActionStanding standing, String why) {
        return standing.next()
                .map(next -> context.text(
                        "action.failing", standing.attempts(), context.words().dateTime(next), why))
                .orElseGet(() -> standing.attempts() == 0
                        ? context.text("action.away", why)
                        : context.text("action.incident", standing.attempts(), why));
    }

    /** Draws what each action left, the latest time that it was done. */
    private List<SummaryView> facts(List<CaseEvent> events) {
        Map<String, SummaryView> latest = new LinkedHashMap<>();
        for (CaseEvent event : events) {
            if (event instanceof CaseEvent.ActionDone done && !done.facts().isEmpty()) {
                latest.put(
                        done.action().use(),
                        new SummaryView(
                                context.sop().word(done.action().title()),
                                "",
                                done.facts().stream()
                                        .map(fact -> new SummaryView.Row(
                                                context.language().in(fact.label()), fact.value()))
                                        .toList()));
            }
        }
        return List.copyOf(latest.values());
    }
}
