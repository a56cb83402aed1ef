package id.mutubaku.model.cases.party;

import java.util.Optional;

/**
 * The person or office whose request a case is.
 *
 * @param name of the OPD or person; empty where the SOP asks for none
 * @param account the applicant's own account, if there is one
 * @param email where the applicant is told what happens; absent for one who has none
 * @param counter the account of the official who filed the case at the counter (<em>loket</em>) for the applicant
 */
public record Applicant(String name, Optional<String> account, Optional<String> email, Optional<String> counter) {}
