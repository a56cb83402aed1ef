package id.mutubaku.document.svg;

/**
 * How a step or an end stands in a case: a sign beside its symbol, and words for those who do not see it.
 *
 * @param words such as who has it, in a sentence
 */
public record StepMark(StepSign sign, String words) {

    /** Tells whether the case is there. */
    boolean current() {
        return sign != StepSign.DONE;
    }
}
