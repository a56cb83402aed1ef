package id.mutubaku.ui.cases.page;

import id.mutubaku.engine.cases.Requester;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.ui.cases.act.StepDesk;
import id.mutubaku.ui.cases.act.Talk;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.cases.history.Changes;
import id.mutubaku.ui.cases.history.UsedTime;
import id.mutubaku.ui.cases.progress.CaseProgress;
import id.mutubaku.ui.cases.progress.CaseResults;
import id.mutubaku.ui.cases.step.Plugged;
import id.mutubaku.ui.cases.step.StepForm;
import id.mutubaku.ui.view.FlowchartView;
import id.mutubaku.ui.view.LinkView;
import id.mutubaku.ui.view.ResultView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.casework.AskView;
import id.mutubaku.ui.view.casework.CaseView;
import id.mutubaku.ui.view.casework.ChangesView;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of a case for an official, or for an applicant who has a step to do. */
public final class OfficialCasePage {
    private final CaseContext context;
    private final List<CaseEvent> events;
    private final Shown shown;
    private final CaseSections sections;

    /**
     * Takes the case.
     *
     * @param events of the case, oldest first
     * @param history the number of the page of the history, as it was asked for
     */
    public OfficialCasePage(CaseContext context, List<CaseEvent> events, String history, Shown shown) {
        this.context = context;
        this.events = List.copyOf(events);
        this.shown = shown;
        this.sections = new CaseSections(context, events, history);
    }

    /**
     * Draws it.
     *
     * @param colleagues those to whom a step can be handed
     * @param plugged what plugins say to it
     * @param drawing of its SOP, where there is one
     */
    public CaseView view(List<Requester> colleagues, Plugged plugged, Optional<FlowchartView> drawing) {
        CaseState state = context.state();
        CaseProgress progress = new CaseProgress(context);
        Talk talk = new Talk(context, shown.attempt());
        Optional<StepDesk> desk = officialsVisit().map(visit -> new StepDesk(context, colleagues, shown.attempt()));
        Optional<AskView> ask = ask(plugged, desk);
        return new CaseView(
                back(),
                state.number(),
                context.service(),
                state.applicant().name(),
                progress.status(),
                progress.holders(),
                progress.due(),
                progress.dueWords(),
                progress.outcome(),
                new RequestSummary(context).rows(),
                results(),
                shown.notice(),
                problems(ask),
                remarks(plugged),
                changes(),
                desk.flatMap(each -> officialsVisit().map(each::of)),
                ask,
                talk.open(),
                talk.acts(),
                sections.ways(),
                data(plugged),
                sections.files(),
                new UsedTime(context).rows(),
                sections.history(),
                sections.historyLinks(),
                sections.older(),
                progress.steps(),
                drawing,
                counterUrl());
    }

    private List<ResultView> results() {
        CaseResults results = new CaseResults(context);
        return context.seen().byApplicant() ? results.given() : results.forOffice();
    }

    private LinkView back() {
        return context.seen().byApplicant()
                ? new LinkView(
                        context.address().path(),
                        context.text("case.number", context.state().number()))
                : new LinkView("/kerja", context.text("inbox.title"));
    }

    private Optional<AskView> ask(Plugged plugged, Optional<StepDesk> desk) {
        return shown.visit()
                .filter(context.seen()::mayDo)
                .filter(visit -> visit.correction().isEmpty())
                .map(visit -> new StepForm(context, visit, shown.typed(), plugged)
                        .view(desk.map(each -> each.beside(visit)).orElse(List.of())));
    }

    private List<ProblemView> problems(Optional<AskView> ask) {
        List<ProblemView> problems = new ArrayList<>(ask.map(AskView::problems).orElse(List.of()));
        problems.addAll(shown.attempt().views(context));
        return problems;
    }

    private List<ChangesView> changes() {
        return officialsVisit()
                .map(asker -> new Changes(context, events).since(events, asker))
                .orElse(List.of());
    }

    private Optional<StepVisit> officialsVisit() {
        return shown.visit().filter(visit -> !context.seen().byApplicant());
    }

    private List<SummaryView> data(Plugged plugged) {
        List<SummaryView> data = new ArrayList<>(sections.data());
        if (!context.seen().byApplicant()) {
            data.addAll(new ActionViews(context).of(plugged.actions(), events));
        }
        return data;
    }

    private List<SummaryView> remarks(Plugged plugged) {
        List<SummaryView> remarks = new ArrayList<>(shown.unsent());
        if (!context.seen().byApplicant()) {
            plugged.untold().map(this::untold).ifPresent(remarks::add);
        }
        return remarks;
    }

    private SummaryView untold(String why) {
        SummaryView.Row row = new SummaryView.Row(context.text("mail.untold"), why);
        return new SummaryView(context.text("mail.untold-title"), "", List.of(row));
    }

    /** Leads an official to the counter, while an applicant who came there is waited for. */
    private String counterUrl() {
        CaseState state = context.state();
        boolean official = context.seen().reader().person().account().isPresent()
                && !context.seen().atCounter();
        boolean waits = state.applicant().counter().isPresent()
                && state.work().stream()
                        .anyMatch(visit -> visit.performers().stream().anyMatch(context.sop()::isApplicant));
        return official && waits ? context.address().atCounter() : "";
    }
}
