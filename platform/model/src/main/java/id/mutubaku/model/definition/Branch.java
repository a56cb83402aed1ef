package id.mutubaku.model.definition;

import java.util.Map;
import java.util.Optional;

/**
 * A way from a decision to what follows (<em>cabang keputusan</em>).
 *
 * @param id slug, unique in the step
 * @param label the answer as the official reads it
 * @param to the step or end it leads to; absent while not yet decided, which a draft may be and a publication may not
 * @param when JSON Schema over the case ({@code data}, {@code documents}, {@code branch}); the branch may be taken only
 *     while it holds
 * @param condition in the notation of conditions ({@code if}); it has to hold too
 * @param closed what is said while the branch may not be taken
 * @param act words with which the branch is offered, instead of its label
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
        Optional<Map<String, Object>> condition,
        Optional<String> closed,
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

    /** Tells whether there is a condition under which it may be taken. */
    public boolean isConditional() {
        return when.isPresent() || condition.isPresent();
    }
}
