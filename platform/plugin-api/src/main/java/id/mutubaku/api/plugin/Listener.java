package id.mutubaku.api.plugin;

import java.time.Instant;
import java.util.Optional;

/**
 * A listener to what happens to the cases of a region that has the plugin switched on, whatever SOP they run.
 *
 * <p>It is told from the job table, after the event is on record: at least once, and of two events of a case in any order. When it
 * fails it is told again with the same key; when it fails for good, a person retries or discards it. What it does leaves no trace in the
 * case.
 */
public non-sealed interface Listener extends Offer {

    /**
     * Takes note of an event, and does what follows from it.
     *
     * @param event what happened
     * @param subject the case as it stands now; its step is the one that the event is about, else the first
     * @param key the same for each attempt to tell the same event; at most 200 characters
     * @throws Exception when it failed; its message is shown to the person who decides
     */
    void hear(Event event, Subject subject, String key, PluginContext context) throws Exception;

    /**
     * Something that happened to a case.
     *
     * @param at when it happened
     * @param reason what was said about it to who has to know; absent where nothing was said
     * @param toApplicant whether it asks something of the applicant, or tells the applicant how it ended; a delay, or a return to an
     *     official, does not
     * @param link where the applicant follows the case, {@code https://…}
     */
    record Event(Kind kind, Instant at, Optional<String> reason, boolean toApplicant, String link) {}

    /** The kind of an event. */
    enum Kind {
        /** A case was opened. */
        OPENED,
        /** A step waits for the applicant, such as a payment; not the first form. */
        ASKED,
        /** What was filled in or attached was returned for correction, or the case came back to a step of the applicant. */
        RETURNED,
        /** The case ended: it was refused. */
        REJECTED,
        /** The case ended: it was cancelled or withdrawn. */
        CANCELLED,
        /** The case ended: it was granted. */
        COMPLETED,
        /** The due date of a step has come, and it is not done. */
        OVERDUE
    }
}
