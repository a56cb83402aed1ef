package id.mutubaku.ui.view;

import java.util.List;

/**
 * Says that a form has changed since it was begun.
 *
 * @param left answers that the form no longer asks for
 */
public record UpdatedView(List<SummaryView.Row> left) {
    /** Keeps its own list. */
    public UpdatedView {
        left = List.copyOf(left);
    }
}
