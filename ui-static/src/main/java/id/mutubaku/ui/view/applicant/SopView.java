package id.mutubaku.ui.view.applicant;

import id.mutubaku.ui.svg.Svg;
import java.util.List;
import java.util.Optional;

/**
 * Shows the start page of a service.
 *
 * @param region name of the region, for the way back
 * @param gives what the applicant gets
 * @param audience who may ask
 * @param applyUrl where the form begins; empty when nobody can apply here
 * @param notes what was inferred or decided because the print does not say, one sentence each
 * @param drawing the flowchart
 */
public record SopView(
        String title,
        String region,
        String regionUrl,
        String summary,
        String gives,
        String audience,
        List<Ready> documents,
        List<Path> paths,
        String applyUrl,
        List<Step> steps,
        Optional<Svg> drawing,
        List<LegalItem> legalBasis,
        Optional<PrintedView> printed,
        List<String> notes) {
    /** Keeps its own lists. */
    public SopView {
        documents = List.copyOf(documents);
        paths = List.copyOf(paths);
        steps = List.copyOf(steps);
        legalBasis = List.copyOf(legalBasis);
        notes = List.copyOf(notes);
    }

    /**
     * Names a document to have ready.
     *
     * @param hint may be empty
     * @param format such as {@code PDF}
     * @param megabytes most it may weigh
     */
    public record Ready(String name, String hint, String format, int megabytes, boolean optional) {}

    /**
     * Says how long one way through the SOP takes, in words.
     *
     * @param label such as "Tanpa integrasi"; empty when there is one way only
     * @param shortest empty when it is the same as the longest
     */
    public record Path(String label, String shortest, String longest) {}

    /**
     * Shows a step in the reading list.
     *
     * @param time the standard, in words; empty when the SOP does not say
     * @param leads what a decision leads to, one line each
     */
    public record Step(String activity, String actor, String time, List<String> leads) {
        /** Keeps its own list. */
        public Step {
            leads = List.copyOf(leads);
        }
    }

    /**
     * Quotes one law.
     *
     * @param label the number as printed, with its dot; may be empty
     */
    public record LegalItem(String label, String text) {}
}
