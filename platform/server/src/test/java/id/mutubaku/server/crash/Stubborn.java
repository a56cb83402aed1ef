package id.mutubaku.server.crash;

import id.mutubaku.server.client.Api;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Repeats a request, the same in every byte, until the server says yes or no. */
final class Stubborn implements Api.Sender {
    private static final long PAUSE_MILLIS = 50;
    private static final long HANG_NANOS = Duration.ofMinutes(2).toNanos();

    private final AtomicInteger unavailable = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();
    private final AtomicLong slowestNanos = new AtomicLong();

    @Override
    public HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        long first = System.nanoTime();
        while (System.nanoTime() - first < HANG_NANOS) {
            long start = System.nanoTime();
            try {
                HttpResponse<byte[]> response = Api.sendOnce(request);
                slowestNanos.accumulateAndGet(System.nanoTime() - start, Math::max);
                if (response.statusCode() != 503) {
                    return response;
                }
                unavailable.incrementAndGet();
                requireProblem(response);
            } catch (HttpTimeoutException hang) {
                throw hang;
            } catch (IOException serverIsDown) {
                broken.incrementAndGet();
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IOException("The server does not recover");
    }

    private static void requireProblem(HttpResponse<byte[]> response) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        String body = new String(response.body(), StandardCharsets.UTF_8);
        if (!type.equals("application/problem+json") || !body.contains("http/store-away")) {
            throw new AssertionError("Expected a problem in JSON, but 503 " + type + " " + body);
        }
    }

    /** Returns how often the server said that its database does not answer. */
    int unavailable() {
        return unavailable.get();
    }

    /** Returns how often there was no answer. */
    int broken() {
        return broken.get();
    }

    /** Returns how long the slowest answer took. */
    long slowestMillis() {
        return slowestNanos.get() / 1_000_000;
    }
}
