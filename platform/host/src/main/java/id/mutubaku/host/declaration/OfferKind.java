package id.mutubaku.host.declaration;

import id.mutubaku.api.plugin.Action;
import id.mutubaku.api.plugin.Check;
import id.mutubaku.api.plugin.Computation;
import id.mutubaku.api.plugin.Listener;
import id.mutubaku.api.plugin.Lookup;
import id.mutubaku.api.plugin.Offer;
import id.mutubaku.api.plugin.Schedule;
import id.mutubaku.api.plugin.Search;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The extension points, as {@code mutubaku-plugin.json} calls them. */
public enum OfferKind {
    CHECK(Check.class, 5, 30),
    ACTION(Action.class, 60, 600),
    LOOKUP(Lookup.class, 5, 30),
    SEARCH(Search.class, 5, 30),
    COMPUTATION(Computation.class, 5, 30),
    LISTENER(Listener.class, 60, 600),
    SCHEDULE(Schedule.class, 60, 600);

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

    /** Finds the kind that a declaration calls so. */
    static Optional<OfferKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
