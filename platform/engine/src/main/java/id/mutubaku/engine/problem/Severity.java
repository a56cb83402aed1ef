package id.mutubaku.engine.problem;

/** The grades of problems. */
public enum Severity {
    /** It cannot be used like this. */
    ERROR,
    /** It can be used, and somebody should look at it. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** Returns the word used in reports, such as {@code error}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
