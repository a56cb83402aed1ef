package id.mutubaku.ui.view.site;

import id.mutubaku.ui.view.SummaryView;
import java.util.List;

/**
 * Tells what a region has to tell everybody: how it treats personal data, and who can use its pages.
 *
 * @param region name of the region, for the way back
 * @param lead the first sentence
 */
public record InformationView(String title, String region, String regionUrl, String lead, List<Section> sections) {
    /** Keeps its own list. */
    public InformationView {
        sections = List.copyOf(sections);
    }

    /**
     * Tells one thing.
     *
     * @param rows what it says of several, one by one; may be empty
     */
    public record Section(String title, String text, List<SummaryView.Row> rows) {
        /** Keeps its own list. */
        public Section {
            rows = List.copyOf(rows);
        }
    }
}
