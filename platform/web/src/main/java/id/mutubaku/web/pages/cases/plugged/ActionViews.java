package id.mutubaku.web.pages.cases.plugged;

import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.work.PendingAction;
import id.mutubaku.store.jobs.CaseJob;
import id.mutubaku.ui.page.Words;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.web.pages.Pages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells officials what plugins are still to do in a case, and what those that have done something left in it. */
public final class ActionViews {
    private final Pages pages;
    private final Language language;
    private final Words words;

    public ActionViews(Pages pages, Language language, Words words) {
        this.pages = pages;
        this.language = language;
        this.words = words;
    }

    /** Draws the actions that wait, and then, for each that was done, its facts. */
    public List<SummaryView> of(
            String number, List<PendingAction> pending, List<CaseJob> jobs, List<CaseEvent> events) {
        List<SummaryView> views = new ArrayList<>();
        if (!pending.isEmpty()) {
            views.add(new SummaryView(
                    pages.text(language, "action.title"),
                    "",
                    pending.stream()
                            .map(action -> new SummaryView.Row(action.title(), standing(action.key(number), jobs)))
                            .toList()));
        }
        views.addAll(facts(events));
        return views;
    }

    private String standing(String key, List<CaseJob> jobs) {
        return jobs.stream()
                .filter(job -> job.key().endsWith(":" + key))
                .findFirst()
                .flatMap(job -> job.error().map(error -> {
                    String why = pages.text(language, error.key(), error.arguments(language));
                    return job.next()
                            .map(next ->
                                    pages.text(language, "action.failing", job.attempts(), words.dateTime(next), why))
                            .orElseGet(() -> job.attempts() == 0
                                    ? pages.text(language, "action.away", why)
                                    : pages.text(language, "action.incident", job.attempts(), why));
                }))
                .orElseGet(() -> pages.text(language, "action.pending"));
    }

    /** Draws what each action left, the latest time that it was done. */
    private List<SummaryView> facts(List<CaseEvent> events) {
        Map<String, SummaryView> latest = new LinkedHashMap<>();
        for (CaseEvent event : events) {
            if (event instanceof CaseEvent.ActionDone done && !done.facts().isEmpty()) {
                latest.put(
                        done.action().use(),
                        new SummaryView(
                                done.action().title(),
                                "",
                                done.facts().stream()
                                        .map(fact -> new SummaryView.Row(language.in(fact.label()), fact.value()))
                                        .toList()));
            }
        }
        return List.copyOf(latest.values());
    }
}
