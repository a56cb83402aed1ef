package id.mutubaku.ui.view.applicant;

import id.mutubaku.ui.svg.Svg;
import id.mutubaku.ui.view.EventView;
import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.StepView;
import id.mutubaku.ui.view.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Shows a case to the one who asked.
 *
 * @param holder who holds it now; empty when it has ended
 * @param since since when
 * @param due until when, by the standard
 * @param dueWords how far that is, such as "2 hari kerja lagi"; may be empty
 * @param outcome one sentence when the case has ended; may be empty
 * @param ask what the applicant must do now
 * @param files what the applicant may open: their own uploads and the results
 * @param drawing the flowchart with the place marked
 */
public record ApplicantCaseView(
        String number,
        String service,
        Tag status,
        String holder,
        Optional<Instant> since,
        Optional<Instant> due,
        String dueWords,
        String outcome,
        Optional<NoticeView> notice,
        Optional<Ask> ask,
        List<FileView> files,
        List<EventView> timeline,
        List<StepView> steps,
        Optional<Svg> drawing,
        String receiptUrl) {
    /** Keeps its own lists. */
    public ApplicantCaseView {
        files = List.copyOf(files);
        timeline = List.copyOf(timeline);
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
