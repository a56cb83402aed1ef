package id.mutubaku.benchmarks.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser, signed in, who opens pages one after the other. */
final class Visitor {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");

    private final URI server;
    private final String cookie;

    private Visitor(URI server, String cookie) {
        this.server = server;
        this.cookie = cookie;
    }

    static Visitor signedIn(int port, String username) {
        URI server = URI.create("http://127.0.0.1:" + port);
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/masuk"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString("username=" + username + "&password=demo"))
                .build();
        String cookie = send(request).headers().firstValue("Set-Cookie").orElseThrow();
        return new Visitor(server, cookie.substring(0, cookie.indexOf(';')));
    }

    /** Opens a page; returns what it says. */
    String open(String path) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .header("Cookie", cookie)
                .build();
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() != 200 || !answer.body().contains("<tr")) {
            throw new IllegalStateException(
                    "Expected a list at " + path + ", but it is " + answer.statusCode() + "\n" + answer.body());
        }
        return answer.body();
    }

    /** Turns pages; returns the path of the last. */
    String turn(String path, int pages) {
        String here = path;
        for (int page = 0; page < pages; page++) {
            Matcher next = NEXT.matcher(open(here));
            if (!next.find()) {
                return here;
            }
            here = next.group(1).replace("&amp;", "&").replace("&#x3D;", "=");
        }
        return here;
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
