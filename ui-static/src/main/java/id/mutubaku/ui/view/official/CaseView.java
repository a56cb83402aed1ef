package id.mutubaku.ui.view.official;

import id.mutubaku.ui.svg.Svg;
import id.mutubaku.ui.view.EventView;
import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.StepView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Shows a case to an official: first what is asked of them, then everything else.
 *
 * @param applicant whose request it is; may be empty
 * @param holder who holds it; empty when it has ended
 * @param due until when, by the standard
 * @param dueWords how far that is; may be empty
 * @param ask what is asked of the reader now; empty when it is somebody else's turn
 * @param data the answers of the forms so far
 * @param documents every file of the case
 * @param drawing the flowchart with the place marked
 * @param counterUrl where an official does for the applicant what is asked of them; empty where nobody may
 */
public record CaseView(
        String number,
        String sop,
        String applicant,
        Tag status,
        String holder,
        Optional<Instant> due,
        String dueWords,
        Optional<NoticeView> notice,
        Optional<AskView> ask,
        List<SummaryView> data,
        List<FileView> documents,
        List<EventView> timeline,
        List<StepView> steps,
        Optional<Svg> drawing,
        String counterUrl) {
    /** Keeps its own lists. */
    public CaseView {
        data = List.copyOf(data);
        documents = List.copyOf(documents);
        timeline = List.copyOf(timeline);
        steps = List.copyOf(steps);
    }
}
