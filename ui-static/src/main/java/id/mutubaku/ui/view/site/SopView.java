package id.mutubaku.ui.view.site;

import id.mutubaku.ui.view.FlowchartView;
import id.mutubaku.ui.view.LinkView;
import java.util.List;
import java.util.Optional;

/**
 * Shows the start page of a service.
 *
 * @param region name of the region, for the way back
 * @param gives what the applicant gets
 * @param audience who may ask
 * @param begins which official begins it, in a sentence; empty when an applicant does
 * @param withdrawn since when and why nobody can ask for it, in a sentence; empty while anybody can
 * @param promise how long the whole service takes at most, in a sentence; empty where it does not say
 * @param applyUrl where the form begins; empty when nobody can apply here
 * @param applyText words of the button; empty for the usual ones
 * @param standard by which the service is given, component by component
 * @param partOf the SOPs that call this one
 * @param drawing the flowchart
 * @param papers the official document as PDF, for each size of paper
 * @param paperless why there is none of them, in a sentence; empty where there are
 * @param calendar by which time is reckoned
 */
public record SopView(
        CharSequence title,
        String region,
        String regionUrl,
        CharSequence summary,
        CharSequence gives,
        CharSequence audience,
        String begins,
        String withdrawn,
        List<Ready> documents,
        String promise,
        List<Path> paths,
        String applyUrl,
        String applyText,
        List<Standard> standard,
        List<Link> partOf,
        List<Step> steps,
        Optional<FlowchartView> drawing,
        List<LinkView> papers,
        String paperless,
        List<LegalItem> legalBasis,
        Optional<PrintedView> printed,
        Optional<Calendar> calendar) {
    /** Keeps its own lists. */
    public SopView {
        documents = List.copyOf(documents);
        paths = List.copyOf(paths);
        standard = List.copyOf(standard);
        partOf = List.copyOf(partOf);
        steps = List.copyOf(steps);
        papers = List.copyOf(papers);
        legalBasis = List.copyOf(legalBasis);
    }

    /**
     * Names a document to have ready.
     *
     * @param hint may be empty
     * @param format such as {@code PDF}
     * @param megabytes most it may weigh
     */
    public record Ready(CharSequence name, CharSequence hint, String format, int megabytes, boolean optional) {}

    /**
     * Says how long one way through the SOP takes, in words.
     *
     * @param label such as "Tanpa integrasi"; empty when there is one way only
     * @param shortest empty when it is the same as the longest
     */
    public record Path(CharSequence label, String shortest, String longest) {}

    /**
     * Shows a step in the reading list.
     *
     * @param time the standard, in words; empty when the SOP does not say
     * @param awaits what has to happen before it begins, one line each
     * @param leads what a decision leads to, and what runs at once, one line each
     * @param calls the SOP that runs inside the step
     */
    public record Step(
            CharSequence activity,
            String actor,
            String time,
            List<String> awaits,
            List<String> leads,
            List<Link> calls) {
        /** Keeps its own lists. */
        public Step {
            awaits = List.copyOf(awaits);
            leads = List.copyOf(leads);
            calls = List.copyOf(calls);
        }
    }

    /** Says one component of the standard. */
    public record Standard(String title, CharSequence text) {}

    /** Leads to the page of another SOP. */
    public record Link(CharSequence title, String url) {}

    /** Lists notes of one kind under the words for it. */
    public record NoteGroup(String title, List<String> notes) {
        /** Keeps its own list. */
        public NoteGroup {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Tells by which calendar time is reckoned.
     *
     * @param lead what it is called and which years it knows
     * @param sources where hours and holidays come from
     */
    public record Calendar(String lead, List<NoteGroup> sources) {
        /** Keeps its own list. */
        public Calendar {
            sources = List.copyOf(sources);
        }
    }

    /**
     * Quotes one law.
     *
     * @param label the number as printed, with its dot; may be empty
     */
    public record LegalItem(String label, String text) {}
}
