package id.mutubaku.api.cases;

import java.util.Optional;

/**
 * Says who did something.
 *
 * @param account the account's user name; absent for an applicant who follows the case by its code
 * @param name as shown in the history
 */
public record Person(Optional<String> account, String name) {}
