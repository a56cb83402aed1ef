package id.mutubaku.model.definition;

import java.util.Optional;

/**
 * The time that a step may take (<em>waktu</em>).
 *
 * @param raw as printed, such as {@code 15 – 30 Menit}
 * @param min the shortest, ISO-8601; {@code P1D} is a working day, {@code P1M} a calendar month; absent: read from raw
 * @param max the longest, by which a step is due; absent: read from raw
 */
public record TimeLimit(String raw, Optional<String> min, Optional<String> max) {}
