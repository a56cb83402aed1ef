package id.mutubaku.ui.view.applicant;

import id.mutubaku.ui.view.EventView;
import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.FlowchartView;
import id.mutubaku.ui.view.LimitView;
import id.mutubaku.ui.view.LinkView;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.ResultView;
import id.mutubaku.ui.view.StepView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.casework.ActView;
import id.mutubaku.ui.view.form.ProblemView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Shows a case to the one who asked.
 *
 * @param holder who holds it now; empty when it has ended
 * @param step what they do with it; may be empty
 * @param since since when
 * @param limits until when the next step and the whole service are to be done
 * @param late that the office has missed a limit, and whom to ask; empty while it has not
 * @param outcome one sentence when the case has ended; may be empty
 * @param problems what is wrong with what was sent
 * @param asks what the applicant must do now
 * @param results what was given to the applicant
 * @param data what the applicant has answered
 * @param files what else the applicant may open, such as their own uploads
 * @param used how long each side had the case
 * @param acts what the applicant can do beside that
 * @param ways pages on which the case can be ended
 * @param drawing the flowchart with the place marked
 * @param receiptUrl the receipt; empty where it is not printed any more
 */
public record ApplicantCaseView(
        String number,
        CharSequence service,
        Tag status,
        String holder,
        CharSequence step,
        Optional<Instant> since,
        List<LimitView> limits,
        String late,
        String outcome,
        Optional<NoticeView> notice,
        List<ProblemView> problems,
        List<Ask> asks,
        List<ResultView> results,
        List<SummaryView> data,
        List<FileView> files,
        List<SummaryView.Row> used,
        List<ActView> acts,
        List<LinkView> ways,
        List<EventView> timeline,
        List<LinkView> history,
        List<StepView> steps,
        Optional<FlowchartView> drawing,
        String receiptUrl) {
    /** Keeps its own lists. */
    public ApplicantCaseView {
        problems = List.copyOf(problems);
        asks = List.copyOf(asks);
        limits = List.copyOf(limits);
        results = List.copyOf(results);
        data = List.copyOf(data);
        files = List.copyOf(files);
        used = List.copyOf(used);
        acts = List.copyOf(acts);
        ways = List.copyOf(ways);
        timeline = List.copyOf(timeline);
        history = List.copyOf(history);
        steps = List.copyOf(steps);
    }

    /**
     * Asks the applicant for something.
     *
     * @param text what, and why
     * @param url where
     * @param button words of the button
     */
    public record Ask(String text, String url, String button) {}
}
