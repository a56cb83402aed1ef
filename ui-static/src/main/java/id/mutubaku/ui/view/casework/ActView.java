package id.mutubaku.ui.view.casework;

import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import java.util.List;

/**
 * Offers an act that is rarely needed, in a disclosure with a form of its own.
 *
 * @param title what is done, as the disclosure's own words
 * @param text what comes of it; may be empty
 * @param action where it posts
 * @param button words of the button
 * @param open whether it stands open, because it was tried and something is wrong
 */
public record ActView(
        String title,
        String text,
        String action,
        List<HiddenView> hidden,
        List<FieldView> fields,
        String button,
        boolean open) {
    /** Keeps its own lists. */
    public ActView {
        hidden = List.copyOf(hidden);
        fields = List.copyOf(fields);
    }
}
