package id.mutubaku.ui.view.casework;

import java.time.Instant;
import java.util.Optional;

/**
 * Shows a disposition.
 *
 * @param id its number in the case
 * @param from the office, and who gave it
 * @param to the office that is to follow it up
 * @param nature its word
 * @param late whether it should have been followed up by now
 * @param url its sheet
 * @param followed how it was followed up
 * @param followUp lets the reader say so
 */
public record DispositionView(
        int id,
        String from,
        String to,
        String instruction,
        String nature,
        Instant givenAt,
        Optional<Instant> due,
        boolean late,
        String url,
        Optional<Followed> followed,
        Optional<ActView> followUp) {

    /** Tells how a disposition was followed up. */
    public record Followed(Instant at, String by, String note) {}
}
