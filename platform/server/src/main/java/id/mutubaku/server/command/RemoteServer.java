package id.mutubaku.server.command;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * A running server, as an administrator's command asks it over its API.
 *
 * @param password of the user; absent where the environment has none
 */
record RemoteServer(CommandLine command, URI address, String user, Optional<String> password, String language) {

    /** Sends a request and prints what is answered; returns the exit code, 1 where the server refuses. */
    int ask(String method, String path, BodyPublisher body) {
        return ask(method, path, body, RemoteServer::pretty);
    }

    /**
     * Sends a request and prints what is answered; returns the exit code, 1 where the server refuses.
     *
     * @param form of an answer that is good
     */
    int ask(String method, String path, BodyPublisher body, UnaryOperator<String> form) {
        HttpResponse<String> answer = answer(method, path, body);
        boolean good = answer.statusCode() < 300;
        PrintWriter to = good ? command.getOut() : command.getErr();
        to.println(good ? form.apply(answer.body()) : pretty(answer.body()));
        to.flush();
        return good ? 0 : 1;
    }

    private static String pretty(String body) {
        try {
            return JsonMapping.MAPPER.readTree(body).toPrettyString();
        } catch (IOException notJson) {
            return body;
        }
    }

    private HttpResponse<String> answer(String method, String path, BodyPublisher body) {
        try {
            HttpClient client = HttpClient.newHttpClient();
            String token = token(client);
            return client.send(
                    HttpRequest.newBuilder(address.resolve(path))
                            .header("Authorization", "Bearer " + token)
                            .header("Accept-Language", language)
                            .header("Content-Type", "application/octet-stream")
                            .method(method, body)
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException | IllegalArgumentException unreachable) { // The latter for what is no address.
            throw wrong("Server tidak dapat dihubungi: / Cannot reach the server: " + address);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw wrong("Dihentikan. / Interrupted.");
        }
    }

    private String token(HttpClient client) throws IOException, InterruptedException {
        String secret = password.orElseThrow(
                () -> wrong("Isi variabel lingkungan MUTUBAKU_PASSWORD. / Set MUTUBAKU_PASSWORD."));
        String credentials =
                JsonMapping.tree(Map.of("username", user, "password", secret)).toString();
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(address.resolve("/api/v1/session"))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", language)
                        .POST(BodyPublishers.ofString(credentials))
                        .build(),
                BodyHandlers.ofString());
        JsonNode json = JsonMapping.MAPPER.readTree(answer.body());
        if (answer.statusCode() != 200) {
            throw wrong(json.path("title").asText("Akun atau kata sandi salah. / Wrong account or password."));
        }
        return json.path("token").asText();
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(command, sentence);
    }
}
