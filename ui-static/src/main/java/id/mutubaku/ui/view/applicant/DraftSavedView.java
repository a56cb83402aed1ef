package id.mutubaku.ui.view.applicant;

import id.mutubaku.ui.svg.Svg;
import java.time.Instant;
import java.util.Optional;

/**
 * Says that a draft is kept and how to come back to it.
 *
 * @param url where it is gone on with
 * @param link the same with the host, to be written down; empty where the draft is found in the owner's inbox
 * @param qr the link, drawn
 */
public record DraftSavedView(
        CharSequence service, Instant savedAt, Instant keptUntil, String url, String link, Optional<Svg> qr) {}
