package id.mutubaku.web.http;

import id.mutubaku.casework.cases.Principal;
import id.mutubaku.casework.cases.Principal.Anonymous;
import id.mutubaku.casework.cases.Principal.Follower;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who sends a request.
 *
 * @param principal who signed in, else who follows the case, else nobody that we know
 * @param follower who follows the case that the address names, beside who signed in
 */
public record Caller(Principal principal, Optional<Follower> follower) {
    /** A sender of whom we know nothing. */
    public static final Caller STRANGER = new Caller(new Anonymous(), Optional.empty());

    /** Returns who stands behind a session and a cookie of one case; each may be nobody. */
    public static Caller of(Principal signedIn, Principal following) {
        return new Caller(
                signedIn instanceof Anonymous ? following : signedIn,
                following instanceof Follower follower ? Optional.of(follower) : Optional.empty());
    }

    List<Principal> principals() {
        return Stream.concat(Stream.of(principal), follower.stream()).distinct().toList();
    }

    /** Tells whether nothing is known of the sender. */
    public boolean isStranger() {
        return principal instanceof Anonymous;
    }
}
