package id.mutubaku.server;

import id.mutubaku.server.serving.Quota;
import java.util.Optional;

/**
 * How the server meets the network.
 *
 * @param quota what strangers may send
 * @param forwarded whether a proxy in front is believed: what scheme, host and address a request came by
 * @param operatorToken what shows that a program on another machine may read {@code /metrics}
 */
public record WebOptions(Quota quota, boolean forwarded, Optional<String> operatorToken) {
    /** The usual quota, no proxy, and metrics for this machine alone. */
    public static final WebOptions USUAL = new WebOptions(Quota.USUAL, false, Optional.empty());
}
