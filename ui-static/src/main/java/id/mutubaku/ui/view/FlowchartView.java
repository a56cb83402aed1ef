package id.mutubaku.ui.view;

import id.mutubaku.ui.svg.Svg;
import java.util.List;

/**
 * Shows the official drawing of an SOP.
 *
 * @param places where a case stands in it; none without a case
 * @param signs what the signs of steps in it mean; none without a case
 */
public record FlowchartView(List<Svg> pages, List<Place> places, List<Sign> signs) {
    /** Keeps its own lists. */
    public FlowchartView {
        pages = List.copyOf(pages);
        places = List.copyOf(places);
        signs = List.copyOf(signs);
    }

    /** Shows an SOP without a case. */
    public static FlowchartView of(List<Svg> pages) {
        return new FlowchartView(pages, List.of(), List.of());
    }

    /**
     * Tells of a step where a case stands.
     *
     * @param number as printed; may be empty
     * @param standing how it stands and who has it, in a sentence
     */
    public record Place(String number, CharSequence activity, String standing) {}

    /** Explains a sign. */
    public record Sign(Svg shape, String word) {}
}
