package id.mutubaku.server.part;

import java.net.URI;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Where this node listens; which port the system chose is known once it does. */
public final class NodeAddress implements Supplier<URI> {
    private final String host;
    private final AtomicReference<URI> here;

    public NodeAddress(String host, int port) {
        this.host = host;
        this.here = new AtomicReference<>(uri(host, port));
    }

    /** Takes note of the port on which requests are answered. */
    public void listensOn(int port) {
        here.set(uri(host, port));
    }

    @Override
    public URI get() {
        return Objects.requireNonNull(here.get());
    }

    private static URI uri(String host, int port) {
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port);
    }
}
