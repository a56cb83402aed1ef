package id.mutubaku.ui.view;

import java.time.Instant;

/**
 * Lists one draft of somebody who is signed in.
 *
 * @param title of the service
 * @param url where it is gone on with
 */
public record DraftView(CharSequence title, String url, Instant savedAt, Instant keptUntil) {}
