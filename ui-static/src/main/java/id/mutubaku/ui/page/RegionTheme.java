package id.mutubaku.ui.page;

import java.util.List;
import java.util.Optional;

/**
 * Shows whose service a page is.
 *
 * @param name as it stands in the header
 * @param agency the agency under the name; may be empty
 * @param url the region's own page, without the language prefix
 * @param logoUrl an image of at least 40 pixels' height
 * @param contact how to reach the agency, one way a line; may be empty
 * @param themeUrl where {@link ThemeSheet#css} of the region is served
 */
public record RegionTheme(
        String name,
        String agency,
        String url,
        List<String> contact,
        Optional<String> logoUrl,
        Optional<String> themeUrl) {
    /** Keeps its own list. */
    public RegionTheme {
        contact = List.copyOf(contact);
    }
}
