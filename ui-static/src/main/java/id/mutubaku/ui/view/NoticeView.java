package id.mutubaku.ui.view;

import id.mutubaku.ui.view.form.PressView;
import java.util.List;
import java.util.Optional;

/**
 * Says something important that is not an error of a field, above everything else.
 *
 * @param tone whether it reports a success, or that something was not done
 * @param title may be empty
 * @param press what can be done about it at once
 * @param links where to go from here
 */
public record NoticeView(Tone tone, String title, String text, Optional<PressView> press, List<LinkView> links) {

    /** What a notice reports. */
    public enum Tone {
        PLAIN(""),
        GOOD(" notice-good"),
        BAD(" notice-bad");

        private final String css;

        Tone(String css) {
            this.css = css;
        }
    }

    public NoticeView {
        links = List.copyOf(links);
    }

    /** Says something about which one thing can be done at once. */
    public NoticeView(boolean good, String title, String text, Optional<PressView> press) {
        this(good ? Tone.GOOD : Tone.PLAIN, title, text, press, List.of());
    }

    /** Says something about which nothing can be done at once. */
    public NoticeView(boolean good, String title, String text) {
        this(good, title, text, Optional.empty());
    }

    /** Says that something was not done. */
    public static NoticeView refusal(String title, String text) {
        return new NoticeView(Tone.BAD, title, text, Optional.empty(), List.of());
    }

    /** Reports a success, and where to go from there. */
    public static NoticeView success(String title, String text, List<LinkView> links) {
        return new NoticeView(Tone.GOOD, title, text, Optional.empty(), links);
    }

    /** Gives the style class of its tone, with a space before; may be empty. */
    public String css() {
        return tone.css;
    }
}
