package id.mutubaku.ui.cases.page;

import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.ui.cases.act.Talk;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.cases.context.DecisionReason;
import id.mutubaku.ui.cases.history.UsedTime;
import id.mutubaku.ui.cases.progress.CaseProgress;
import id.mutubaku.ui.cases.progress.CaseResults;
import id.mutubaku.ui.cases.progress.Limits;
import id.mutubaku.ui.cases.progress.Receipts;
import id.mutubaku.ui.view.FlowchartView;
import id.mutubaku.ui.view.applicant.ApplicantCaseView;
import id.mutubaku.ui.view.applicant.ApplicantCaseView.Ask;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page on which whoever asked follows their case. */
public final class ApplicantCasePage {
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
    public ApplicantCasePage(CaseContext context, List<CaseEvent> events, String history, Shown shown) {
        this.context = context;
        this.events = List.copyOf(events);
        this.shown = shown;
        this.sections = new CaseSections(context, events, history);
    }

    /** Draws it, with the drawing of its SOP where there is one. */
    public ApplicantCaseView view(Optional<FlowchartView> drawing) {
        CaseState state = context.state();
        CaseProgress progress = new CaseProgress(context);
        Limits limits = new Limits(context);
        return new ApplicantCaseView(
                state.number(),
                context.service(),
                progress.status(),
                progress.holder(),
                progress.step(),
                state.open().stream().map(StepVisit::openedAt).findFirst(),
                limits.views(),
                limits.late(),
                progress.outcome(),
                shown.notice(),
                shown.attempt().views(context),
                asked(),
                new CaseResults(context).given(),
                sections.data(),
                sections.otherFiles(),
                new UsedTime(context).rows(),
                new Talk(context, shown.attempt()).acts(),
                sections.ways(),
                sections.history(),
                sections.historyLinks(),
                progress.steps(),
                drawing,
                receiptUrl());
    }

    /** Leads to the receipt: at the counter, whoever filed the case there, on that day. */
    private String receiptUrl() {
        boolean printed = !context.seen().atCounter() || new Receipts(context, events).mayBePrintedAtCounter();
        return printed ? context.address().of("tanda-terima") : "";
    }

    private List<Ask> asked() {
        return context.state().work().stream()
                .filter(context.seen()::isReaders)
                .map(this::ask)
                .toList();
    }

    private Ask ask(StepVisit visit) {
        String what = visit.correction().map(this::corrections).orElseGet(() -> context.plainly(visit) + reason(visit));
        String act = visit.correction().isPresent()
                ? context.text("correction.do")
                : context.sop().step(visit.place()).act().orElseGet(() -> context.text("case.complete"));
        return new Ask(what, context.address().of(visit), act);
    }

    private String reason(StepVisit visit) {
        DecisionReason reason = new DecisionReason(context);
        return context.seen()
                .reason(visit)
                .map(said -> "\n" + reason.words(said))
                .orElse("");
    }

    private String corrections(Correction correction) {
        String asker =
                context.people().actors(context.sop().step(correction.asker()).performers());
        return Stream.concat(
                        Stream.of(context.text(
                                "correction.asked", asker, correction.marks().size())),
                        Stream.of(correction.note()).filter(note -> !note.isEmpty()))
                .collect(Collectors.joining("\n"));
    }
}
