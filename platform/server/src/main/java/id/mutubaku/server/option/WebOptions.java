package id.mutubaku.server.option;

import id.mutubaku.web.admission.Quota;
import java.time.Duration;
import java.util.Optional;

/**
 * How the server meets the network.
 *
 * @param quota what strangers may send
 * @param patience how long the first lines of a request may take, and a body at any speed
 * @param forwarded whether a proxy in front is believed: what scheme, host and address a request came by
 * @param operatorToken what shows that a program on another machine may read {@code /metrics}
 */
public record WebOptions(Quota quota, Duration patience, boolean forwarded, Optional<String> operatorToken) {
    /** How long the first lines of a request may take, and a body at any speed. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The usual quota, no proxy, and metrics for this machine alone. */
    public static final WebOptions USUAL = new WebOptions(Quota.USUAL, PATIENCE, false, Optional.empty());
}
