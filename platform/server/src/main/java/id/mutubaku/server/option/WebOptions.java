package id.mutubaku.server.option;

import id.mutubaku.web.admission.Quota;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How the server meets the network.
 *
 * @param quota what strangers may send
 * @param patience how long the first lines of a request may take, and a body at any speed
 * @param forwarded whether a proxy in front is believed: what scheme, host and address a request came by
 * @param operatorToken what shows that a program on another machine may read {@code /metrics}
 * @param securityContact whom to tell about a weakness of the server, in {@code /.well-known/security.txt}
 */
public record WebOptions(
        Quota quota,
        Duration patience,
        boolean forwarded,
        Optional<String> operatorToken,
        Optional<URI> securityContact) {
    /** How long the first lines of a request may take, and a body at any speed. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The usual quota, no proxy, metrics for this machine alone, and nobody to tell. */
    public static final WebOptions USUAL =
            new WebOptions(Quota.USUAL, PATIENCE, false, Optional.empty(), Optional.empty());

    private static final Set<String> CONTACTS = Set.of("mailto", "https", "tel");

    /**
     * Reads whom to tell: an e-mail address, or an address with {@code mailto:}, {@code https:} or {@code tel:}.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static URI contact(String text) {
        String given = text.strip();
        boolean mail = given.matches("[^\\s:/@]+@[^\\s:/@]+");
        try {
            URI uri = new URI(mail ? "mailto:" + given : given);
            if (CONTACTS.contains(String.valueOf(uri.getScheme()))) {
                return uri;
            }
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException(expected(text), malformed);
        }
        throw new IllegalArgumentException(expected(text));
    }

    private static String expected(String text) {
        return "Tulis kontak seperti keamanan@contoh.go.id atau https://contoh.go.id/keamanan, bukan %1$s. / Expected a contact such as security@example.go.id or https://example.go.id/security, but got %1$s."
                .formatted(text);
    }
}
