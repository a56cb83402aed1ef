package id.mutubaku.server.option;

import id.mutubaku.casework.mail.SmtpAddress;
import id.mutubaku.store.jobs.Cycle;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;

/**
 * Says how the platform reaches people and programs outside.
 *
 * @param smtp where mail is handed in; without it none is sent
 * @param address where people reach this platform; without it, where it listens
 * @param cycle how often and after which pauses a failure is tried again
 * @param environment holds the keys with which webhooks are signed
 */
public record Outgoing(
        Optional<SmtpAddress> smtp, Optional<URI> address, Cycle cycle, Map<String, String> environment) {
    /** A minute, half an hour, two hours: most outages are over by then. */
    public static final String CYCLE = "R3/PT1M,PT30M,PT2H";

    /** Reaches nobody. */
    public static final Outgoing NOTHING = new Outgoing(Optional.empty(), Optional.empty(), Cycle.of(CYCLE), Map.of());

    public Outgoing {
        environment = Map.copyOf(environment);
    }

    /**
     * Reads an address such as {@code https://sop.example.go.id}.
     *
     * @throws IllegalArgumentException when it is none, or leads into a site rather than to it
     */
    public static URI address(String text) {
        String site = text.strip().replaceAll("/+$", "");
        try {
            URI uri = new URI(site);
            boolean whole = uri.getHost() != null
                    && String.valueOf(uri.getScheme()).matches("https?")
                    && uri.getRawPath().isEmpty()
                    && uri.getRawQuery() == null
                    && uri.getRawUserInfo() == null;
            if (whole) {
                return uri;
            }
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException(expected(text), malformed);
        }
        throw new IllegalArgumentException(expected(text));
    }

    private static String expected(String text) {
        return "Tulis alamat seperti https://sop.contoh.go.id, bukan %1$s. / Expected an address such as https://sop.example.go.id, but got %1$s."
                .formatted(text);
    }
}
