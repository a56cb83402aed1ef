package id.mutubaku.model.definition;

import java.util.Map;
import java.util.Optional;

/**
 * A way from a decision to what follows (<em>cabang keputusan</em>).
 *
 * @param id slug, unique in the step
 * @param label the answer as the official reads it
 * @param to the step or end it leads to; absent while not yet decided, which a draft may be and a publication may not
 * @param when JSON Schema over the case ({@code data}, {@code documents}); the branch may be taken only while it holds
 * @param act words of the button that takes this branch
 * @param wording what pages call it
 * @param reasonRequired whether whoever takes this branch must say why, to those who act next
 * @param source where the branch comes from
 * @param note why it is read so
 */
public record Branch(
        String id,
        String label,
        Optional<String> to,
        Optional<Map<String, Object>> when,
        Optional<String> act,
        Wording wording,
        boolean reasonRequired,
        Source source,
        Optional<String> note) {

    /** Returns what lists and buttons call it. */
    public String briefly() {
        return wording.briefly(label);
    }

    /** Says it in a sentence that anybody understands, as far as the definition has one. */
    public String plainly() {
        return wording.plainly(label);
    }
}
