package id.mutubaku.ui.view.casework;

import id.mutubaku.ui.view.EventView;
import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.FlowchartView;
import id.mutubaku.ui.view.LinkView;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.ResultView;
import id.mutubaku.ui.view.StepView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.form.ProblemView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Shows a case to an official: first what is asked of them, then everything else.
 *
 * @param back where the reader came from
 * @param applicant whose request it is; may be empty
 * @param holder who holds it; empty when it has ended
 * @param due until when, by the standard
 * @param dueWords how far that is; without a due date, why there is none; may be empty
 * @param problems what is wrong with what was sent
 * @param outcome how the case came out; empty while it runs
 * @param results what is given to who asked, or is to be
 * @param changes what was corrected since the reader asked for it
 * @param desk how the reader's step stands
 * @param ask what is asked of the reader now; empty when it is somebody else's turn
 * @param dispositions those that are still to be followed up
 * @param acts what the reader can do with the case beside its steps
 * @param ways pages on which the case can be ended
 * @param summary the few answers by which one knows what is asked for
 * @param remarks what is to be read before anything else, such as what was typed and could not be kept
 * @param data the answers of the forms so far
 * @param documents every file of the case
 * @param used how long each office had the case
 * @param older whether an older part of the history is shown, which was asked for
 * @param drawing the flowchart with the place marked
 * @param counterUrl where an official does for the applicant what is asked of them; empty where nobody may
 */
public record CaseView(
        LinkView back,
        String number,
        CharSequence sop,
        String applicant,
        Tag status,
        String holder,
        Optional<Instant> due,
        String dueWords,
        String outcome,
        List<SummaryView.Row> summary,
        List<ResultView> results,
        Optional<NoticeView> notice,
        List<ProblemView> problems,
        List<SummaryView> remarks,
        List<ChangesView> changes,
        Optional<DeskView> desk,
        Optional<AskView> ask,
        List<DispositionView> dispositions,
        List<ActView> acts,
        List<LinkView> ways,
        List<SummaryView> data,
        List<FileView> documents,
        List<SummaryView.Row> used,
        List<EventView> timeline,
        List<LinkView> history,
        boolean older,
        List<StepView> steps,
        Optional<FlowchartView> drawing,
        String counterUrl) {
    /** Keeps its own lists. */
    public CaseView {
        problems = List.copyOf(problems);
        summary = List.copyOf(summary);
        remarks = List.copyOf(remarks);
        results = List.copyOf(results);
        changes = List.copyOf(changes);
        dispositions = List.copyOf(dispositions);
        acts = List.copyOf(acts);
        ways = List.copyOf(ways);
        data = List.copyOf(data);
        documents = List.copyOf(documents);
        used = List.copyOf(used);
        timeline = List.copyOf(timeline);
        history = List.copyOf(history);
        steps = List.copyOf(steps);
    }

    /** Gives how many files the case has. */
    public int files() {
        return documents.size();
    }
}
