package id.mutubaku.store.security;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An event that concerns the security of the platform. It holds no secret and nothing that somebody typed as one.
 *
 * @param region whose account or case it is about; empty for the platform
 * @param by the user name of who did it; empty where that is not known
 * @param subject whom or what it was done to: a user name, the number of a case, an address of this platform
 * @param address the network address from which it came; empty where it came from the server itself
 * @param detail more about it, for people to read; may be empty
 */
public record SecurityEvent(
        Instant at, Kind kind, String region, String by, String subject, String address, String detail) {

    /** The kinds of events. */
    public enum Kind {
        /** Somebody signed in with an account. */
        SIGNED_IN,
        /** Somebody signed out. */
        SIGNED_OUT,
        /** A password did not fit. */
        SIGN_IN_REFUSED,
        /** Further attempts have to wait. */
        ATTEMPTS_DELAYED,
        /** A tracking code did not fit. */
        FOLLOWING_REFUSED,
        /** Somebody who had signed in asked for what they have no right to. */
        NO_RIGHT,
        /** An administrator changed something. */
        ADMINISTRATION,
        /** An account was made, renamed, or given other posts. */
        ACCOUNT_CHANGED,
        /** An account was closed to its owner. */
        DEACTIVATED,
        /** An account was opened again. */
        REACTIVATED,
        /** A link to choose a password was made. */
        RESET_ASKED,
        /** A password was changed. */
        PASSWORD_CHANGED,
        /** Sessions were ended by their owner. */
        SESSIONS_ENDED;

        /** Returns the word under which it is kept. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Returns the kind of a word. */
        public static Optional<Kind> of(String word) {
            return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }
    }
}
