package id.mutubaku.ui.view.applicant;

import id.mutubaku.ui.svg.Svg;
import java.time.Instant;
import java.util.Optional;

/**
 * Confirms a request and says how to follow it.
 *
 * @param code the secret that follows the case together with its number
 * @param qr the address that follows the case, drawn
 * @param next what happens now, one sentence; may be empty
 * @param holder who holds it
 * @param due until when the whole service is promised, or else the next step, by the standard; empty when the SOP does not
 *     say
 * @param noDue why there is no due date; empty where the SOP sets none
 * @param promised whether the due date is that of the whole service
 * @param followUrl the page that follows the case
 * @param email where a copy was sent; may be empty
 */
public record ReceiptView(
        CharSequence service,
        String number,
        String code,
        Svg qr,
        Instant sentAt,
        CharSequence next,
        String holder,
        Optional<Instant> due,
        String noDue,
        boolean promised,
        String followUrl,
        String email) {}
