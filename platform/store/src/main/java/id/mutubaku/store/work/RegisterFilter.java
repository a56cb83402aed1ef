package id.mutubaku.store.work;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What is looked for in the register of cases.
 *
 * @param sop reference of the one SOP that is looked at
 * @param status {@code running}, or how the cases ended
 * @param from when the cases were opened at the earliest
 * @param before when they were opened, exclusive
 * @param typed words of the number, of the applicant's name, of the SOP's title and of the answers that may be searched
 * @param inboxes posts for which the cases have work; empty where that does not matter
 * @param due when that work is due at the latest
 * @param order in which they come; the order by due dates holds only those that have work for the posts
 */
public record RegisterFilter(
        Optional<String> sop,
        Optional<String> status,
        Optional<Instant> from,
        Optional<Instant> before,
        Optional<String> typed,
        Set<String> inboxes,
        Optional<Instant> due,
        Order order) {
    /** Finds all cases, the newest first. */
    public static final RegisterFilter ALL = new RegisterFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Order.NEWEST_FIRST);

    /** The orders of cases. */
    public enum Order {
        NEWEST_FIRST,
        OLDEST_FIRST,
        DUE_FIRST
    }

    /** Keeps its own set. */
    public RegisterFilter {
        inboxes = Set.copyOf(inboxes);
    }

    /** Finds all cases that have typed words, the newest first. */
    public static RegisterFilter words(String typed) {
        return new RegisterFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(typed),
                Set.of(),
                Optional.empty(),
                Order.NEWEST_FIRST);
    }

    /** Returns the same, the oldest first. */
    RegisterFilter oldestFirst() {
        return new RegisterFilter(sop, status, from, before, typed, inboxes, due, Order.OLDEST_FIRST);
    }

    /** Tells whether something was typed that has no word in it, and that nothing is found by. */
    boolean findsNothing() {
        return typed.isPresent() && typed.flatMap(RegisterWords::query).isEmpty();
    }
}
