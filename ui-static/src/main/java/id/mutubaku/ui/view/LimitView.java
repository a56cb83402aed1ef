package id.mutubaku.ui.view;

import java.time.Instant;
import java.util.Optional;

/**
 * Says until when something is to be done at the latest.
 *
 * @param label what, and by whom
 * @param due the moment; absent where there is none, or nobody can know it
 * @param words how far that is, or what else there is to say; may be empty
 */
public record LimitView(String label, Optional<Instant> due, String words) {}
