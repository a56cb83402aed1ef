package id.mutubaku.model.definition;

import java.util.Optional;

/**
 * An end of a case.
 *
 * @param id slug, unique among steps and ends
 * @param kind how the applicant should understand it
 * @param title what has been reached, in words
 * @param reasonRequired whether whoever leads the case here must say why
 * @param wording what pages call it
 * @param source where the end comes from
 * @param note why it is read so
 */
public record End(
        String id,
        Kind kind,
        String title,
        boolean reasonRequired,
        Wording wording,
        Source source,
        Optional<String> note) {

    /** The way in which a case came out, as the applicant should understand it. */
    public enum Kind {
        COMPLETED,
        REJECTED,
        CANCELLED
    }

    /** Returns what lists and buttons call it. */
    public String briefly() {
        return wording.briefly(title);
    }

    /** Says it in a sentence that anybody understands, as far as the definition has one. */
    public String plainly() {
        return wording.plainly(title);
    }
}
