package id.mutubaku.ui.form.search;

import id.mutubaku.api.plugin.Search.Match;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.ui.view.form.SearchView;
import java.util.List;

/**
 * The result of a search, for the page on which it was made.
 *
 * @param field the path of the field beside which it was made
 * @param message what is said about it
 * @param matches what was found
 */
public record SearchResult(String field, String message, List<Match> matches) {
    public SearchResult {
        matches = List.copyOf(matches);
    }

    /** Shows it beside its field. */
    public SearchView view(FieldSearch search, Language language) {
        return new SearchView(
                field,
                message,
                matches.stream()
                        .map(match -> new SearchView.Match(
                                ChosenMatch.carried(search, match.value(), match.details()),
                                language.in(match.title())))
                        .toList());
    }
}
