package id.mutubaku.web.http;

import id.mutubaku.casework.access.Principal;
import id.mutubaku.casework.access.Principal.Anonymous;
import id.mutubaku.casework.access.Principal.Follower;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who sends a request.
 *
 * @param address the network from which it comes, as attempts are counted and the security log shows it; empty where
 *     there is none
 * @param principal who signed in, else who follows the case, else nobody that we know
 * @param follower who follows the case that the address names, beside who signed in
 */
public record Caller(String address, Principal principal, Optional<Follower> follower) {
    /** A sender of whom we know nothing. */
    public static final Caller STRANGER = new Caller("", new Anonymous(), Optional.empty());

    /** Returns who stands behind a session and a cookie of one case, each of which may be nobody, and where they are. */
    public static Caller of(String address, Principal signedIn, Principal following) {
        return new Caller(
                address,
                signedIn instanceof Anonymous ? following : signedIn,
                following instanceof Follower follower ? Optional.of(follower) : Optional.empty());
    }

    List<Principal> principals() {
        return Stream.concat(Stream.of(principal), follower.stream()).distinct().toList();
    }
}
