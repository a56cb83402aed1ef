package id.mutubaku.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** Talks to the server as programs do that offer HTTP/2, our own command line among them: HTTP/1.1 is spoken without TLS. */
final class Http2Test {
    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_2).build();
    private final ConcurrentLinkedQueue<Version> versions = new ConcurrentLinkedQueue<>();

    @Test
    void signedInProgram_isAnswered_whateverItSends() throws IOException {
        Api admin = Running.shared().api(this::send).as("admin");

        Answer list = admin.get("/api/v1/plugins").send();
        Answer refused = admin.post("/api/v1/plugins").bytes(new byte[100_000]).send();

        assertEquals(200, list.status());
        assertEquals(422, refused.status());
        assertTrue(versions.stream().allMatch(Version.HTTP_1_1::equals), () -> "spoke " + versions);
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        versions.add(answer.version());
        return answer;
    }
}
