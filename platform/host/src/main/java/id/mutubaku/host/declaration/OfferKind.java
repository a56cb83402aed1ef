package id.mutubaku.host.declaration;

import id.mutubaku.api.plugin.Action;
import id.mutubaku.api.plugin.Check;
import id.mutubaku.api.plugin.Lookup;
import id.mutubaku.api.plugin.Offer;
import java.util.Locale;

/** The extension points, as {@code mutubaku-plugin.json} calls them. */
public enum OfferKind {
    CHECK(Check.class, 5, 30),
    ACTION(Action.class, 60, 600),
    LOOKUP(Lookup.class, 5, 30);

    private final Class<? extends Offer> type;
    private final int usualSeconds;
    private final int mostSeconds;

    OfferKind(Class<? extends Offer> type, int usualSeconds, int mostSeconds) {
        this.type = type;
        this.usualSeconds = usualSeconds;
        this.mostSeconds = mostSeconds;
    }

    /** Returns the interface that its classes implement. */
    public Class<? extends Offer> type() {
        return type;
    }

    /** Returns the word in the declaration, such as {@code check}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns how long a call may take where the declaration does not say. */
    public int usualSeconds() {
        return usualSeconds;
    }

    /** Returns how long a call may take at most, whatever the declaration says. */
    public int mostSeconds() {
        return mostSeconds;
    }

    /** Returns the kind of a word that the schema allows. */
    public static OfferKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
