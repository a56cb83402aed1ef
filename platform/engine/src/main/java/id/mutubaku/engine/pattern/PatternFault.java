package id.mutubaku.engine.pattern;

/** The reasons for which a regular expression cannot be matched in linear time, or not at all. */
public enum PatternFault {
    /** It looks ahead or behind. */
    LOOK_AROUND("pattern/look-around"),
    /** It asks for what an earlier group matched. */
    BACK_REFERENCE("pattern/back-reference"),
    /** Its repetitions multiply to more than can be matched quickly. */
    TOO_LARGE("pattern/too-large"),
    /** It is no regular expression of ECMA-262. */
    MALFORMED("pattern/malformed");

    private final String rule;

    PatternFault(String rule) {
        this.rule = rule;
    }

    /** Returns the key of the sentence that says so. */
    public String rule() {
        return rule;
    }

    /** Stops the translation of a pattern. */
    RuntimeException unfit() {
        return new Unfit(this);
    }

    /** The end of a translation that met a fault; it never leaves this package. */
    static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final PatternFault fault;

        private Unfit(PatternFault fault) {
            super(fault.rule, null, false, false);
            this.fault = fault;
        }

        PatternFault fault() {
            return fault;
        }
    }
}
