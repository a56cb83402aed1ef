package id.mutubaku.api.plugin;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * The way to the hosts that the plugin declares in {@code mutubaku-plugin.json}, over the JDK's own HTTP client. Redirects
 * are not followed.
 */
@FunctionalInterface
public interface Web {

    /**
     * Sends a request and waits for the answer, however it turns out.
     *
     * @return the answer, its body of at most 10 MB
     * @throws IOException when the host is not declared, cannot be reached, or answers with more
     * @throws InterruptedException when the plugin's time is over
     */
    HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException;
}
