package id.mutubaku.ui.view;

import id.mutubaku.ui.view.form.PressView;
import java.util.Optional;

/**
 * Says something important that is not an error, above everything else.
 *
 * @param good whether it reports a success
 * @param title may be empty
 * @param press what can be done about it at once
 */
public record NoticeView(boolean good, String title, String text, Optional<PressView> press) {

    /** Says something about which nothing can be done at once. */
    public NoticeView(boolean good, String title, String text) {
        this(good, title, text, Optional.empty());
    }
}
