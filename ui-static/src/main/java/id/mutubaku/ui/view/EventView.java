package id.mutubaku.ui.view;

import java.time.Instant;

/**
 * Tells one thing that happened to a case; time lines list the newest first.
 *
 * @param what a sentence
 * @param by the office or person; may be empty
 * @param said a note or reason that came with it; may be empty
 */
public record EventView(String what, Instant at, String by, String said) {}
