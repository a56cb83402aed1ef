package id.mutubaku.api.cases;

/**
 * Records what became of a check when a step was completed.
 *
 * @param use plugin and what it offers
 * @param title what the check is about, in words
 * @param outcome what became of it
 */
public record CheckReport(String use, String title, Outcome outcome) {

    /** Tells what became of a check. */
    public enum Outcome {
        /** The plugin that brings it is not installed. */
        NOT_DONE
    }
}
