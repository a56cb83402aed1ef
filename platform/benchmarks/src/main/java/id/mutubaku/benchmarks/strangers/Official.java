package id.mutubaku.benchmarks.strangers;

import id.mutubaku.benchmarks.inbox.Times;
import id.mutubaku.benchmarks.library.SampleRegions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two officials of one region: one opens cases, the other completes the next step, one after the other. */
final class Official {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final String CASES = "/api/v1/" + SampleRegions.WORKING + "/cases";
    private static final String OPENING = "{\"sop\":\"persetujuan\",\"data\":{\"tujuan\":\"uji\",\"sistem\":"
            + "[{\"nama\":\"a\",\"data\":\"b\",\"arah\":\"Menerima\"}],\"cara\":\"api\"}}";
    private static final Duration START = Duration.ofMinutes(5);

    private final URI server;
    private final String opener;
    private final String decider;

    private Official(URI server, String opener, String decider) {
        this.server = server;
        this.opener = opener;
        this.decider = decider;
    }

    /**
     * How long each request took.
     *
     * @param live of the sign of life
     * @param completion of the completion of a step
     */
    record Waits(Times.Sorted live, Times.Sorted completion) {
        /** Returns these and others together. */
        Waits and(Waits others) {
            return new Waits(live.and(others.live), completion.and(others.completion));
        }

        int completions() {
            return completion.nanos().size();
        }

        /** Returns how many times as long as others they took, where 95 of a hundred did not exceed it. */
        String ratioTo(Waits others) {
            return "live %.2f, completion %.2f"
                    .formatted(
                            live.percentile(95) / others.live.percentile(95),
                            completion.percentile(95) / others.completion.percentile(95));
        }

        @Override
        public String toString() {
            return "p95 live %.1f ms, completion %.1f ms, %d completions"
                    .formatted(live.percentile(95), completion.percentile(95), completions());
        }
    }

    /** Waits until a server is there, and signs in. */
    static Official signedIn(int port) throws InterruptedException {
        URI server = URI.create("http://127.0.0.1:" + port);
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end) {
            try {
                return new Official(
                        server,
                        token(server, "kasi." + SampleRegions.WORKING),
                        token(server, "kabid." + SampleRegions.WORKING));
            } catch (UncheckedIOException notYet) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("The server did not start");
    }

    private static String token(URI server, String username) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/api/v1/session"))
                .POST(BodyPublishers.ofString("{\"username\":\"" + username + "\",\"password\":\"demo\"}"))
                .build();
        Matcher token = TOKEN.matcher(send(request).body());
        if (!token.find()) {
            throw new IllegalStateException("No session for " + username);
        }
        return token.group(1);
    }

    /** Works for some seconds. */
    Waits work(int seconds) {
        Times live = new Times();
        Times completion = new Times();
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        while (System.nanoTime() < end) {
            live.add(
                    1,
                    () -> require(
                            200,
                            HttpRequest.newBuilder(server.resolve("/health/live"))
                                    .build()));
            String address = require(201, post(CASES, opener, OPENING))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            HttpRequest decision = post(address + "/steps/setujui/complete", decider, "{\"branch\":\"setuju\"}");
            completion.add(1, () -> require(200, decision));
        }
        return new Waits(live.sorted(), completion.sorted());
    }

    private HttpRequest post(String path, String token, String json) {
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(json))
                .build();
    }

    private static HttpResponse<String> require(int status, HttpRequest request) {
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() != status) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
