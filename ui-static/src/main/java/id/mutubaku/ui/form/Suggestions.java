package id.mutubaku.ui.form;

import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.ui.form.field.FormField;
import id.mutubaku.ui.form.search.FieldSearch;
import id.mutubaku.ui.form.search.SearchResult;
import id.mutubaku.ui.view.form.FieldView.Choice;
import id.mutubaku.ui.view.form.SearchView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The suggestions of plugins for fields of a form.
 *
 * @param lookups what can be chosen, by the name in {@code x-lookup}
 * @param searching whether searches are offered
 * @param found the result of the search that was made just now
 */
public record Suggestions(Map<String, List<Choice>> lookups, boolean searching, Optional<SearchResult> found) {
    /** No suggestions, and no search. */
    public static final Suggestions NONE = new Suggestions(Map.of(), false, Optional.empty());

    public Suggestions {
        lookups = Map.copyOf(lookups);
    }

    /** Returns suggestions by searches alone. */
    public static Suggestions searching(Optional<SearchResult> found) {
        return new Suggestions(Map.of(), true, found);
    }

    List<Choice> choices(FormField field) {
        return lookups.getOrDefault(field.text("x-lookup"), List.of());
    }

    Optional<SearchView> search(FormSchema form, FormField field, Language language) {
        return searching && FieldSearch.isBeside(field)
                ? Optional.of(found.filter(result -> result.field().equals(field.path()))
                        .flatMap(result ->
                                FieldSearch.at(form, field.path()).map(search -> result.view(search, language)))
                        .orElseGet(() -> SearchView.beside(field.path())))
                : Optional.empty();
    }
}
