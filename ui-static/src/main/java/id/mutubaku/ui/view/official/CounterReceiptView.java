package id.mutubaku.ui.view.official;

import id.mutubaku.ui.svg.Svg;
import id.mutubaku.ui.view.LimitView;
import java.time.Instant;
import java.util.List;

/**
 * The receipt that an official prints for an applicant.
 *
 * @param applicant whose request it is; may be empty
 * @param code the secret that follows the case together with its number
 * @param qr the address that follows the case, drawn
 * @param followAddress where the applicant types number and code
 * @param next what happens now; may be empty
 * @param holder who does it; empty where it has ended
 * @param limits until when the next step and the whole service are to be done
 * @param officer name of who filed it
 * @param posts of who filed it, in words
 * @param contact how to reach the office; may be empty
 * @param caseUrl the case, for the official
 */
public record CounterReceiptView(
        CharSequence service,
        String applicant,
        String number,
        String code,
        Svg qr,
        String followAddress,
        Instant sentAt,
        CharSequence next,
        String holder,
        List<LimitView> limits,
        String officer,
        String posts,
        String contact,
        String caseUrl) {
    /** Keeps its own list. */
    public CounterReceiptView {
        limits = List.copyOf(limits);
    }
}
