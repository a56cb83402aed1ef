package id.mutubaku.server.client;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Talks to one server as one principal, and holds every answer to {@code openapi.json}. Safe for many threads. */
public final class Api {
    /** Far beyond what any answer should take: who waits longer is told of a hang. */
    private static final Duration HANG = Duration.ofSeconds(30);

    /** Beyond the pauses that one address is given. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(90);

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(HANG)
            .build();

    private final URI server;
    private final Sender sender;
    private final Optional<String> token;

    private Api(URI server, Sender sender, Optional<String> token) {
        this.server = server;
        this.sender = sender;
        this.token = token;
    }

    /** Carries a request to the server and its answer back. */
    @FunctionalInterface
    public interface Sender {
        HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException;
    }

    /** Sends a request once. */
    public static HttpResponse<byte[]> sendOnce(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, BodyHandlers.ofByteArray());
    }

    /** Returns a client of which the server knows nothing. */
    public static Api at(int port) {
        return at(port, Api::sendOnce);
    }

    /** Returns a client of which the server knows nothing. */
    public static Api at(int port, Sender sender) {
        return new Api(URI.create("http://127.0.0.1:" + port), sender, Optional.empty());
    }

    /** Returns this client, showing a token. */
    public Api with(String shown) {
        return new Api(server, sender, Optional.of(shown));
    }

    /** Returns this client, signed in with an account of the demonstration. */
    public Api as(String username) {
        return opened(Map.of("username", username, "password", "demo"));
    }

    /** Returns this client, following a case. */
    public Api following(String number, String trackingCode) {
        return opened(Map.of("number", number, "trackingCode", trackingCode));
    }

    private Api opened(Map<String, String> words) {
        long begun = System.nanoTime();
        Answer answer = post("/api/v1/session").json(words).send();
        while (answer.status() == 429 && System.nanoTime() - begun < LONGEST_PAUSE.toNanos()) {
            waitAsTold(answer);
            answer = post("/api/v1/session").json(words).send();
        }
        return with(answer.expect(200).json().path("token").asText());
    }

    /** Waits out the pause after attempts that others made from this machine, or whose answers were lost. */
    private static void waitAsTold(Answer answer) {
        try {
            Thread.sleep(1000 * Long.parseLong(answer.header("Retry-After")));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public Asking get(String path) {
        return asking("GET", path);
    }

    public Asking post(String path) {
        return asking("POST", path);
    }

    public Asking put(String path) {
        return asking("PUT", path);
    }

    /** Begins a request. */
    public Asking asking(String method, String path) {
        Asking asking = new Asking(method, path);
        token.ifPresent(shown -> asking.header("Authorization", "Bearer " + shown));
        return asking;
    }

    /** A request that is being written. */
    public final class Asking {
        private final String method;
        private final String path;
        private final HttpRequest.Builder builder;
        private byte[] body = {};

        private Asking(String method, String path) {
            this.method = method;
            this.path = path;
            this.builder = HttpRequest.newBuilder(server.resolve(path)).timeout(HANG);
        }

        public Asking header(String name, String value) {
            builder.header(name, value);
            return this;
        }

        /** Makes the request one that may be repeated. */
        public Asking key(String key) {
            return header("Idempotency-Key", key);
        }

        public Asking ifMatch(String entityTag) {
            return header("If-Match", entityTag);
        }

        public Asking json(Object value) {
            JsonNode tree = JsonMapping.tree(value);
            return header("Content-Type", "application/json").bytes(tree.toString());
        }

        public Asking bytes(String text) {
            return bytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }

        public Asking bytes(byte... content) {
            body = content.clone();
            return this;
        }

        /** Sends the request; fails when the answer is not one that the contract foresees. */
        public Answer send() {
            try {
                HttpRequest request =
                        builder.method(method, BodyPublishers.ofByteArray(body)).build();
                Answer answer = Answer.of(sender.send(request));
                Contract.SHIPPED.check(method, server.resolve(path).getPath(), answer);
                return answer;
            } catch (IOException failure) {
                throw new AssertionError("No answer to " + method + " " + path, failure);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError("Interrupted at " + method + " " + path, interrupted);
            }
        }
    }
}
