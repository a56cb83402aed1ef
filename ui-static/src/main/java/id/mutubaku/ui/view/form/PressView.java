package id.mutubaku.ui.view.form;

import java.util.List;

/**
 * Offers an act that takes one press and asks for nothing.
 *
 * @param action where it posts
 * @param text words of the button
 */
public record PressView(String action, List<HiddenView> hidden, String text) {
    /** Keeps its own list. */
    public PressView {
        hidden = List.copyOf(hidden);
    }
}
