package id.mutubaku.store.staffing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Says who stands in for a post, and for how long. It gives the deputy no more than that post, and nothing to pass on.
 *
 * @param actor the post
 * @param holder who holds it; absent where it is vacant
 * @param deputy who stands in
 * @param until when it is over, exclusive
 * @param letter number of the letter of order (<em>surat perintah</em>), or the reason
 * @param madeBy user name of who named the deputy
 * @param ended when it was ended early, and by whom
 */
public record Delegation(
        UUID id,
        String region,
        String actor,
        Optional<Somebody> holder,
        Somebody deputy,
        Instant from,
        Instant until,
        String letter,
        String madeBy,
        Instant madeAt,
        Optional<Ending> ended) {

    /** An account as people know it. */
    public record Somebody(String username, String name) {}

    /** Says when something was ended early, and by whom. */
    public record Ending(Instant at, String by) {}

    /** Tells how the deputy stands in. */
    public DelegationKind kind() {
        return holder.isPresent() ? DelegationKind.PLH : DelegationKind.PLT;
    }

    /** Tells whether it is over at a time. */
    public boolean isOver(Instant now) {
        return ended.isPresent() || !now.isBefore(until);
    }
}
