package id.mutubaku.ui.view;

import java.util.Locale;

/** Names a state with a word (message {@code tag.<name>}), a shape and a colour. */
public enum Tag {
    DRAFT(Tone.NEUTRAL),
    SENT(Tone.INFO),
    IN_REVIEW(Tone.INFO),
    NEEDS_FIX(Tone.WARNING),
    APPROVED(Tone.GOOD),
    REJECTED(Tone.BAD),
    CANCELLED(Tone.NEUTRAL),
    DONE(Tone.GOOD),
    OVERDUE(Tone.BAD),
    NEAR_DUE(Tone.WARNING),
    TODAY(Tone.WARNING),
    THIS_WEEK(Tone.INFO),
    ON_TIME(Tone.NEUTRAL),
    LATER(Tone.NEUTRAL),
    UNDATED(Tone.NEUTRAL),
    NOT_STARTED(Tone.NEUTRAL),
    NOT_NEEDED(Tone.NEUTRAL),
    NOW(Tone.INFO),
    ON_HOLD(Tone.WARNING),
    RETURNED(Tone.WARNING),
    WAITING_UNTIL(Tone.NEUTRAL),
    AWAITED(Tone.NEUTRAL),
    NEW(Tone.INFO),
    CORRECTION(Tone.WARNING),
    DISPOSITION(Tone.INFO),
    PRESENT(Tone.GOOD),
    MISSING(Tone.BAD),
    NOT_GIVEN(Tone.WARNING);

    private final Tone tone;

    Tag(Tone tone) {
        this.tone = tone;
    }

    private enum Tone {
        NEUTRAL,
        INFO,
        WARNING,
        BAD,
        GOOD
    }

    /** Gives the last part of the style class. */
    public String css() {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether it marks the place where a case is. */
    public boolean now() {
        return this == NOW || this == OVERDUE || this == ON_HOLD || this == NEEDS_FIX || this == WAITING_UNTIL;
    }

    /** Gives the key of its word. */
    public String key() {
        return "tag." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
