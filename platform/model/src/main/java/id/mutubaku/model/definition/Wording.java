package id.mutubaku.model.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words for an element of an SOP that pages say, beside those that print has.
 *
 * @param brief what lists, buttons and headings call it; absent where print is short enough
 * @param plain the same in a sentence that anybody understands
 * @param done what the history tells once it is done, in a sentence; absent where it is to be told from the rest
 * @param english its texts in English, by the name of the property; empty where it has none
 */
public record Wording(
        Optional<String> brief, Optional<String> plain, Optional<String> done, Map<String, String> english) {
    /** The words of something for which a definition has none but its own. */
    public static final Wording NONE = new Wording(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

    public Wording {
        english = Collections.unmodifiableMap(new LinkedHashMap<>(english));
    }

    String briefly(String printed) {
        return brief.orElse(printed);
    }

    String plainly(String printed) {
        return plain.orElse(printed);
    }
}
