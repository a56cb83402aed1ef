package id.mutubaku.api.cases;

import java.util.Optional;

/**
 * Says whose request a case is.
 *
 * @param name of the OPD or person; empty where the SOP asks for none
 * @param account the account that filed it, if somebody was signed in
 */
public record Applicant(String name, Optional<String> account) {}
