package id.mutubaku.host.web;

import id.mutubaku.api.plugin.Web;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** A web client that reaches the hosts that a plugin declared, and no other. */
public final class DeclaredWeb implements Web {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final HttpClient client;
    private final Set<String> hosts;

    /**
     * Leads to some hosts.
     *
     * @param hosts names in lower case, without a port
     */
    public DeclaredWeb(HttpClient client, Set<String> hosts) {
        this.client = client;
        this.hosts = Set.copyOf(hosts);
    }

    @Override
    public HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        // What is sent is a copy: a request is a class that a plugin could write itself, to answer otherwise later.
        HttpRequest copy = copy(request);
        refuseOthers(copy.uri());
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(copy, info -> new LimitedBody());
        try {
            return answer.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException known
                    ? new IOException(known.getClass().getSimpleName() + ": " + known.getMessage(), known)
                    : new IOException(String.valueOf(failed.getCause()), failed.getCause());
        } catch (InterruptedException over) {
            answer.cancel(true);
            throw over;
        }
    }

    private static HttpRequest copy(HttpRequest request) {
        HttpRequest.Builder copy = HttpRequest.newBuilder(request, (name, value) -> true);
        if (request.timeout().isEmpty()) {
            copy.timeout(LONGEST);
        }
        return copy.build();
    }

    private void refuseOthers(URI address) throws IOException {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        if (!hosts.contains(host)) {
            throw new IOException("The host \"" + host + "\" is not declared under \"hosts\" in mutubaku-plugin.json"
                    + " (declared: " + String.join(", ", hosts.stream().sorted().toList()) + ")");
        }
    }
}
