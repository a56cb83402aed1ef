package id.mutubaku.casework.notices;

import java.util.Optional;

/**
 * The author of a command, who knows what came of it.
 *
 * @param account absent for somebody without one, and for the platform
 * @param applicant whether it is the one who asks
 */
public record EventAuthor(Optional<String> account, boolean applicant) {}
