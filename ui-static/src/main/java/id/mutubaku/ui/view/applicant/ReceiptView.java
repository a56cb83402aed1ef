package id.mutubaku.ui.view.applicant;

import id.mutubaku.ui.svg.Svg;
import id.mutubaku.ui.view.LimitView;
import java.time.Instant;
import java.util.List;

/**
 * Confirms a request and says how to follow it.
 *
 * @param code the secret that follows the case together with its number
 * @param qr the address that follows the case, drawn
 * @param next what happens now, one sentence; may be empty
 * @param holder who holds it
 * @param limits until when the next step and the whole service are to be done
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
        List<LimitView> limits,
        String followUrl,
        String email) {
    /** Keeps its own list. */
    public ReceiptView {
        limits = List.copyOf(limits);
    }
}
