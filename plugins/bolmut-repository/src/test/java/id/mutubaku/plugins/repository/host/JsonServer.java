package id.mutubaku.plugins.repository.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;

/** Serves an API on this machine that keeps state, checks the token, and can fail at any write. */
public abstract class JsonServer implements AutoCloseable {
    private final HttpServer server;
    private final List<String> writes = new ArrayList<>();
    private int failingWrite = -1;
    private boolean isDoneBeforeFailing;

    JsonServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    /** An answer. */
    record Answer(int status, JsonElement body) {
        static Answer of(int status) {
            return new Answer(status, JsonNull.INSTANCE);
        }

        static Answer saying(int status, String message) {
            JsonObject body = new JsonObject();
            body.addProperty("message", message);
            return new Answer(status, body);
        }
    }

    /** Answers a request whose token is right; one at a time. */
    abstract Answer answer(String method, String path, String query, JsonObject body);

    /** Returns the header in which the token comes, and what stands before it there. */
    abstract List<String> tokenHeader();

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Lets a write fail once with 500, either before or after it was done; 0 is the next one. */
    synchronized void failAt(int write, boolean isDone) {
        failingWrite = writes.size() + write;
        isDoneBeforeFailing = isDone;
    }

    synchronized List<String> writes() {
        return List.copyOf(writes);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = permitted(exchange);
            byte[] bytes = answer.body().isJsonNull()
                    ? new byte[0]
                    : answer.body().toString().getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Answer permitted(HttpExchange exchange) throws IOException {
        List<String> header = tokenHeader();
        String token = exchange.getRequestHeaders().getFirst(header.get(0));
        if (!(header.get(1) + Fixtures.TOKEN).equals(token)) {
            return Answer.saying(401, "401 Unauthorized");
        }
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getRawPath();
        String query = String.valueOf(exchange.getRequestURI().getRawQuery());
        JsonElement body =
                JsonParser.parseString(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        JsonObject object = body instanceof JsonObject given ? given : new JsonObject();
        if (method.equals("GET")) {
            return answer(method, path, query, object);
        }
        boolean fails = writes.size() == failingWrite;
        writes.add(method + " " + path);
        if (fails && !isDoneBeforeFailing) {
            return Answer.saying(500, "broken");
        }
        Answer answer = answer(method, path, query, object);
        return fails ? Answer.saying(500, "broken") : answer;
    }
}
