package id.mutubaku.server.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

/** Listens as a program of a region does, and writes down each request that comes. */
public final class WebhookListener implements AutoCloseable {
    private static final int THREADS = 8;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    private final ToIntFunction<Delivery> status;

    /**
     * Begins to listen.
     *
     * @param status decides what a request is answered with
     */
    public WebhookListener(ToIntFunction<Delivery> status) throws IOException {
        this.status = status;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    /**
     * A request that came.
     *
     * @param attempt how often this id has come with it, 1 for the first time
     */
    public record Delivery(
            String method, String type, String id, String timestamp, String signature, String body, int attempt) {}

    /** Returns the address under which it listens. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/kasus";
    }

    /** Lists all that came, in its order. */
    public List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int answer = status.applyAsInt(write(exchange, body));
            if (answer / 100 == 3) {
                exchange.getResponseHeaders().add("Location", url() + "/di-tempat-lain");
            }
            exchange.sendResponseHeaders(answer, -1);
        }
    }

    private synchronized Delivery write(HttpExchange exchange, String body) {
        String id = header(exchange, "webhook-id");
        int before = (int)
                deliveries.stream().filter(delivery -> delivery.id().equals(id)).count();
        Delivery delivery = new Delivery(
                exchange.getRequestMethod(),
                header(exchange, "content-type"),
                id,
                header(exchange, "webhook-timestamp"),
                header(exchange, "webhook-signature"),
                body,
                before + 1);
        deliveries.add(delivery);
        return delivery;
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
