package id.mutubaku.model.cases.party;

import java.util.Optional;

/**
 * Somebody who did something.
 *
 * @param account the account's user name; absent for an applicant who follows the case by its code
 * @param name as shown in the history
 * @param capacity in which the person stands in for somebody else, such as {@code Plh. Kepala Bidang}, or
 *     {@link #COUNTER}
 */
public record Person(Optional<String> account, String name, Optional<String> capacity) {
    /** Capacity of an official who acts for an applicant that stands before them. */
    public static final String COUNTER = "Loket";

    public Person(Optional<String> account, String name) {
        this(account, name, Optional.empty());
    }

    /** Returns the same person, in a capacity. */
    public Person as(Optional<String> standingIn) {
        return new Person(account, name, standingIn);
    }

    /** Tells whether an official acted for an applicant. */
    public boolean atCounter() {
        return capacity.filter(COUNTER::equals).isPresent();
    }

    /** Tells whether both are the same account; people without one are never known to be the same. */
    public boolean isSame(Person other) {
        return account.isPresent() && account.equals(other.account);
    }
}
