package id.mutubaku.casework.cases;

import id.mutubaku.api.plugin.Search.Match;
import java.util.List;

/**
 * The answer to a search.
 *
 * @param standing whether it was made
 * @param matches what fits; none where it was not made
 */
public record SearchAnswer(Standing standing, List<Match> matches) {
    /** The answer where nobody can search. */
    public static final SearchAnswer UNAVAILABLE = new SearchAnswer(Standing.UNAVAILABLE, List.of());

    /** The answer to somebody who has not signed in, and may not ask that. */
    public static final SearchAnswer NOT_FOR_STRANGERS = new SearchAnswer(Standing.NOT_FOR_STRANGERS, List.of());

    public SearchAnswer {
        matches = List.copyOf(matches);
    }

    /** The standing of a search. */
    public enum Standing {
        MADE,
        UNAVAILABLE,
        NOT_FOR_STRANGERS
    }

    /** Returns what was found; nothing where nothing fits. */
    public static SearchAnswer of(List<Match> matches) {
        return new SearchAnswer(Standing.MADE, matches);
    }
}
