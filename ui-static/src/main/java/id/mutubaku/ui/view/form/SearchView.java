package id.mutubaku.ui.view.form;

import java.util.List;

/**
 * Offers to search for what fits a field.
 *
 * @param field the path of the field, which the button posts
 * @param message what is said about the search that was made; empty where none was
 * @param matches what it found
 */
public record SearchView(String field, String message, List<Match> matches) {
    /** Keeps its own list. */
    public SearchView {
        matches = List.copyOf(matches);
    }

    /** Offers a search that was not made yet. */
    public static SearchView beside(String field) {
        return new SearchView(field, "", List.of());
    }

    /**
     * Offers something that was found.
     *
     * @param carried what the button posts
     */
    public record Match(String carried, String label) {}
}
