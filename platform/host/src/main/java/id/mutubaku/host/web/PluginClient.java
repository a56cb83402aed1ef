package id.mutubaku.host.web;

import id.mutubaku.api.plugin.Web;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.host.declaration.PluginDeclaration;
import id.mutubaku.host.execution.thread.HostThreads;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP client of one loaded plugin; there is none where it declares no hosts.
 *
 * <p>It is made before any code of the plugin runs, with threads of its own, so that it holds on to nothing of it.
 */
public final class PluginClient implements AutoCloseable {
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    private final List<String> hosts;
    private volatile @Nullable HttpClient client;
    private final @Nullable ThreadPoolExecutor threads;

    public PluginClient(String name, List<String> hosts) {
        this.hosts = List.copyOf(hosts);
        this.threads = hosts.isEmpty() ? null : HostThreads.pool(name + "-web", 2);
        this.client = threads == null
                ? null
                : HttpClient.newBuilder()
                        .connectTimeout(CONNECTING)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .executor(threads)
                        .build();
    }

    /** Returns the way to the declared hosts, some of which stand in the settings. */
    public Web with(Map<String, Object> settings) {
        HttpClient open = client;
        if (open == null) {
            return request -> {
                throw new IOException("This plugin declares no \"hosts\" in mutubaku-plugin.json");
            };
        }
        Set<String> names = hosts.stream()
                .flatMap(host -> resolved(host, settings).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new DeclaredWeb(open, names);
    }

    private static Optional<String> resolved(String host, Map<String, Object> settings) {
        if (!host.startsWith(PluginDeclaration.HOST_SETTING)) {
            return Optional.of(host.toLowerCase(Locale.ROOT));
        }
        String address = JsonMapping.tree(settings)
                .at(host.substring(PluginDeclaration.HOST_SETTING.length()))
                .asText();
        try {
            return Optional.ofNullable(new URI(address.strip()).getHost()).map(name -> name.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        // Before JDK 21 a client cannot be closed; its selector ends when nobody holds it any more.
        client = null;
        if (threads != null) {
            threads.shutdownNow();
        }
    }
}
